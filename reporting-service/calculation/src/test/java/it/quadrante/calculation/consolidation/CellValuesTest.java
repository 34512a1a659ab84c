package it.quadrante.calculation.consolidation;

import static it.quadrante.calculation.consolidation.CellsBuilder.cell;
import static it.quadrante.calculation.consolidation.CellsBuilder.cells;
import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.calculation.Consolidation;
import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.Unit;
import it.quadrante.calculation.plan.PlanBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is known of the cells of a year. */
class CellValuesTest {
  private static final Quadrimestre I = Quadrimestre.I;
  private static final Quadrimestre III = Quadrimestre.III;

  @Test
  void aCellOfWhichNothingIsKnownIsDueFifteenDaysAfterItsQuadrimestre() {
    CellValues cells = cells().due("A", I, "2017-06-30").build();

    assertThat(cells.year()).isEqualTo(PlanBuilder.YEAR);
    assertThat(cells.deadlineOf(cell("A", I))).isEqualTo(LocalDate.of(2017, 6, 30));
    assertThat(cells.deadlineOf(cell("A", III))).isEqualTo(LocalDate.of(2018, 1, 15));
    assertThat(cells.deadlineOf(cell("B", I))).isEqualTo(LocalDate.of(2017, 5, 15));
  }

  @Test
  void theLastDeadlineIsTheLatestOfTheLastQuadrimestre() {
    CellValues cells =
        cells()
            .due("A", I, "2018-12-31")
            .due("A", III, "2018-02-10")
            .due("B", III, "2018-03-01")
            .build();

    assertThat(cells.lastDeadline()).isEqualTo(LocalDate.of(2018, 3, 1));
    assertThat(
            cells().due("A", III, "2018-03-01").due("B", III, "2018-02-10").build().lastDeadline())
        .isEqualTo(LocalDate.of(2018, 3, 1));
  }

  @Test
  void valuesAreAllThatTheCellsHold() {
    CellValues cells =
        cells().number("A", I, "1").number("A", III, "2").number("B", III, "3").build();

    assertThat(cells.values())
        .containsExactlyInAnyOrder(
            cells.valueOf(cell("A", I)).orElseThrow(),
            cells.valueOf(cell("A", III)).orElseThrow(),
            cells.valueOf(cell("B", III)).orElseThrow());
    assertThat(cells.valueOf(cell("B", I))).isEmpty();
  }

  private static List<CellState> states(CellValues cells) {
    Measure measure =
        new Measure(
            PlanBuilder.key("A"), Unit.NUMBER, Consolidation.SUM, Set.of(Quadrimestre.values()));
    return cells.periodsOf(measure, III, LocalDate.of(2018, 2, 1)).periods().stream()
        .map(Period::state)
        .toList();
  }

  @Test
  void whatIsNotExpectedAnyMoreIsNotMissingAndCountsWhereItIsThere() {
    CellValues cells =
        cells()
            .number("A", I, "1")
            .build()
            .notExpecting(Set.of(cell("A", I), cell("A", Quadrimestre.II)));

    assertThat(states(cells))
        .containsExactly(CellState.COUNTED, CellState.NOT_EXPECTED, CellState.MISSING);
    assertThat(
            states(cells.with(Map.of(cell("A", III), cells.valueOf(cell("A", I)).orElseThrow()))))
        .containsExactly(CellState.COUNTED, CellState.NOT_EXPECTED, CellState.COUNTED);
    assertThat(cells.isExpected(cell("A", III))).isTrue();
    assertThat(cells.isExpected(cell("A", I))).isFalse();
    assertThat(cells.isExpected(cell("B", I))).isTrue();
  }

  @Test
  void ofAnAutomaticMeasureNothingIsHeldThatWasEntered() {
    CellValues entered = cells().number("A", I, "1").number("A", III, "2").build();

    CellValues counted =
        entered.counting(Map.of(), Map.of(cell("A", I), LocalDate.of(2017, 5, 20)));

    assertThat(counted.valueOf(cell("A", I))).isEmpty();
    assertThat(counted.deadlineOf(cell("A", I))).isEqualTo(LocalDate.of(2017, 5, 20));
    assertThat(counted.valueOf(cell("A", III))).isPresent();
  }
}
