package it.quadrante.planning.plan.domain;

import static it.quadrante.planning.plan.domain.PlanBuilder.aPlan;
import static it.quadrante.planning.plan.domain.PlanBuilder.bar;
import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.figure.Figure;
import java.util.List;
import org.junit.jupiter.api.Test;

class NextYearTest {
  private static final PlanKey OLD = new PlanKey("CCIAA", 2017, "P");
  private static final Reference RESULT =
      new Reference.ResultOf(new Reference.Source("CCIAA-2017-P", "x"));

  private static Assignment next(Unit unit, String formula, Assignment assignment) {
    PlanContent content =
        new PlanContent(
            List.of(),
            List.of(),
            List.of(),
            List.of(
                new IndicatorCard(
                    "x", "x", null, null, unit, null, formula, Polarity.HIGHER, null, null)),
            List.of(assignment));
    return NextYear.of(OLD, content, true).assignments().get(0);
  }

  @Test
  void theTargetOfTheNextYearBecomesTheCurrentOneAndTheOldOnesStayBehind() {
    Target five = bar(Operator.AT_LEAST, "5");
    Target six = bar(Operator.AT_LEAST, "6");

    Assignment next =
        next(
            Unit.NUMBER,
            "[A]",
            assignment(null, new YearTarget(2017, five, null), new YearTarget(2018, six, null)));

    assertThat(next.targets()).containsExactly(new YearTarget(2018, six, null));
    assertThat(next.interimTargets()).isEmpty();
  }

  @Test
  void whatWasReachedIsWhatTheNextYearComparesWith() {
    Reference stated = new Reference.Stated(Figure.of("3"));

    Assignment next = next(Unit.PERCENT, "[A]", assignment(stated));

    assertThat(next.baseline()).isEqualTo(RESULT);
    assertThat(next.previous()).isEqualTo(RESULT);
    assertThat(next(Unit.PERCENT, "[A]", assignment(null)).baseline()).isNull();
  }

  @Test
  void whatComputesNoFigureIsNotReferredTo() {
    assertThat(next(Unit.DATE, "[A]", assignment(null)).previous()).isNull();
    assertThat(next(Unit.YES_NO, "[A]", assignment(null)).previous()).isNull();
    assertThat(next(Unit.NUMBER, " ", assignment(null)).previous()).isNull();
  }

  @Test
  void theResultInWordsBecomesTheLastObservedOne() {
    Assignment next = next(Unit.NUMBER, "", assignment(null));

    assertThat(next.lastObservedInWords()).isEqualTo("3 campagne");
    assertThat(next.resultsInWords()).extracting(InWords::year).containsExactly(2017);
    assertThat(next.expectedInWords()).extracting(InWords::year).containsExactly(2017, 2018);
  }

  @Test
  void actionsGoOnOrAreDroppedAndResourcesAreOfTheOldYear() {
    PlanContent old = new PlanContent(List.of(), List.of(node()), List.of(), List.of(), List.of());

    PlanNode carried = NextYear.of(OLD, old, true).nodes().get(0);
    PlanNode dropped = NextYear.of(OLD, old, false).nodes().get(0);

    assertThat(carried.actions()).containsExactly("Bando");
    assertThat(carried.expectedResults()).containsExactly("10 imprese");
    assertThat(carried.resources()).isNull();
    assertThat(carried.missione()).isEqualTo("012");
    assertThat(dropped.actions()).isEmpty();
    assertThat(dropped.expectedResults()).isEmpty();
  }

  @Test
  void whatIsMeasuredGoesOnUnderTheSameCodes() {
    PlanContent old =
        aPlan()
            .objective("1")
            .measure("A", Unit.NUMBER)
            .indicator("x", "1", "[A]", Polarity.HIGHER, null)
            .build();

    PlanContent next = NextYear.of(OLD, old, false);

    assertThat(next.measures()).isEqualTo(old.measures());
    assertThat(next.cards()).isEqualTo(old.cards());
    assertThat(next.perspectives()).isEqualTo(old.perspectives());
    assertThat(next.assignments()).extracting(Assignment::key).containsExactly("x");
  }

  private static PlanNode node() {
    return new PlanNode(
        "1",
        NodeLevel.OBIETTIVO_OPERATIVO,
        null,
        "1",
        null,
        null,
        null,
        null,
        null,
        null,
        "012",
        null,
        List.of("Bando"),
        List.of("10 imprese"),
        new Resources(null, new Resources.Amounts(Figure.ONE, Figure.ONE, Figure.ONE)));
  }

  private static Assignment assignment(Reference baseline, YearTarget... targets) {
    return new Assignment(
        "x",
        "1",
        "x",
        AssignmentKind.O,
        null,
        List.of(targets),
        List.of(new InterimTarget(Quadrimestre.I, bar(Operator.AT_LEAST, "1"), null)),
        baseline,
        null,
        null,
        null,
        null,
        "2 campagne",
        List.of(
            new InWords(2016, "almeno 2"),
            new InWords(2017, "almeno 3"),
            new InWords(2018, "almeno 4")),
        List.of(new InWords(2016, "2 campagne"), new InWords(2017, "3 campagne")),
        null,
        null);
  }
}
