package it.quadrante.calculation.plan;

import static it.quadrante.calculation.plan.PlanBuilder.aPlan;
import static it.quadrante.calculation.plan.PlanBuilder.anAssignment;
import static it.quadrante.calculation.plan.PlanBuilder.atLeast;
import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.calculation.AssignmentKind;
import it.quadrante.calculation.Consolidation;
import it.quadrante.calculation.NodeLevel;
import it.quadrante.calculation.Unit;
import it.quadrante.calculation.fault.Fault;
import it.quadrante.calculation.fault.FaultCode;
import it.quadrante.calculation.scoring.Cap;
import it.quadrante.calculation.scoring.RuleSetting;
import it.quadrante.calculation.scoring.ScoringRule;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompilerTest {
  private static final AssignmentKind S = AssignmentKind.S;

  @Test
  void aSoundPlanCompiles() {
    Compilation compilation = sound().build().compile();

    assertThat(compilation).isInstanceOf(CompiledPlan.class);
    assertThat(compilation.faults()).isEmpty();
  }

  @Test
  void duplicatesAndUnknownReferencesAreListedAllAtOnce() {
    PlanBuilder plan =
        sound()
            .objective("1")
            .objective("1")
            .simple("a", "9.9", S, "1")
            .node("2", NodeLevel.OBIETTIVO_OPERATIVO, "nowhere", "no perspective", "0")
            .card("z", Unit.NUMBER, "[a]")
            .assign(PlanBuilder.onCard(anAssignment("y", "1", S, atLeast("1")), "no card"));

    assertThat(faults(plan))
        .containsExactly(
            "nodes[1] DUPLICATE",
            "measures[CCIAA:a] DUPLICATE",
            "cards[a] DUPLICATE",
            "assignments[a] DUPLICATE",
            "nodes[2].parent UNKNOWN_REFERENCE",
            "nodes[2].perspective UNKNOWN_REFERENCE",
            "assignments[a].node UNKNOWN_REFERENCE",
            "assignments[y].card UNKNOWN_REFERENCE");
  }

  @Test
  void aParentStandsHigherSoThatNothingIsBeneathItself() {
    PlanBuilder plan =
        aPlan()
            .objective("1", "2")
            .objective("2", "1")
            .objective("3", "3")
            .area("A")
            .node("B", NodeLevel.AREA_STRATEGICA, "1", null, null)
            .objective("4", "A");

    assertThat(faults(plan))
        .containsExactly(
            "nodes[1].parent PARENT_LEVEL",
            "nodes[2].parent PARENT_LEVEL",
            "nodes[3].parent PARENT_LEVEL",
            "nodes[B].parent PARENT_LEVEL");
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
  void theMeasuresOfAnotherEntityAreItsOwn() {
    PlanBuilder plan = sound().card("x", Unit.NUMBER, "[ISR:a]");

    assertThat(faults(plan)).containsExactly("cards[x].formula:1 FORMULA_UNKNOWN_MEASURE");
  }

  @Test
  void aProfileThatCannotBeUsedIsRefusedWithThePlan() {
    PlanBuilder plan = sound().scoring(RuleSetting.of(ScoringRule.DATE_DECAY, Cap.HUNDRED));

    assertThat(faults(plan)).containsExactly("scoringProfile.pointsPerDay POINTS_MISSING");
  }

  @Test
  void whatOnlyPlanningHoldsAPlanToIsNoReasonNotToCalculate() {
    PlanBuilder plan =
        aPlan()
            .objective("1")
            .programme("1.1", "1", "P", "70")
            .programme("1.2", "1", "P", "-40")
            .simple("a", "1.1", S, "1");

    assertThat(plan.build().compile()).isInstanceOf(CompiledPlan.class);
  }

  @Test
  void aFaultNamesWhatItIsAboutInBothLanguages() {
    Fault fault = sound().objective("1").build().compile().faults().get(0);

    assertThat(fault.italian()).isEqualTo("«1» compare più di una volta.");
    assertThat(fault.english()).isEqualTo("“1” stands more than once.");
  }

  @Test
  void everyFaultHasItsSentencesInBothLanguages() {
    for (FaultCode code : FaultCode.values()) {
      List<String> arguments = List.of("uno", "due", "tre");

      assertThat(code.italian(arguments)).isNotBlank().doesNotContain("{").endsWith(".");
      assertThat(code.english(arguments)).isNotBlank().doesNotContain("{").endsWith(".");
    }
  }

  private static PlanBuilder sound() {
    return aPlan().objective("1").simple("a", "1", S, "1");
  }

  private static List<String> faults(PlanBuilder plan) {
    return plan.build().compile().faults().stream()
        .map(fault -> fault.place() + " " + fault.code())
        .toList();
  }
}
