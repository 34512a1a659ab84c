package it.quadrante.calculation.explanation;

import it.quadrante.calculation.Consolidation;
import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.Unit;
import it.quadrante.calculation.consolidation.CellState;
import it.quadrante.calculation.consolidation.CellValue;
import it.quadrante.calculation.consolidation.ClosingDecision;
import it.quadrante.calculation.consolidation.MeasureToDate;
import it.quadrante.calculation.consolidation.Provenance;
import it.quadrante.calculation.text.Working;
import it.quadrante.figure.Figure;
import java.util.List;
import java.util.Optional;

/**
 * A measure of a formula with its periods.
 *
 * @param working how the periods made the value, e.g. {@code 30 + 25 + 17}
 * @param value consolidated number; empty for dates and words, which stand in their period
 */
public record MeasureExplanation(
    String entity,
    String code,
    Unit unit,
    Consolidation consolidation,
    Optional<String> working,
    Optional<Figure> value,
    List<Period> periods) {
  public MeasureExplanation {
    periods = List.copyOf(periods);
  }

  /**
   * A quadrimestre of it.
   *
   * @param used whether its value is in the figure
   * @param version of the official value
   * @param value as entered, in Italian
   * @param decision what was decided at closing, where no value is there
   */
  public record Period(
      Quadrimestre quadrimestre,
      CellState state,
      boolean used,
      Optional<Integer> version,
      Optional<String> value,
      Provenance provenance,
      Optional<ClosingDecision> decision) {}

  static MeasureExplanation of(MeasureToDate measure) {
    return new MeasureExplanation(
        measure.measure().key().entity(),
        measure.measure().key().code(),
        measure.measure().unit(),
        measure.measure().consolidation(),
        measure.working().map(Working::text),
        measure.working().map(Working::result),
        measure.periods().stream()
            .map(period -> period(period, measure.used().contains(period.quadrimestre())))
            .toList());
  }

  private static Period period(it.quadrante.calculation.consolidation.Period period, boolean used) {
    return new Period(
        period.quadrimestre(),
        period.state(),
        used,
        period.value().map(CellValue::version),
        period.value().flatMap(MeasureExplanation::entered),
        period.value().map(CellValue::provenance).orElse(Provenance.UNKNOWN),
        period.decision());
  }

  private static Optional<String> entered(CellValue value) {
    return value instanceof CellValue.Counting counting
        ? Optional.of(EntryText.of(counting.entry()))
        : Optional.empty();
  }
}
