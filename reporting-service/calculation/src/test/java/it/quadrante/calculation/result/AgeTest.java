package it.quadrante.calculation.result;

import static it.quadrante.calculation.plan.PlanBuilder.aPlan;
import static it.quadrante.calculation.plan.PlanBuilder.atLeast;
import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.calculation.AssignmentKind;
import it.quadrante.calculation.Consolidation;
import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.consolidation.CellValue;
import it.quadrante.calculation.consolidation.CellsBuilder;
import it.quadrante.calculation.consolidation.Completeness;
import it.quadrante.calculation.consolidation.Entry;
import it.quadrante.calculation.consolidation.Provenance;
import it.quadrante.calculation.plan.PlanBuilder;
import it.quadrante.calculation.scoring.Semaforo;
import it.quadrante.figure.Figure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What stands beside a figure, and what a change leaves alone. */
class AgeTest {
  private static final Instant MAY = Instant.parse("2017-05-10T08:00:00Z");
  private static final Instant SEPTEMBER = Instant.parse("2017-09-10T08:00:00Z");
  private static final Instant JANUARY = Instant.parse("2018-01-10T08:00:00Z");
  private static final LocalDate YEAR_AFTER = LocalDate.of(2018, 2, 1);

  @Test
  void aFigureIsAsOldAsItsYoungestValidatedValue() {
    PlanResults results = evaluate(Quadrimestre.III);

    assertThat(results.indicator("a").orElseThrow().updatedAt()).contains(JANUARY);
    assertThat(results.indicator("b").orElseThrow().updatedAt()).contains(SEPTEMBER);
    assertThat(results.indicator("c").orElseThrow().updatedAt()).isEmpty();
    assertThat(updatedAt(results, "node:1")).contains(JANUARY);
    assertThat(updatedAt(results, "node:2")).contains(SEPTEMBER);
    assertThat(updatedAt(results, "node:3")).isEmpty();
    assertThat(results.overall().updatedAt()).contains(JANUARY);
  }

  @Test
  void whatComesInALaterQuadrimestreDoesNotMakeItYounger() {
    PlanResults results = evaluate(Quadrimestre.I);

    assertThat(results.indicator("a").orElseThrow().updatedAt()).contains(MAY);
    assertThat(results.overall().updatedAt()).contains(MAY);
  }

  @Test
  void completenessIsFullWhenNothingDueIsMissing() {
    assertThat(new Completeness(3, 3).isFull()).isTrue();
    assertThat(new Completeness(2, 3).isFull()).isFalse();
    assertThat(evaluate(Quadrimestre.III).overall().completeness())
        .isEqualTo(new Completeness(3, 4));
  }

  @Test
  void aCellOfAnotherPlanOrOfALaterQuadrimestreChangesNothing() {
    PlanResults results = evaluate(Quadrimestre.I);

    assertThat(results.after(CellsBuilder.cell("elsewhere", Quadrimestre.I), value(MAY)))
        .isSameAs(results);
    assertThat(results.after(CellsBuilder.cell("a", Quadrimestre.II), value(MAY)))
        .isSameAs(results);
  }

  @Test
  void anIndicatorWithoutPercentageIsGrey() {
    PlanResults results = evaluate(Quadrimestre.III);

    assertThat(results.colourOf(results.indicator("b").orElseThrow()))
        .isEqualTo(Semaforo.Colour.GREEN);
    assertThat(results.colourOf(results.indicator("d").orElseThrow()))
        .isEqualTo(Semaforo.Colour.GREY);
  }

  private static Optional<Instant> updatedAt(PlanResults results, String subject) {
    return results.aggregate(subject).orElseThrow().updatedAt();
  }

  /** Of a the later quadrimestre was validated last, of b first; of c nothing, d has no target. */
  private static PlanResults evaluate(Quadrimestre upTo) {
    Quadrimestre[] both = {Quadrimestre.I, Quadrimestre.III};
    PlanBuilder plan =
        aPlan()
            .objective("1")
            .objective("2")
            .objective("3")
            .measure("a", Consolidation.SUM, both)
            .measure("b", Consolidation.LAST, Quadrimestre.II)
            .measure("c", Consolidation.SUM, Quadrimestre.III)
            .indicator("a", "1", AssignmentKind.S, "[a]", atLeast("1"))
            .indicator("b", "2", AssignmentKind.S, "[b]", atLeast("1"))
            .indicator("c", "3", AssignmentKind.S, "[c]", atLeast("1"))
            .indicator("d", "3", AssignmentKind.O, "[c]", null);
    CellsBuilder cells =
        CellsBuilder.cells()
            .value("a", Quadrimestre.I, value(MAY).orElseThrow())
            .value("a", Quadrimestre.III, value(JANUARY).orElseThrow())
            .value("b", Quadrimestre.II, value(SEPTEMBER).orElseThrow());
    return PlanResults.evaluate(plan.compiled(), cells.build(), upTo, YEAR_AFTER);
  }

  private static Optional<CellValue> value(Instant validated) {
    Provenance.Deed deed = new Provenance.Deed("ms-validator", "VALIDATOR", validated);
    return Optional.of(
        new CellValue.Counting(
            1,
            new Entry.Number(Figure.of(5)),
            Optional.empty(),
            new Provenance(Optional.empty(), Optional.of(deed), Optional.empty(), List.of())));
  }
}
