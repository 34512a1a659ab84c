package it.quadrante.calculation.plan;

import static it.quadrante.calculation.plan.PlanBuilder.aPlan;
import static it.quadrante.calculation.plan.PlanBuilder.anAssignment;
import static it.quadrante.calculation.plan.PlanBuilder.atLeast;
import static it.quadrante.calculation.plan.PlanBuilder.f;
import static it.quadrante.calculation.plan.PlanBuilder.scoredBy;
import static it.quadrante.calculation.plan.PlanBuilder.weighing;
import static it.quadrante.calculation.plan.PlanBuilder.withInterim;
import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.calculation.AssignmentKind;
import it.quadrante.calculation.Consolidation;
import it.quadrante.calculation.NodeLevel;
import it.quadrante.calculation.Polarity;
import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.Unit;
import it.quadrante.calculation.consolidation.Measure;
import it.quadrante.calculation.fault.Fault;
import it.quadrante.calculation.fault.FaultCode;
import it.quadrante.calculation.scoring.Band;
import it.quadrante.calculation.scoring.Cap;
import it.quadrante.calculation.scoring.ScoringOverride;
import it.quadrante.calculation.scoring.ScoringRule;
import it.quadrante.calculation.target.Operator;
import it.quadrante.calculation.target.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CompilerTest {
  private static final AssignmentKind S = AssignmentKind.S;

  @Test
  void aSoundPlanCompiles() {
    assertThat(sound().build().compile()).isInstanceOf(CompiledPlan.class);
  }

  @Test
  void duplicatesAndUnknownReferencesAreListedAllAtOnce() {
    PlanBuilder plan =
        sound()
            .objective("1")
            .simple("a", "9.9", S, "1")
            .node("2", NodeLevel.OBIETTIVO_OPERATIVO, "nowhere", "no perspective", "0")
            .assign(
                new Assignment(
                    "z",
                    "1",
                    "no card",
                    S,
                    Optional.empty(),
                    Map.of(),
                    Map.of(),
                    Optional.empty(),
                    Optional.empty(),
                    ScoringOverride.NOTHING));

    assertThat(faults(plan))
        .containsExactlyInAnyOrder(
            "nodes[1] DUPLICATE",
            "measures[CCIAA:a] DUPLICATE",
            "cards[a] DUPLICATE",
            "assignments[a] DUPLICATE",
            "nodes[2].parent UNKNOWN_REFERENCE",
            "nodes[2].perspective UNKNOWN_REFERENCE",
            "assignments[a].node UNKNOWN_REFERENCE",
            "assignments[z].card UNKNOWN_REFERENCE");
  }

  @Test
  void nodesThatStandWhereTheyCannotAreRefused() {
    PlanBuilder plan =
        aPlan()
            .objective("1", "2")
            .objective("2", "1")
            .area("A")
            .node("B", NodeLevel.AREA_STRATEGICA, "A", null, null)
            .individual("SG_1", null, "100")
            .node("SG_2", NodeLevel.OBIETTIVO_INDIVIDUALE, "A", null, "100")
            .simple("a", "A", AssignmentKind.I, "1")
            .simple("b", "SG_1", S, "1");

    assertThat(faults(plan))
        .containsExactlyInAnyOrder(
            "nodes[1].parent PARENT_CYCLE",
            "nodes[2].parent PARENT_CYCLE",
            "nodes[B].parent PARENT_LEVEL",
            "nodes[SG_1].personRole INDIVIDUAL_WITHOUT_ROLE",
            "nodes[SG_2].parent INDIVIDUAL_BENEATH_NODE",
            "nodes[SG_2].personRole INDIVIDUAL_WITHOUT_ROLE",
            "assignments[a].kind KIND_AGAINST_LEVEL",
            "assignments[b].kind KIND_AGAINST_LEVEL");
  }

  @Test
  void formulasAreRefusedWithTheirPosition() {
    PlanBuilder plan =
        sound()
            .measure("D", Unit.DATE, Consolidation.LAST)
            .card("f", Unit.NUMBER, "[a] + [Boh]")
            .card("g", Unit.NUMBER, "[a] +")
            .card("h", Unit.NUMBER, "2 × [D]");

    assertThat(faults(plan))
        .containsExactly(
            "cards[f].formula:7 FORMULA_UNKNOWN_MEASURE",
            "cards[g].formula:6 FORMULA_OPERAND_EXPECTED",
            "cards[h].formula:5 FORMULA_DATE_ARITHMETIC");
  }

  @Test
  void measuresAndCardsThatContradictThemselvesAreRefused() {
    PlanBuilder plan =
        sound()
            .measure("D", Unit.DATE, Consolidation.SUM)
            .card(new Card("u", Unit.NUMBER, 0, "[a]", Polarity.UNKNOWN));
    PlanVersion version = plan.build();
    Measure nowhere = new Measure(PlanBuilder.key("N"), Unit.NUMBER, Consolidation.SUM, Set.of());

    List<Fault> faults =
        new PlanVersion(
                version.plan(),
                version.version(),
                version.entity(),
                version.year(),
                version.profile(),
                version.perspectives(),
                version.nodes(),
                List.of(version.measures().get(0), version.measures().get(1), nowhere),
                version.cards(),
                version.assignments())
            .check();

    assertThat(texts(faults))
        .containsExactly(
            "measures[CCIAA:D].consolidation CONSOLIDATION_AGAINST_UNIT",
            "measures[CCIAA:N].expectedIn EXPECTED_NOWHERE",
            "cards[u].polarity POLARITY_UNKNOWN");
  }

  @Test
  void targetsThatContradictThemselvesOrTheirCardAreRefused() {
    Target upsideDown = new Target.Range(f("20"), f("10"), Optional.of(f("-1")));
    Target date = new Target.OnOrBefore(LocalDate.of(2017, 12, 31));
    PlanBuilder plan =
        sound()
            .card("r", Unit.NUMBER, "[a]")
            .assign(anAssignment("r", "1", S, upsideDown))
            .card("d", Unit.NUMBER, "[a]")
            .assign(anAssignment("d", "1", S, date))
            .card("i", Unit.NUMBER, "[a]")
            .assign(
                withInterim(
                    anAssignment("i", "1", S, atLeast("1")), Quadrimestre.III, atLeast("1")));

    assertThat(faults(plan))
        .containsExactly(
            "assignments[r].targets[2017] RANGE_UPSIDE_DOWN",
            "assignments[r].targets[2017].distance DISTANCE_NOT_POSITIVE",
            "assignments[d].targets[2017] TARGET_AGAINST_UNIT",
            "assignments[i].interimTargets[III] INTERIM_AT_YEAR_END");
  }

  @Test
  void overridesThatLackTheirDataAreRefused() {
    PlanBuilder plan = sound();
    override(plan, "bands", ScoringRule.BANDS, List.of(), atLeast("1"));
    override(
        plan,
        "order",
        ScoringRule.BANDS,
        List.of(new Band(f("50"), f("80")), new Band(f("70"), f("60"))),
        atLeast("70"));
    override(
        plan,
        "good",
        ScoringRule.BANDS,
        List.of(new Band(f("10"), f("60")), new Band(f("5"), f("100"))),
        new Target.Threshold(Operator.AT_MOST, f("5")));
    override(plan, "decay", ScoringRule.DATE_DECAY, List.of(), atLeast("1"));
    override(plan, "change", ScoringRule.CHANGE, List.of(), atLeast("1"));
    override(plan, "progress", ScoringRule.PROGRESS, List.of(), atLeast("1"));
    plan.card("cap", Unit.NUMBER, "[a]")
        .assign(
            scoredBy(
                anAssignment("cap", "1", S, atLeast("1")),
                new ScoringOverride(
                    Optional.empty(),
                    Optional.of(Cap.at(f("99"))),
                    List.of(),
                    Optional.of(f("0")))));

    assertThat(faults(plan))
        .containsExactly(
            "assignments[bands].scoring RULE_NEEDS",
            "assignments[order].scoring.bands BANDS_UNORDERED",
            "assignments[decay].scoring RULE_NEEDS",
            "assignments[decay].scoring.rule RULE_DOES_NOT_FIT",
            "assignments[change].scoring.rule RULE_DOES_NOT_FIT",
            "assignments[progress].scoring RULE_NEEDS",
            "assignments[cap].scoring.cap CAP_BELOW_HUNDRED",
            "assignments[cap].scoring.pointsPerDay POINTS_NOT_POSITIVE");
  }

  @Test
  void weightsThatDoNotAddUpAreRefused() {
    PlanBuilder plan =
        aPlan()
            .node(
                new PlanNode(
                    "1",
                    NodeLevel.OBIETTIVO_STRATEGICO,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(new PlanNode.StatedWeight("P", f("60"))),
                    Optional.empty()))
            .programme("1.1", "1", "P", "-1")
            .programme("1.2", "1", "P", "100.5")
            .node("1.3", NodeLevel.OBIETTIVO_OPERATIVO, "1", null, "0.4")
            .individual("SG_1", "SG", "33.33")
            .individual("SG_2", "SG", "66.66")
            .individual("PO_1", "PO", null);
    plan.simple("a", "1", S, "1")
        .card("b", Unit.NUMBER, "[a]")
        .assign(weighing(anAssignment("b", "1", S, atLeast("1")), "50"));

    assertThat(faults(plan))
        .containsExactlyInAnyOrder(
            "nodes[1.1].weight WEIGHT_OUT_OF_RANGE",
            "nodes[1.2].weight WEIGHT_OUT_OF_RANGE",
            "nodes.weight WEIGHTS_SUM",
            "nodes[1.3].perspective WEIGHT_WITHOUT_PERSPECTIVE",
            "persons[SG].weight WEIGHTS_SUM",
            "persons[PO].weight WEIGHTS_SOME_MISSING",
            "nodes[1].assignments.weight WEIGHTS_SOME_MISSING",
            "nodes[1].statedWeights[P] WEIGHT_STATED");
  }

  @Test
  void someProgrammesWeightedAndSomeNotAreRefused() {
    PlanBuilder plan =
        aPlan().objective("1").programme("1.1", "1", "P", "100").programme("1.2", "1", "P", null);

    assertThat(faults(plan)).containsExactly("nodes.weight WEIGHTS_SOME_MISSING");
  }

  @Test
  void whatOnlyContradictsItselfStillCompilesAndWarns() {
    PlanBuilder plan =
        aPlan()
            .objective("1")
            .programme("1.1", "1", "P", "70")
            .programme("1.2", "1", "P", "40")
            .simple("a", "1.1", S, "1");

    Compilation compilation = plan.build().compile();

    assertThat(compilation).isInstanceOf(CompiledPlan.class);
    assertThat(texts(((CompiledPlan) compilation).warnings()))
        .containsExactly("nodes.weight WEIGHTS_SUM");
  }

  @Test
  void whatLeavesNothingToCalculateWithDoesNotCompile() {
    PlanBuilder plan = sound().objective("2", "2").card("f", Unit.NUMBER, "[a");

    Compilation compilation = plan.build().compile();

    assertThat(compilation).isInstanceOf(FaultyPlan.class);
    assertThat(texts(compilation.faults()))
        .containsExactly(
            "nodes[2].parent PARENT_CYCLE", "cards[f].formula:1 FORMULA_MEASURE_NOT_CLOSED");
  }

  @Test
  void everyFaultHasItsSentencesInBothLanguages() {
    for (FaultCode code : FaultCode.values()) {
      List<String> arguments = List.of("uno", "due", "tre");

      assertThat(code.italian(arguments)).isNotBlank().doesNotContain("{").endsWith(".");
      assertThat(code.english(arguments)).isNotBlank().doesNotContain("{").endsWith(".");
    }
  }

  @Test
  void aMeanInsideARatioIsAWarning() {
    CompiledPlan plan =
        sound().measure("M", Consolidation.MEAN).card("m", Unit.NUMBER, "[a] / [M]").compiled();

    assertThat(texts(plan.warnings())).containsExactly("cards[m].formula:7 FORMULA_MEAN_IN_RATIO");
  }

  @Test
  void theMeasuresOfAnotherEntityAreItsOwn() {
    PlanBuilder plan = sound().card("x", Unit.NUMBER, "[ISR:a]");

    assertThat(faults(plan)).containsExactly("cards[x].formula:1 FORMULA_UNKNOWN_MEASURE");
  }

  private static PlanBuilder sound() {
    return aPlan().objective("1").simple("a", "1", S, "1");
  }

  private static void override(
      PlanBuilder plan, String code, ScoringRule rule, List<Band> bands, Target target) {
    plan.card(code, Unit.NUMBER, "[a]")
        .assign(
            scoredBy(
                anAssignment(code, "1", S, target),
                new ScoringOverride(Optional.of(rule), Optional.empty(), bands, Optional.empty())));
  }

  private static List<String> faults(PlanBuilder plan) {
    return texts(plan.build().check());
  }

  private static List<String> texts(List<Fault> faults) {
    return faults.stream().map(fault -> fault.place() + " " + fault.code()).toList();
  }
}
