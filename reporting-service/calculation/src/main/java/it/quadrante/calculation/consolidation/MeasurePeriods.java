package it.quadrante.calculation.consolidation;

import it.quadrante.calculation.Quadrimestre;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A measure with its quadrimestri up to the one that is calculated, as they stand on a day,
 * whatever formula uses it.
 */
public final class MeasurePeriods {
  private final Measure measure;
  private final MeasureYear year;
  private final Quadrimestre upTo;
  private final LocalDate asOf;

  /** Of every quadrimestre, from I on. */
  private final CellState[] states;

  private final int counted;
  private final int due;
  private final boolean gaps;
  private final boolean open;

  MeasurePeriods(Measure measure, MeasureYear year, Quadrimestre upTo, LocalDate asOf) {
    this.measure = measure;
    this.year = year;
    this.upTo = upTo;
    this.asOf = asOf;
    this.states = new CellState[upTo.count()];
    int counting = 0;
    int dueHere = 0;
    boolean gap = false;
    boolean mayCome = false;
    for (int i = 0; i < states.length; i++) {
      Quadrimestre q = Quadrimestre.at(i);
      CellState state = year.state(measure, q, asOf);
      states[i] = state;
      counting += state.counts() ? 1 : 0;
      dueHere += state.isDue() && measure.expectedIn().contains(q) ? 1 : 0;
      gap |= state.isGap();
      mayCome |= state == CellState.NOT_DUE;
    }
    boolean answered = counting > 0 && measure.isAnsweredOnce();
    this.due = answered ? Math.max(1, dueHere) : dueHere;
    this.counted = answered ? due : counting;
    this.gaps = gap && !answered;
    this.open = mayCome && !answered;
  }

  /**
   * The same after one cell has changed.
   *
   * @param value what it holds now; empty: nothing
   */
  public MeasurePeriods after(Quadrimestre changed, Optional<CellValue> value) {
    return new MeasurePeriods(measure, year.with(changed, value), upTo, asOf);
  }

  public Measure measure() {
    return measure;
  }

  /** How many quadrimestri there are. */
  int count() {
    return states.length;
  }

  CellState state(int period) {
    return states[period];
  }

  /** The value of a quadrimestre whose state says that it counts. */
  CellValue.Counting counting(int period) {
    return (CellValue.Counting) year.value(Quadrimestre.at(period)).orElseThrow();
  }

  /** Every quadrimestre, with what came to it. */
  public List<Period> periods() {
    List<Period> periods = new ArrayList<>(states.length);
    for (int i = 0; i < states.length; i++) {
      Quadrimestre q = Quadrimestre.at(i);
      CellState state = states[i];
      Optional<ClosingDecision> decision = state.isOwed() ? year.decision(q) : Optional.empty();
      periods.add(new Period(q, state, year.value(q), decision));
    }
    return periods;
  }

  /** Counted cells and cells due; a date that was answered once is answered wherever it is due. */
  public Completeness completeness() {
    return new Completeness(counted, due);
  }

  /** Whether a quadrimestre is due and not there; none is for a date that was answered once. */
  public boolean hasGaps() {
    return gaps;
  }

  /** Whether a value may still come in time; not for a date that was answered. */
  public boolean isOpen() {
    return open;
  }

  /** When its youngest value was validated. */
  public Optional<Instant> updatedAt() {
    return year.updatedAt(upTo);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MeasurePeriods that
        && measure.equals(that.measure)
        && periods().equals(that.periods());
  }

  @Override
  public int hashCode() {
    return measure.hashCode();
  }
}
