package it.quadrante.calculation.plan;

import it.quadrante.calculation.AssignmentKind;
import it.quadrante.calculation.Consolidation;
import it.quadrante.calculation.MeasureKey;
import it.quadrante.calculation.NodeLevel;
import it.quadrante.calculation.Polarity;
import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.Unit;
import it.quadrante.calculation.consolidation.Measure;
import it.quadrante.calculation.scoring.MissingAtYearEnd;
import it.quadrante.calculation.scoring.RollUp;
import it.quadrante.calculation.scoring.RuleSetting;
import it.quadrante.calculation.scoring.ScoringOverride;
import it.quadrante.calculation.scoring.ScoringProfile;
import it.quadrante.calculation.target.Operator;
import it.quadrante.calculation.target.Target;
import it.quadrante.figure.Figure;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Plans for tests: {@code aPlan().objective("1").programme("1.1", "1", "P", "100").indicator(…)}.
 */
public final class PlanBuilder {
  public static final String ENTITY = "CCIAA";
  public static final int YEAR = 2017;

  private final Set<String> perspectives = new LinkedHashSet<>();
  private final List<PlanNode> nodes = new ArrayList<>();
  private final List<Measure> measures = new ArrayList<>();
  private final List<Card> cards = new ArrayList<>();
  private final List<Assignment> assignments = new ArrayList<>();
  private ScoringProfile profile = ScoringProfile.USUAL;

  public static PlanBuilder aPlan() {
    return new PlanBuilder();
  }

  public static Figure f(String number) {
    return Figure.of(number);
  }

  public static Optional<Figure> weight(String number) {
    return Optional.ofNullable(number).map(Figure::of);
  }

  public static MeasureKey key(String measure) {
    return new MeasureKey(ENTITY, measure);
  }

  public static Target atLeast(String value) {
    return new Target.Threshold(Operator.AT_LEAST, f(value));
  }

  public PlanBuilder profile(ScoringProfile other) {
    profile = other;
    return this;
  }

  public PlanBuilder scoring(RuleSetting scoring) {
    return profile(
        new ScoringProfile(
            profile.code(),
            profile.version(),
            scoring,
            profile.decimals(),
            profile.semaforo(),
            profile.rollUp(),
            profile.missingAtYearEnd()));
  }

  public PlanBuilder rollingUp(RollUp.Policy policy, RollUp.Basis basis) {
    return profile(
        new ScoringProfile(
            profile.code(),
            profile.version(),
            profile.scoring(),
            profile.decimals(),
            profile.semaforo(),
            new RollUp(policy, basis),
            profile.missingAtYearEnd()));
  }

  public PlanBuilder missingAtYearEnd(MissingAtYearEnd policy) {
    return profile(
        new ScoringProfile(
            profile.code(),
            profile.version(),
            profile.scoring(),
            profile.decimals(),
            profile.semaforo(),
            profile.rollUp(),
            policy));
  }

  public PlanBuilder perspective(String code) {
    perspectives.add(code);
    return this;
  }

  public PlanBuilder area(String code) {
    return node(code, NodeLevel.AREA_STRATEGICA, null, null, null);
  }

  public PlanBuilder objective(String code) {
    return objective(code, null);
  }

  public PlanBuilder objective(String code, String parent) {
    return node(code, NodeLevel.OBIETTIVO_STRATEGICO, parent, null, null);
  }

  public PlanBuilder programme(String code, String parent, String perspective, String weight) {
    if (perspective != null) {
      perspective(perspective);
    }
    return node(code, NodeLevel.OBIETTIVO_OPERATIVO, parent, perspective, weight);
  }

  public PlanBuilder individual(String code, String role, String weight) {
    return node(
        new PlanNode(
            code,
            NodeLevel.OBIETTIVO_INDIVIDUALE,
            Optional.empty(),
            Optional.empty(),
            weight(weight),
            List.of(),
            Optional.ofNullable(role)));
  }

  public PlanBuilder node(
      String code, NodeLevel level, String parent, String perspective, String weight) {
    return node(
        new PlanNode(
            code,
            level,
            Optional.ofNullable(parent),
            Optional.ofNullable(perspective),
            weight(weight),
            List.of(),
            Optional.empty()));
  }

  public PlanBuilder node(PlanNode node) {
    nodes.add(node);
    return this;
  }

  public PlanBuilder measure(String code, Consolidation consolidation, Quadrimestre... expectedIn) {
    return measure(code, Unit.NUMBER, consolidation, expectedIn);
  }

  public PlanBuilder measure(
      String code, Unit unit, Consolidation consolidation, Quadrimestre... expectedIn) {
    Set<Quadrimestre> expected =
        expectedIn.length == 0 ? EnumSet.of(Quadrimestre.III) : Set.of(expectedIn);
    measures.add(new Measure(key(code), unit, consolidation, expected));
    return this;
  }

  public PlanBuilder card(String code, Unit unit, String formula) {
    cards.add(new Card(code, unit, 2, formula, Polarity.HIGHER));
    return this;
  }

  public PlanBuilder card(Card card) {
    cards.add(card);
    return this;
  }

  public PlanBuilder assign(Assignment assignment) {
    assignments.add(assignment);
    return this;
  }

  /** A card of this formula on a node, with this target for the year. */
  public PlanBuilder indicator(
      String code, String node, AssignmentKind kind, String formula, Target target) {
    return card(code, target instanceof Target.OnOrBefore ? Unit.DATE : Unit.NUMBER, formula)
        .assign(anAssignment(code, node, kind, target));
  }

  /** A measure of its own, expected in III, with a target {@code >= bar}. */
  public PlanBuilder simple(String code, String node, AssignmentKind kind, String bar) {
    return measure(code, Consolidation.SUM)
        .indicator(code, node, kind, "[" + code + "]", atLeast(bar));
  }

  public static Assignment anAssignment(
      String code, String node, AssignmentKind kind, Target target) {
    return new Assignment(
        code,
        node,
        code,
        kind,
        Optional.empty(),
        target == null ? Map.of() : Map.of(YEAR, target),
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        ScoringOverride.NOTHING);
  }

  public static Assignment onCard(Assignment a, String card) {
    return new Assignment(
        a.code(),
        a.node(),
        card,
        a.kind(),
        a.weight(),
        a.targets(),
        a.interim(),
        a.baseline(),
        a.previous(),
        a.scoring());
  }

  public static Assignment weighing(Assignment a, String weight) {
    return new Assignment(
        a.code(),
        a.node(),
        a.card(),
        a.kind(),
        weight(weight),
        a.targets(),
        a.interim(),
        a.baseline(),
        a.previous(),
        a.scoring());
  }

  public static Assignment withInterim(Assignment a, Quadrimestre q, Target target) {
    return new Assignment(
        a.code(),
        a.node(),
        a.card(),
        a.kind(),
        a.weight(),
        a.targets(),
        Map.of(q, target),
        a.baseline(),
        a.previous(),
        a.scoring());
  }

  public static Assignment scoredBy(Assignment a, ScoringOverride scoring) {
    return new Assignment(
        a.code(),
        a.node(),
        a.card(),
        a.kind(),
        a.weight(),
        a.targets(),
        a.interim(),
        a.baseline(),
        a.previous(),
        scoring);
  }

  public static Assignment after(Assignment a, String previous, String baseline) {
    return new Assignment(
        a.code(),
        a.node(),
        a.card(),
        a.kind(),
        a.weight(),
        a.targets(),
        a.interim(),
        weight(baseline).map(value -> new Reference(value, "indicato nel piano")),
        weight(previous).map(value -> new Reference(value, "risultato 2016")),
        a.scoring());
  }

  public PlanVersion build() {
    return new PlanVersion(
        "CCIAA-2017-STRATEGICO",
        1,
        ENTITY,
        YEAR,
        profile,
        List.copyOf(perspectives),
        nodes,
        measures,
        cards,
        assignments);
  }

  public CompiledPlan compiled() {
    Compilation compilation = build().compile();
    if (compilation instanceof CompiledPlan plan) {
      return plan;
    }
    throw new AssertionError(compilation.faults());
  }
}
