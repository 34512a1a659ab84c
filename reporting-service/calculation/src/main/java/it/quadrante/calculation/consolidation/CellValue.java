package it.quadrante.calculation.consolidation;

import it.quadrante.figure.Figure;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The value a cell has in the view being calculated: the validated one in the official view, in the
 * provisional view also the submitted one. A cell nobody answered has none.
 */
public sealed interface CellValue {

  /** Version of the official value; results are pinned to it. */
  int version();

  Provenance provenance();

  /**
   * A value that counts.
   *
   * @param judgedPercent the percentage the validator gives to a judgement in words
   */
  record Counting(int version, Entry entry, Optional<Figure> judgedPercent, Provenance provenance)
      implements CellValue {}

  /** Taken back: the cell is as if nothing had been validated. */
  record Withdrawn(int version, Provenance provenance) implements CellValue {}

  /** Non valutabile, declared with a reason and approved by somebody else. */
  record NotAssessable(int version, Provenance provenance) implements CellValue {}

  /** Suspended up to and with a day; from the next on the cell is due again. */
  record Suspended(int version, LocalDate until, Provenance provenance) implements CellValue {}
}
