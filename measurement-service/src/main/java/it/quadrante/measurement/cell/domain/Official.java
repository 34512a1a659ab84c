package it.quadrante.measurement.cell.domain;

import it.quadrante.figure.Figure;
import java.time.LocalDate;

/**
 * What is official of a cell.
 *
 * @param version counts what became official of the cell from 1; results are pinned to it
 * @param submission the one that was validated; null where the outcome is no value
 * @param judgedPercent for a judgement in words, else null
 * @param until of a suspension the last day, else null
 */
public record Official(
    int version,
    Outcome outcome,
    Submission submission,
    Decision decision,
    Figure judgedPercent,
    LocalDate until) {

  /** A day that does not come: of what nobody owes a value in place of. */
  public static final LocalDate FOR_GOOD = LocalDate.of(9999, 12, 31);

  /** What was kept before there were other outcomes is a value validated. */
  public Official {
    outcome = outcome == null ? Outcome.VALIDATED : outcome;
  }

  /** The value, or null where the outcome is none. */
  public Value value() {
    return submission == null ? null : submission.value();
  }

  boolean isValue() {
    return outcome.isValue();
  }

  /**
   * The last day on which nobody owes a value: a suspension lasts up to and with its last day; null
   * where one is owed.
   */
  public LocalDate answersUntil() {
    return switch (outcome) {
      case VALIDATED, CORRECTED, NOT_ASSESSABLE -> FOR_GOOD;
      case SUSPENDED -> until;
      case WITHDRAWN -> null;
    };
  }

  /** Whether on that day nobody owes a value. */
  public boolean answersOn(LocalDate day) {
    LocalDate last = answersUntil();
    return last != null && !day.isAfter(last);
  }

  /** As the cell shows it on that day: after its last day a suspension is over by itself. */
  public CellStatus statusOn(LocalDate day) {
    return outcome == Outcome.SUSPENDED && !answersOn(day) ? CellStatus.EXPECTED : outcome.status();
  }
}
