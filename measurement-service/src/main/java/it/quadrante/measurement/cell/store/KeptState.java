package it.quadrante.measurement.cell.store;

import it.quadrante.measurement.Bodies;
import it.quadrante.measurement.cell.domain.CellState;
import it.quadrante.measurement.cell.domain.Decision;
import it.quadrante.measurement.cell.domain.Official;
import it.quadrante.measurement.cell.domain.Submission;
import it.quadrante.measurement.cell.domain.Summands;

/** What is at hand of a cell, in the columns of its row. */
final class KeptState {

  /** A submission that was sent back, as it is kept. */
  record Returned(Submission submission, Decision decision) {}

  private KeptState() {}

  static void write(CellState state, CellRow row) {
    row.submission = Bodies.write(state.submission().orElse(null));
    row.late = state.submission().map(Submission::late).orElse(false);
    row.decision = Bodies.write(state.decision().orElse(null));
    row.sentBack = null;
    row.summandsBefore = null;
    if (state instanceof CellState.Submitted waiting) {
      row.summandsBefore = Bodies.write(waiting.before());
      if (waiting.resting() instanceof CellState.SentBack before) {
        row.sentBack = Bodies.write(new Returned(before.returned(), before.by()));
      }
    }
  }

  static CellState read(CellRow row) {
    Official standing = Bodies.read(row.official, Official.class);
    Submission last = Bodies.read(row.submission, Submission.class);
    return switch (row.state) {
      case SUBMITTED -> new CellState.Submitted(resting(row, standing), last, before(row));
      case SENT_BACK -> sentBack(row, standing, last);
      // What was sent back is all that is handed in of it and does not stand.
      case NOT_EXPECTED ->
          last == null ? new CellState.Settled(standing) : sentBack(row, standing, last);
      case EXPECTED, VALIDATED, WITHDRAWN, NOT_ASSESSABLE, SUSPENDED ->
          new CellState.Settled(standing);
    };
  }

  static Summands summands(String kept) {
    return kept == null ? Summands.NONE : Bodies.read(kept, Summands.class);
  }

  private static CellState sentBack(CellRow row, Official standing, Submission returned) {
    return new CellState.SentBack(standing, returned, Bodies.read(row.decision, Decision.class));
  }

  private static Summands before(CellRow row) {
    return summands(row.summandsBefore == null ? row.summands : row.summandsBefore);
  }

  private static CellState.Resting resting(CellRow row, Official standing) {
    if (row.sentBack == null) {
      return new CellState.Settled(standing);
    }
    Returned before = Bodies.read(row.sentBack, Returned.class);
    return new CellState.SentBack(standing, before.submission(), before.decision());
  }
}
