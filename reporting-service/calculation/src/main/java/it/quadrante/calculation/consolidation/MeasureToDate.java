package it.quadrante.calculation.consolidation;

import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.text.Working;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A measure consolidated over the quadrimestri up to one.
 *
 * @param periods every quadrimestre up to then, used or not and why
 * @param working the number with its calculation, when there is one
 * @param standing the one value that stands for those used, the latest or of MAX and MIN the
 *     extreme: for a date, words or non realizzato it is the value
 */
public record MeasureToDate(
    Measure measure,
    List<PeriodUse> periods,
    Optional<Working> working,
    Optional<CellValue.Counting> standing) {
  public MeasureToDate {
    periods = List.copyOf(periods);
  }

  public boolean hasValue() {
    return standing.isPresent();
  }

  /** Counted cells and cells due; a date that was answered once is answered wherever it is due. */
  public Completeness completeness() {
    int due = count(period -> period.state().isDue() && isExpectedIn(period.quadrimestre()));
    if (measure.isAnsweredOnce() && hasValue()) {
      int answered = Math.max(1, due);
      return new Completeness(answered, answered);
    }
    return new Completeness(count(period -> period.state() == CellState.COUNTED), due);
  }

  private boolean isExpectedIn(Quadrimestre quadrimestre) {
    return measure.expectedIn().contains(quadrimestre);
  }

  /** Quadrimestri that are due and not there; none for a date that was answered once. */
  public List<Quadrimestre> gaps() {
    return measure.isAnsweredOnce() && hasValue()
        ? List.of()
        : periods.stream()
            .filter(period -> period.state().isGap())
            .map(PeriodUse::quadrimestre)
            .toList();
  }

  /** Whether a value may still come in time; not for a date that was answered. */
  public boolean isOpen() {
    return !(measure.isAnsweredOnce() && hasValue())
        && count(period -> period.state() == CellState.NOT_DUE) > 0;
  }

  private int count(Predicate<PeriodUse> condition) {
    return (int) periods.stream().filter(condition).count();
  }
}
