package it.quadrante.measurement.bulk;

import it.quadrante.problem.Fault;
import java.util.List;
import java.util.UUID;

/**
 * What became of a request, or would.
 *
 * @param skipped rows of a file that hand nothing in
 * @param rows in the order sent
 */
public record BulkOutcome(Mode mode, boolean dryRun, int skipped, List<Row> rows) {

  /** What is kept where some rows are refused. */
  public enum Mode {
    /** Nothing. */
    ALL_OR_NOTHING,
    /** The others. */
    ROW_BY_ROW
  }

  /** What became of a row. */
  public enum Result {
    ACCEPTED,
    /** The cell holds it already, and nothing was written. */
    UNCHANGED,
    REFUSED
  }

  /**
   * A row.
   *
   * @param cell null where it was refused, as is the version
   * @param version of the cell then
   * @param errors of one that was refused
   * @param warnings of one that was accepted: what a validator will look at twice
   */
  public record Row(
      int number,
      Result result,
      UUID cell,
      Integer version,
      List<Fault> errors,
      List<Fault> warnings) {}

  public BulkOutcome {
    rows = List.copyOf(rows);
  }

  public int count(Result result) {
    return (int) rows.stream().filter(row -> row.result() == result).count();
  }

  List<Fault> errors() {
    return rows.stream().flatMap(row -> row.errors().stream()).toList();
  }
}
