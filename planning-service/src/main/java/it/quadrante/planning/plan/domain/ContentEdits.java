package it.quadrante.planning.plan.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What one element more, less or otherwise makes of a content. */
public final class ContentEdits {
  private ContentEdits() {}

  /** The elements of one kind where they stand. */
  public static List<Placed> placed(List<? extends PlanElement> elements) {
    Map<String, Integer> counts = new HashMap<>();
    return elements.stream()
        .map(element -> new Placed(element, counts.merge(element.siblings(), 1, Integer::sum)))
        .toList();
  }

  public static Optional<Placed> find(PlanContent content, ElementKind kind, String key) {
    return placed(kind.in(content)).stream()
        .filter(placed -> placed.element().key().equals(key))
        .findFirst();
  }

  /**
   * With one element more.
   *
   * @param position among its siblings, from 1; null or beyond them: the last
   */
  public static PlanContent add(PlanContent content, PlanElement element, Integer position) {
    List<PlanElement> elements = new ArrayList<>(element.element().in(content));
    elements.add(index(elements, element.siblings(), position), element);
    return content.with(element.element(), elements);
  }

  /**
   * With the element of this key as given.
   *
   * @param position null: where it is; under another parent or node the last
   */
  public static PlanContent replace(PlanContent content, PlanElement element, Integer position) {
    Placed before = find(content, element.element(), element.key()).orElseThrow();
    boolean stays = before.element().siblings().equals(element.siblings());
    Integer to = position == null && stays ? Integer.valueOf(before.position()) : position;
    return add(without(content, element.element(), Set.of(element.key())), element, to);
  }

  public static PlanContent without(PlanContent content, ElementKind kind, Set<String> keys) {
    return content.with(
        kind, kind.in(content).stream().filter(element -> !keys.contains(element.key())).toList());
  }

  /** Without a node, all beneath it, and their assignments; what they used stays. */
  public static PlanContent withoutSubtree(PlanContent content, String node) {
    Set<String> nodes = subtree(content, node);
    PlanContent rest = without(content, ElementKind.NODE, nodes);
    return rest.with(
        ElementKind.ASSIGNMENT,
        rest.assignments().stream()
            .filter(assignment -> !nodes.contains(assignment.node()))
            .toList());
  }

  /** Codes of a node and all beneath it. */
  static Set<String> subtree(PlanContent content, String node) {
    Map<String, List<String>> children = new HashMap<>();
    content
        .nodes()
        .forEach(
            child ->
                children
                    .computeIfAbsent(child.siblings(), parent -> new ArrayList<>())
                    .add(child.code()));
    Set<String> found = new HashSet<>();
    List<String> open = new ArrayList<>(List.of(node));
    while (!open.isEmpty()) {
      String code = open.remove(open.size() - 1);
      if (found.add(code)) {
        open.addAll(children.getOrDefault(code, List.of()));
      }
    }
    return found;
  }

  private static int index(List<PlanElement> elements, String siblings, Integer position) {
    int after = elements.size();
    int place = 0;
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i).siblings().equals(siblings)) {
        place++;
        if (position != null && place == position) {
          return i;
        }
        after = i + 1;
      }
    }
    return after;
  }
}
