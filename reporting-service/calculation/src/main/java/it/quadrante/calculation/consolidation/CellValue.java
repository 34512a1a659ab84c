package it.quadrante.calculation.consolidation;

import it.quadrante.figure.Figure;
import java.time.LocalDate;
import java.util.Optional;

/** What came to a cell. A cell nobody answered has none. */
public sealed interface CellValue {

  /** Version of the official value, to which results are pinned; 0 of one that was counted. */
  int version();

  Provenance provenance();

  /**
   * A value that counts.
   *
   * @param judgedPercent the percentage the validator gives to a judgement in words
   * @param provisional submitted and not validated yet: counts in the provisional view only
   */
  record Counting(
      int version,
      Entry entry,
      Optional<Figure> judgedPercent,
      Provenance provenance,
      boolean provisional)
      implements CellValue {

    /** A validated value. */
    public Counting(
        int version, Entry entry, Optional<Figure> judgedPercent, Provenance provenance) {
      this(version, entry, judgedPercent, provenance, false);
    }

    /** The value of an automatic measure; it counts from the day after the deadline of its cell. */
    public static Counting counted(Figure number, Count count) {
      return new Counting(
          0, new Entry.Number(number), Optional.empty(), Provenance.of(count), false);
    }

    /** A submitted value. */
    public static Counting submitted(int version, Entry entry, Provenance provenance) {
      return new Counting(version, entry, Optional.empty(), provenance, true);
    }
  }

  /** Taken back: the cell is as if nothing had been validated. */
  record Withdrawn(int version, Provenance provenance) implements CellValue {}

  /** Non valutabile, declared with a reason and approved by somebody else. */
  record NotAssessable(int version, Provenance provenance) implements CellValue {}

  /** Suspended up to and with a day; from the next on the cell is due again. */
  record Suspended(int version, LocalDate until, Provenance provenance) implements CellValue {}
}
