package it.quadrante.planning.plan.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import it.quadrante.planning.plan.domain.Operator;
import it.quadrante.planning.plan.domain.PlanRule;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.planning.plan.domain.Target;
import it.quadrante.planning.plan.domain.YearTarget;
import it.quadrante.problem.Fault;
import org.junit.jupiter.api.Test;

/** A printed operator is not corrected by a cell: "<=5%" of 1.2.3.a, "80" of 3.2.2.a. */
class PrintedTargetTest {
  private final PlanVersion sample = Workbooks.sample();

  private WorkbookReading read(Workbooks.Edit edit) {
    return Workbooks.read(sample, Workbooks.edited(Workbooks.write(sample), edit));
  }

  private static YearTarget target(WorkbookReading reading, int assignment) {
    return reading.content().orElseThrow().assignments().get(assignment).targets().get(0);
  }

  @Test
  void anotherOperatorUnderTheSamePrintIsAFaultAtItsCell() {
    WorkbookReading reading =
        read(
            workbook ->
                Workbooks.cell(workbook, "Assegnazioni", "1.2.3.a", "Operatore 2017")
                    .setCellValue(">="));

    assertThat(reading.faults())
        .extracting(fault -> fault.path().replaceAll("[A-Z]+\\d", "_"), Fault::code)
        .containsExactly(tuple("Assegnazioni!_", PlanRule.PRINTED_OPERATOR_CHANGED));
    assertThat(reading.content()).isEmpty();
  }

  @Test
  void wherePrintShowsNoOperatorOneIsStatedAndThePrintStays() {
    WorkbookReading reading =
        read(
            workbook ->
                Workbooks.cell(workbook, "Assegnazioni", "3.2.2.a", "Operatore 2017")
                    .setCellValue("<="));

    assertThat(reading.faults()).isEmpty();
    Target.Threshold read = (Target.Threshold) target(reading, 0).target();
    assertThat(read.operator()).isEqualTo(Operator.AT_MOST);
    assertThat(read.asPrinted()).isEqualTo("80");
  }

  @Test
  void anotherValueIsATargetEnteredAnew() {
    WorkbookReading reading =
        read(
            workbook -> {
              Workbooks.cell(workbook, "Assegnazioni", "1.2.3.a", "Operatore 2017")
                  .setCellValue(">=");
              Workbooks.cell(workbook, "Assegnazioni", "1.2.3.a", "Target 2017").setCellValue(6);
            });

    assertThat(reading.faults()).isEmpty();
    assertThat(target(reading, 1).target().asPrinted()).isNull();
  }
}
