package it.quadrante.measurement.bulk;

import it.quadrante.measurement.bulk.BulkOutcome.Mode;
import it.quadrante.measurement.bulk.BulkOutcome.Result;
import it.quadrante.measurement.bulk.BulkOutcome.Row;
import it.quadrante.measurement.cell.HandInTogether;
import it.quadrante.measurement.cell.HandInTogether.Accepted;
import it.quadrante.measurement.cell.HandInTogether.Decided;
import it.quadrante.measurement.cell.HandInTogether.Refused;
import it.quadrante.measurement.cell.HandInTogether.Unchanged;
import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.worklist.WarningSentence;
import it.quadrante.problem.Fault;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/** Hands in the values of many rows, in one transaction. */
@ApplicationScoped
public class SubmitBulk {
  /** More are not told: one request must not exhaust the service. */
  static final int MOST_FAULTS = 1_000;

  private static final Logger LOG = Logger.getLogger(SubmitBulk.class);

  private final HandInTogether together;

  SubmitBulk(HandInTogether together) {
    this.together = together;
  }

  /**
   * What became of every row. A row that was refused has written nothing, and the others do not
   * depend on it.
   *
   * @param dryRun says what would become of them; nothing is stored
   * @throws ProblemException BULK_REFUSED where it is all or nothing and a row was refused
   */
  @Transactional
  public BulkOutcome submit(BulkRows read, Mode mode, boolean dryRun) {
    List<BulkRow> rows = withoutRepeats(read.rows());
    List<Decided> decided =
        together.decide(rows.stream().filter(BulkRow::isReadable).map(BulkRow::item).toList());
    BulkOutcome outcome = new BulkOutcome(mode, dryRun, read.skipped(), outcomes(rows, decided));
    int refused = outcome.count(Result.REFUSED);
    if (mode == Mode.ALL_OR_NOTHING && refused > 0) {
      throw refusal(outcome.errors());
    }
    if (!dryRun) {
      together.keep(decided);
      LOG.infof(
          "values submitted in bulk accepted=%d unchanged=%d refused=%d",
          outcome.count(Result.ACCEPTED), outcome.count(Result.UNCHANGED), refused);
    }
    return outcome;
  }

  /** Nothing is stored, for these reasons. */
  public static ProblemException refusal(List<Fault> faults) {
    List<Fault> told = faults.subList(0, Math.min(faults.size(), MOST_FAULTS));
    return new ProblemException(BulkProblem.BULK_REFUSED, told, faults.size());
  }

  private static List<BulkRow> withoutRepeats(List<BulkRow> rows) {
    Map<BulkRow.Slot, Integer> first = new HashMap<>();
    List<BulkRow> single = new ArrayList<>();
    for (BulkRow row : rows) {
      Integer before = row.isReadable() ? first.putIfAbsent(row.slot(), row.number()) : null;
      single.add(before == null ? row : row.faulty(Column.MEASURE, RowFault.CELL_TWICE, before));
    }
    return single;
  }

  private static List<Row> outcomes(List<BulkRow> rows, List<Decided> decided) {
    Iterator<Decided> next = decided.iterator();
    return rows.stream()
        .map(row -> row.isReadable() ? outcome(row, next.next()) : refused(row, row.faults()))
        .toList();
  }

  private static Row outcome(BulkRow row, Decided decided) {
    if (decided instanceof Refused refused) {
      Fault why = refused.why().asFault(row.places().of(Column.of(refused.why().code())));
      return refused(
          row, List.of(new Fault(why.path(), RowFault.worded(why.code()), why.arguments())));
    }
    if (decided instanceof Unchanged unchanged) {
      return done(row, Result.UNCHANGED, unchanged.cell(), List.of());
    }
    Accepted accepted = (Accepted) decided;
    List<Fault> warnings =
        accepted.warnings().stream()
            .sorted()
            .map(WarningSentence::of)
            .map(said -> new Fault(row.places().of(Column.VALUE), said.code(), said.arguments()))
            .toList();
    return done(row, Result.ACCEPTED, accepted.step().cell(), warnings);
  }

  private static Row refused(BulkRow row, List<Fault> faults) {
    return new Row(row.number(), Result.REFUSED, null, null, faults, List.of());
  }

  private static Row done(BulkRow row, Result result, Cell cell, List<Fault> warnings) {
    return new Row(row.number(), result, cell.key().id(), cell.version(), List.of(), warnings);
  }
}
