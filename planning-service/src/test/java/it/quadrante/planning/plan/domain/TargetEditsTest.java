package it.quadrante.planning.plan.domain;

import static it.quadrante.planning.plan.domain.PlanBuilder.aPlan;
import static it.quadrante.planning.plan.domain.PlanBuilder.bar;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TargetEditsTest {
  private static final PlanLife.Signature EDITOR =
      new PlanLife.Signature("ms-plan-editor", Instant.parse("2017-01-20T09:00:00Z"));

  private final TargetEdits edits = new TargetEdits(EDITOR);

  private static Assignment assignment(Operator operator) {
    return aPlan()
        .indicator("x", "1.1", "[A]", Polarity.UNKNOWN, bar(operator, "5"))
        .build()
        .assignments()
        .get(0);
  }

  private static Operator operator(Assignment assignment) {
    return ((Target.Threshold) assignment.targets().get(0).target()).operator();
  }

  @Test
  void aTargetWithoutOperatorFollowsThePolarityAlsoWhenItChanges() {
    Assignment higher = edits.readWith(Polarity.HIGHER, assignment(null));
    Assignment lower = edits.readWith(Polarity.LOWER, higher);

    assertThat(operator(higher)).isEqualTo(Operator.AT_LEAST);
    assertThat(operator(lower)).isEqualTo(Operator.AT_MOST);
    assertThat(lower.targets().get(0).reading().kind())
        .isEqualTo(Reading.Kind.OPERATOR_FROM_POLARITY);
  }

  @Test
  void aPrintedOperatorIsNotTouchedByThePolarity() {
    Assignment read = edits.readWith(Polarity.HIGHER, assignment(Operator.AT_MOST));

    assertThat(operator(read)).isEqualTo(Operator.AT_MOST);
    assertThat(read.targets().get(0).reading()).isNull();
  }

  @Test
  void aCorrectionKeepsWhatIsPrintedAndWhoDecided() {
    Assignment corrected =
        edits.correctOperator(
            assignment(Operator.AT_MOST), 2017, Operator.AT_LEAST, "È un risparmio");
    Reading reading = corrected.targets().get(0).reading();

    assertThat(operator(corrected)).isEqualTo(Operator.AT_LEAST);
    assertThat(reading)
        .isEqualTo(
            new Reading(
                Reading.Kind.OPERATOR_CORRECTED,
                Operator.AT_MOST,
                "È un risparmio",
                EDITOR.account(),
                EDITOR.at()));
  }

  @Test
  void aSecondCorrectionStillKnowsWhatIsPrinted() {
    Assignment twice =
        edits.correctOperator(
            edits.correctOperator(assignment(Operator.AT_MOST), 2017, Operator.AT_LEAST, "prima"),
            2017,
            Operator.MORE_THAN,
            "poi");

    assertThat(twice.targets().get(0).reading().printedOperator()).isEqualTo(Operator.AT_MOST);
  }
}
