package it.quadrante.measurement.evidence;

import it.quadrante.identity.Role;
import it.quadrante.measurement.audit.AuditLog;
import it.quadrante.measurement.audit.domain.Deed;
import it.quadrante.measurement.cell.CellOfReferent;
import it.quadrante.measurement.cell.ReadCells;
import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.cell.domain.Signature;
import it.quadrante.measurement.evidence.domain.Evidence;
import it.quadrante.measurement.evidence.store.EvidenceStore;
import it.quadrante.precondition.IfMatch;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Takes a file away from the values still to be submitted. One that nobody rests on is gone; any
 * other stays with the values that it supports.
 */
@ApplicationScoped
public class RemoveEvidence {
  private static final Logger LOG = Logger.getLogger(RemoveEvidence.class);

  private final CellOfReferent cells;
  private final ReadCells history;
  private final EvidenceStore store;
  private final AuditLog audit;

  RemoveEvidence(CellOfReferent cells, ReadCells history, EvidenceStore store, AuditLog audit) {
    this.cells = cells;
    this.history = history;
    this.store = store;
    this.audit = audit;
  }

  /**
   * Removes it.
   *
   * @param ifMatch the header; its tag is the SHA-256 of the file
   */
  @Transactional
  public void remove(UUID cellId, UUID id, String ifMatch) {
    Cell cell = cells.lock(cellId);
    Evidence evidence =
        store
            .find(cellId, id)
            .map(EvidenceStore.Kept::evidence)
            .orElseThrow(() -> new ProblemException(EvidenceProblem.EVIDENCE_NOT_FOUND, id));
    IfMatch.check(ifMatch, evidence.sha256());
    if (!evidence.goesOn()) {
      throw new ProblemException(EvidenceProblem.EVIDENCE_KEPT, evidence.lastSubmission());
    }
    if (evidence.isReliedOn(history.history(cellId), cell.summands().parts())) {
      store.end(evidence, cell.handedIn());
    } else {
      store.remove(evidence);
    }
    Signature by = cells.signature();
    audit.record(
        new Deed(
            by.at(),
            by.account(),
            Role.DATA_REFERENT.name(),
            "EVIDENCE_REMOVED",
            cell.key().toString()),
        evidence);
    LOG.infof("evidence removed cell=%s evidence=%s", cell.key(), id);
  }
}
