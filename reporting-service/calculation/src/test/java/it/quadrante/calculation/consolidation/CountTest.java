package it.quadrante.calculation.consolidation;

import static it.quadrante.calculation.consolidation.CountedFact.FactOutcome.COUNTED;
import static it.quadrante.calculation.consolidation.CountedFact.FactOutcome.FAILED;
import static it.quadrante.calculation.consolidation.CountedFact.FactOutcome.LEFT_OUT;
import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.calculation.AutomaticMeasure;
import it.quadrante.calculation.Consolidation;
import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.Unit;
import it.quadrante.calculation.consolidation.CountedFact.FactKind;
import it.quadrante.calculation.consolidation.CountedFact.FactOutcome;
import it.quadrante.calculation.plan.PlanBuilder;
import it.quadrante.figure.Figure;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CountTest {
  private static final Cell CELL = CellsBuilder.cell("M", Quadrimestre.I);
  private static final LocalDate LAST_DAY = LocalDate.of(PlanBuilder.YEAR, 5, 10);

  private static CountedFact update(String unit, FactOutcome outcome) {
    return new CountedFact(
        FactKind.UPDATE,
        unit,
        outcome,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private static Count count(AutomaticMeasure of) {
    return new Count(of, List.of(update("U", COUNTED), update("V", FAILED), update("W", LEFT_OUT)));
  }

  @Test
  void whatIsLeftOutIsNeitherInTimeNorDue() {
    assertThat(count(AutomaticMeasure.UPDATES_IN_TIME).number()).isEqualTo(Figure.of(1));
    assertThat(count(AutomaticMeasure.UPDATES_DUE).number()).isEqualTo(Figure.of(2));
  }

  @Test
  void aCountHoldsFromTheDayAfterItsLastDay() {
    CellValues cells =
        CellValues.of(PlanBuilder.YEAR, Map.of())
            .counting(
                Map.of(
                    CELL,
                    CellValue.Counting.counted(Figure.of(2), count(AutomaticMeasure.UPDATES_DUE))),
                Map.of(CELL, LAST_DAY));

    assertThat(state(cells, LAST_DAY)).isEqualTo(CellState.NOT_DUE);
    assertThat(state(cells, LAST_DAY.plusDays(1))).isEqualTo(CellState.COUNTED);
    assertThat(cells.deadlineOf(CELL)).isEqualTo(LAST_DAY);
    assertThat(cells.lastDeadline())
        .isEqualTo(CellValues.of(PlanBuilder.YEAR, Map.of()).lastDeadline());
  }

  private static CellState state(CellValues cells, LocalDate asOf) {
    Measure measure =
        new Measure(CELL.measure(), Unit.NUMBER, Consolidation.SUM, Set.of(Quadrimestre.I));
    return cells.periodsOf(measure, Quadrimestre.I, asOf).periods().get(0).state();
  }

  @Test
  void onlyKnownCodesAreCounted() {
    assertThat(AutomaticMeasure.of("REPORTS_DUE")).contains(AutomaticMeasure.REPORTS_DUE);
    assertThat(AutomaticMeasure.of("TEMPO_MEDIO")).isEmpty();
    assertThat(AutomaticMeasure.of(null)).isEmpty();
    assertThat(AutomaticMeasure.codes()).startsWith("UPDATES_IN_TIME, UPDATES_DUE");
  }
}
