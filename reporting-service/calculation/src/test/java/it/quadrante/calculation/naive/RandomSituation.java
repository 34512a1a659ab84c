package it.quadrante.calculation.naive;

import it.quadrante.calculation.AssignmentKind;
import it.quadrante.calculation.MeasureKey;
import it.quadrante.calculation.NodeLevel;
import it.quadrante.calculation.Polarity;
import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.Unit;
import it.quadrante.calculation.consolidation.Measure;
import it.quadrante.calculation.plan.Assignment;
import it.quadrante.calculation.plan.Card;
import it.quadrante.calculation.plan.PlanBuilder;
import it.quadrante.calculation.plan.PlanNode;
import it.quadrante.calculation.plan.PlanVersion;
import it.quadrante.calculation.plan.Reference;
import it.quadrante.calculation.scoring.MissingAtYearEnd;
import it.quadrante.calculation.scoring.RollUp;
import it.quadrante.calculation.scoring.ScoringOverride;
import it.quadrante.calculation.scoring.ScoringProfile;
import it.quadrante.calculation.scoring.Semaforo;
import it.quadrante.calculation.target.Target;
import it.quadrante.figure.Figure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** A plan of any shape that the rules allow, with cells in every state. */
public final class RandomSituation {
  private static final int YEAR = PlanBuilder.YEAR;
  private static final List<String> PERSPECTIVES = List.of("P", "Q");

  private final Chance chance;
  private final RandomTargets targets;
  private final List<Measure> measures;
  private final List<PlanNode> nodes = new ArrayList<>();
  private final List<Card> cards = new ArrayList<>();
  private final Map<String, Term> formulas = new HashMap<>();
  private final List<Assignment> assignments = new ArrayList<>();

  private RandomSituation(long seed) {
    chance = new Chance(new Random(seed));
    targets = new RandomTargets(chance);
    measures = new RandomMeasures(chance).measures();
  }

  public static Situation of(long seed) {
    return new RandomSituation(seed).situation();
  }

  private Situation situation() {
    nodes();
    nodes.forEach(this::assignments);
    Quadrimestre upTo = chance.oneOf(Quadrimestre.I, Quadrimestre.II, Quadrimestre.III);
    LocalDate asOf = chance.day(YEAR);
    return new Situation(plan(), formulas, new RandomMeasures(chance).cells(measures), upTo, asOf);
  }

  private PlanVersion plan() {
    return new PlanVersion(
        "RANDOM",
        1,
        PlanBuilder.ENTITY,
        YEAR,
        profile(),
        PERSPECTIVES,
        nodes,
        measures,
        cards,
        assignments);
  }

  private ScoringProfile profile() {
    return new ScoringProfile(
        "random",
        1,
        targets.usualRule(),
        2,
        Semaforo.USUAL,
        new RollUp(
            chance.oneOf(RollUp.Policy.values()),
            chance.oneOf(RollUp.Basis.OWN_KIND, RollUp.Basis.OWN_KIND, RollUp.Basis.ALL_BENEATH)),
        chance.oneOf(MissingAtYearEnd.values()));
  }

  private void nodes() {
    boolean weighted = chance.in100(60);
    List<String> areas = chance.some(List.of("A", "B"), 40);
    areas.forEach(code -> node(code, NodeLevel.AREA_STRATEGICA, Optional.empty(), 0, false));
    List<String> objectives = List.of("1", "2", "3").subList(0, chance.between(1, 3));
    for (String code : objectives) {
      Optional<String> above = areas.isEmpty() ? Optional.empty() : Optional.of(chance.of(areas));
      node(code, NodeLevel.OBIETTIVO_STRATEGICO, above, 15, chance.in100(10));
    }
    for (int i = chance.between(1, 5); i > 0; i--) {
      List<String> above = chance.in100(90) || areas.isEmpty() ? objectives : areas;
      Optional<String> parent = chance.maybe(95, () -> chance.of(above));
      node("p" + i, NodeLevel.OBIETTIVO_OPERATIVO, parent, 90, weighted);
    }
    boolean personsWeighted = chance.in100(70);
    for (int i = chance.between(0, 3); i > 0; i--) {
      node("i" + i, NodeLevel.OBIETTIVO_INDIVIDUALE, Optional.empty(), 0, personsWeighted);
    }
  }

  private void node(
      String code, NodeLevel level, Optional<String> parent, int perspective, boolean weighted) {
    nodes.add(
        new PlanNode(
            code,
            level,
            parent,
            chance.maybe(perspective, () -> chance.of(PERSPECTIVES)),
            weighted ? Optional.of(weight()) : Optional.empty(),
            List.of(),
            level.isOrganisational() ? Optional.empty() : Optional.of(chance.oneOf("SG", "PO"))));
  }

  private Figure weight() {
    return Figure.of(chance.oneOf("0", "10", "20", "30", "33.33", "50", "100"));
  }

  private void assignments(PlanNode node) {
    boolean weighted = chance.in100(40);
    int most = node.level() == NodeLevel.AREA_STRATEGICA ? 1 : 3;
    for (int i = chance.between(0, most); i > 0; i--) {
      String code = node.code() + "." + i;
      assignments.add(assignment(code, node, kind(node), weighted));
    }
  }

  private AssignmentKind kind(PlanNode node) {
    if (chance.in100(5)) {
      return chance.oneOf(AssignmentKind.values());
    }
    return node.level().isOrganisational()
        ? chance.oneOf(AssignmentKind.S, AssignmentKind.O)
        : AssignmentKind.I;
  }

  private Assignment assignment(String code, PlanNode node, AssignmentKind kind, boolean weighted) {
    Card card = chance.in100(80) || cards.isEmpty() ? card(code) : chance.of(cards);
    Optional<Measure> only =
        Optional.ofNullable(formulas.get(card.code())).flatMap(Term::measure).map(this::measure);
    Map<Integer, Target> years = new HashMap<>();
    chance.maybe(95, () -> targets.target(only)).ifPresent(target -> years.put(YEAR, target));
    Map<Quadrimestre, Target> interim = new HashMap<>();
    chance
        .some(List.of(Quadrimestre.I, Quadrimestre.II), 20)
        .forEach(q -> interim.put(q, targets.target(only)));
    return new Assignment(
        code,
        node.code(),
        card.code(),
        kind,
        weighted ? Optional.of(weight()) : Optional.empty(),
        years,
        interim,
        chance.maybe(70, this::reference),
        chance.maybe(70, this::reference),
        chance.in100(60) ? ScoringOverride.NOTHING : targets.override());
  }

  private Measure measure(MeasureKey key) {
    return measures.stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
  }

  private Reference reference() {
    return new Reference(chance.figure(), "indicato nel piano");
  }

  private Card card(String code) {
    Optional<Term> formula = chance.maybe(97, () -> new RandomFormula(chance, measures).term());
    formula.ifPresent(term -> formulas.put(code, term));
    Card card = new Card(code, Unit.NUMBER, 2, formula.map(Term::text).orElse(""), Polarity.HIGHER);
    cards.add(card);
    return card;
  }
}
