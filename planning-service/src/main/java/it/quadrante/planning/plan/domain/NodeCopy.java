package it.quadrante.planning.plan.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A node with all beneath it and their assignments, once more under another code; cards and
 * measures are shared.
 *
 * <p>Codes: what begins with the old code begins with the new one instead (1.2 to 4.1: 1.2.3
 * becomes 4.1.3, 1.2.3.b becomes 4.1.3.b); any other node of the subtree stands after the new code
 * and a dot (1.9 becomes 4.1.1.9), any other assignment gets its node's new code after an at sign
 * (x becomes x@4.1).
 */
public final class NodeCopy {
  private final String from;
  private final String to;

  /**
   * @param from code of the node that is copied
   * @param to code of its copy
   */
  public NodeCopy(String from, String to) {
    this.from = from;
    this.to = to;
  }

  /**
   * With the copy in it.
   *
   * @param parent of the copy, or null for a root
   * @param position among its siblings, from 1; null: the last
   */
  public PlanContent in(PlanContent content, String parent, Integer position) {
    Set<String> subtree = ContentEdits.subtree(content, from);
    List<PlanNode> nodes = new ArrayList<>(content.nodes());
    PlanNode top = null;
    for (PlanNode node : content.nodes()) {
      if (node.code().equals(from)) {
        top = node.as(to, parent);
      } else if (subtree.contains(node.code())) {
        nodes.add(node.as(code(node.code()), code(node.parent())));
      }
    }
    List<Assignment> assignments = new ArrayList<>(content.assignments());
    content.assignments().stream()
        .filter(assignment -> subtree.contains(assignment.node()))
        .forEach(
            assignment -> {
              String node = code(assignment.node());
              assignments.add(assignment.as(assignmentCode(assignment, node), node));
            });
    PlanContent copied =
        content.with(ElementKind.NODE, nodes).with(ElementKind.ASSIGNMENT, assignments);
    return ContentEdits.add(copied, top, position);
  }

  private String code(String old) {
    if (old.equals(from)) {
      return to;
    }
    return begins(old) ? to + old.substring(from.length()) : to + "." + old;
  }

  private String assignmentCode(Assignment assignment, String node) {
    String old = assignment.code();
    String suffix = "@" + assignment.node();
    if (old.endsWith(suffix)) {
      return old.substring(0, old.length() - suffix.length()) + "@" + node;
    }
    return begins(old) ? to + old.substring(from.length()) : old + "@" + node;
  }

  /** 1.2 begins 1.2.3 and 1.2_b, not 1.23. */
  private boolean begins(String code) {
    return code.startsWith(from)
        && code.length() > from.length()
        && !Character.isLetterOrDigit(code.charAt(from.length()));
  }
}
