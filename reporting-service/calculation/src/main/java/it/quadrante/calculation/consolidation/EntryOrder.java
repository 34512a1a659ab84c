package it.quadrante.calculation.consolidation;

import it.quadrante.calculation.Unit;
import it.quadrante.figure.Figure;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** Which of two entries of a measure is the greater: what its MAX and MIN go by. */
final class EntryOrder {
  private EntryOrder() {}

  /** Dates by day, numbers by size; words have no order and are all the same. */
  static Comparator<Entry> of(Measure measure) {
    return measure.unit() == Unit.DATE
        ? Comparator.comparing(EntryOrder::dayOf)
        : Comparator.comparing(entry -> numberOf(measure, entry).orElse(Figure.ZERO));
  }

  /** Non realizzato is a day that never came: after every date. */
  private static LocalDate dayOf(Entry entry) {
    return entry instanceof Entry.Day day ? day.date() : LocalDate.MAX;
  }

  /** Of a yes or no, non realizzato is a NO. */
  static Optional<Figure> numberOf(Measure measure, Entry entry) {
    return measure.unit() == Unit.YES_NO && entry instanceof Entry.NotRealised
        ? Optional.of(Figure.ZERO)
        : entry.number();
  }
}
