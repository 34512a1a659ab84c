package it.quadrante.reporting.result;

import it.quadrante.calculation.NodeLevel;
import it.quadrante.calculation.plan.CompiledPlan;
import it.quadrante.calculation.plan.Line;
import it.quadrante.calculation.plan.PlanNode;
import it.quadrante.calculation.plan.Subject;
import it.quadrante.reporting.input.events.PlanPublished;
import java.util.HashMap;
import java.util.Map;

/** What each aggregate of a plan version is called. */
final class Labels {
  private static final String NO_PERSPECTIVE = "Senza prospettiva";
  private static final String WHOLE_PLAN = "Piano";

  /**
   * @param code null for the whole plan
   * @param level null for what is no node
   * @param perspective null for what stands in none
   */
  record Label(String code, String title, NodeLevel level, String perspective) {
    boolean individual() {
      return level == NodeLevel.OBIETTIVO_INDIVIDUALE;
    }
  }

  private final Map<String, Label> bySubject = new HashMap<>();

  Labels(PlanPublished published, CompiledPlan plan) {
    Map<String, Label> nodes = new HashMap<>();
    for (PlanPublished.Node node : published.nodes()) {
      nodes.put(
          node.code(), new Label(node.code(), node.title(), node.level(), node.perspective()));
    }
    bySubject.put(Subject.OVERALL, new Label(null, WHOLE_PLAN, null, null));
    perspective(Line.NO_PERSPECTIVE, NO_PERSPECTIVE);
    published.perspectives().forEach(each -> perspective(each.code(), each.title()));
    nodes.forEach((code, label) -> bySubject.put(Subject.node(code), label));
    plan.tree().lines().forEach(line -> line(line, nodes.get(line.node())));
    plan.tree().nodes().forEach(this::person);
  }

  private void perspective(String code, String title) {
    bySubject.put(Subject.perspective(code), new Label(code, title, null, null));
  }

  private void line(Line line, Label node) {
    bySubject.put(
        Subject.line(line), new Label(line.node(), node.title(), node.level(), line.perspective()));
  }

  private void person(PlanNode node) {
    if (!node.level().isOrganisational()) {
      String role = node.personRole().orElse("");
      bySubject.put(Subject.person(role), new Label(role, role, node.level(), null));
    }
  }

  Label of(String subject) {
    return bySubject.get(subject);
  }
}
