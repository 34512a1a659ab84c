package it.quadrante.planning.plan.domain;

import it.quadrante.figure.Figure;
import it.quadrante.problem.Fault;
import java.util.ArrayList;
import java.util.List;

/** Small plans for tests: {@code aPlan().objective("1").programme("1.1", "1", "100")}. */
final class PlanBuilder {
  private final List<PlanNode> nodes = new ArrayList<>();
  private final List<Measure> measures = new ArrayList<>();
  private final List<IndicatorCard> cards = new ArrayList<>();
  private final List<Assignment> assignments = new ArrayList<>();

  private AssignmentKind kind = AssignmentKind.O;
  private ScoringOverride scoring;

  static PlanBuilder aPlan() {
    return new PlanBuilder();
  }

  PlanBuilder objective(String code, StatedWeight... stated) {
    nodes.add(node(code, NodeLevel.OBIETTIVO_STRATEGICO, null, null, null, null, List.of(stated)));
    return this;
  }

  PlanBuilder programme(String code, String parent, String weight) {
    nodes.add(
        node(
            code,
            NodeLevel.OBIETTIVO_OPERATIVO,
            parent,
            "P",
            weight == null ? null : Figure.of(weight),
            null,
            List.of()));
    return this;
  }

  PlanBuilder individual(String code, String personRole, String weight) {
    nodes.add(
        node(
            code,
            NodeLevel.OBIETTIVO_INDIVIDUALE,
            null,
            null,
            Figure.of(weight),
            personRole,
            List.of()));
    return this;
  }

  PlanBuilder measure(String code, Unit unit) {
    return measure(code, unit, false, false);
  }

  PlanBuilder measure(String code, Unit unit, boolean byParts, boolean partialEntries) {
    measures.add(
        new Measure(
            "CCIAA",
            code,
            code,
            null,
            unit,
            null,
            unit == Unit.DATE ? Consolidation.LAST : Consolidation.SUM,
            List.of(Quadrimestre.III),
            false,
            null,
            null,
            byParts,
            partialEntries,
            null));
    return this;
  }

  /** Kind of the indicators that follow. */
  PlanBuilder ofKind(AssignmentKind following) {
    kind = following;
    return this;
  }

  /** How the indicators that follow are scored; null: by the profile. */
  PlanBuilder scored(ScoringOverride following) {
    scoring = following;
    return this;
  }

  PlanBuilder indicator(
      String code, String node, String formula, Polarity polarity, Target target) {
    return indicator(code, node, formula, polarity, Unit.NUMBER, null, target);
  }

  PlanBuilder indicator(
      String code,
      String node,
      String formula,
      Polarity polarity,
      Unit unit,
      String weight,
      Target target) {
    cards.add(new IndicatorCard(code, code, null, null, unit, null, formula, polarity, null, null));
    assignments.add(
        new Assignment(
            code,
            node,
            code,
            kind,
            weight == null ? null : Figure.of(weight),
            target == null ? List.of() : List.of(new YearTarget(2017, target, null)),
            null,
            null,
            null,
            scoring,
            null,
            null,
            null,
            null,
            null,
            null,
            null));
    return this;
  }

  PlanContent build() {
    return new PlanContent(
        List.of(new Perspective("P", "Processi interni")), nodes, measures, cards, assignments);
  }

  /** Codes of the faults for which the plan would not be stored, with their places. */
  List<String> structure() {
    return texts(PlanRules.structure(new PlanKey("CCIAA", 2017, "X"), build()));
  }

  /** Codes of what is left to settle, with their places. */
  List<String> readiness() {
    return texts(PlanRules.readiness(build()));
  }

  /** Codes of what may stay open, with their places. */
  List<String> warnings() {
    return texts(PlanRules.warnings(2017, build()));
  }

  private static List<String> texts(List<Fault> faults) {
    return faults.stream().map(fault -> fault.code().name() + " " + fault.path()).toList();
  }

  static Target bar(Operator operator, String value) {
    return new Target.Threshold(operator, Figure.of(value), null, null);
  }

  private static PlanNode node(
      String code,
      NodeLevel level,
      String parent,
      String perspective,
      Figure weight,
      String personRole,
      List<StatedWeight> stated) {
    return new PlanNode(
        code,
        level,
        parent,
        code,
        null,
        perspective,
        weight,
        stated,
        personRole,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
