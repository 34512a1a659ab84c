package it.quadrante.measurement.cell;

import it.quadrante.figure.Figure;
import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.cell.domain.CellFact;
import it.quadrante.measurement.cell.domain.Signature;
import it.quadrante.measurement.organisation.domain.Duty;
import it.quadrante.precondition.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Makes the submitted value of a cell the official one. */
@ApplicationScoped
public class ValidateValue {
  private static final Logger LOG = Logger.getLogger(ValidateValue.class);

  /**
   * What the validator sends.
   *
   * @param submission the one the validator has seen
   * @param judgedPercent for a judgement in words, else null
   * @param reason needed for a judgement, else may be null
   */
  public record Verdict(int submission, Figure judgedPercent, String reason) {}

  private final CellAccess access;
  private final CellJournal journal;

  ValidateValue(CellAccess access, CellJournal journal) {
    this.access = access;
    this.journal = journal;
  }

  /**
   * Makes the value official.
   *
   * @param seen the version of the cell that the caller has read, where it tells: the number of the
   *     submission already says which value is meant
   */
  @Transactional
  public Cell validate(UUID id, IfMatch seen, Verdict verdict) {
    Cell validated = step(id, seen, verdict);
    log(validated);
    return validated;
  }

  /** In the transaction of the caller, which goes on with others where this one is refused. */
  Cell step(UUID id, IfMatch seen, Verdict verdict) {
    Cell cell = access.lock(id);
    Signature by = access.signature();
    access.requireAppointment(Duty.VALIDATOR, cell, by);
    seen.check(cell.version());
    Cell validated =
        CellProblem.orProblem(
            () ->
                cell.validate(verdict.submission(), verdict.judgedPercent(), verdict.reason(), by));
    journal.keep(validated, CellFact.decided(validated));
    return validated;
  }

  static void log(Cell validated) {
    LOG.infof(
        "value validated cell=%s official=%d", validated.key(), validated.official().version());
  }
}
