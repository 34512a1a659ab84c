package it.quadrante.measurement.evidence;

import it.quadrante.identity.Role;
import it.quadrante.measurement.audit.AuditLog;
import it.quadrante.measurement.audit.domain.Deed;
import it.quadrante.measurement.cell.CellOfReferent;
import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.cell.domain.Signature;
import it.quadrante.measurement.evidence.domain.Evidence;
import it.quadrante.measurement.evidence.store.EvidenceStore;
import it.quadrante.measurement.evidence.store.UploadStore;
import it.quadrante.problem.HttpProblem;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Adds a file that was received to a cell: it will support the next submission. */
@ApplicationScoped
public class AddEvidence {
  private static final Logger LOG = Logger.getLogger(AddEvidence.class);

  private final CellOfReferent cells;
  private final EvidenceStore store;
  private final UploadStore uploads;
  private final EvidenceLimits limits;
  private final AuditLog audit;

  AddEvidence(
      CellOfReferent cells,
      EvidenceStore store,
      UploadStore uploads,
      EvidenceLimits limits,
      AuditLog audit) {
    this.cells = cells;
    this.store = store;
    this.uploads = uploads;
    this.limits = limits;
    this.audit = audit;
  }

  /** What the cell has already is counted while it is held: of several at once one comes first. */
  @Transactional
  public Evidence add(UUID cellId, ReceivedFile file) {
    Cell cell = cells.lock(cellId);
    Signature by = cells.signature();
    List<Evidence> others = store.all(cellId);
    limits.require(others, file);
    if (!uploads.arrive(file.id())) {
      throw new ProblemException(HttpProblem.REQUEST_TIMEOUT);
    }
    Evidence added = evidence(cell, file, others, by);
    store.insert(added, Upload.CHUNK);
    audit.record(
        new Deed(
            by.at(),
            by.account(),
            Role.DATA_REFERENT.name(),
            "EVIDENCE_ADDED",
            cell.key().toString()),
        added);
    LOG.infof("evidence added cell=%s evidence=%s size=%d", cell.key(), added.id(), added.size());
    return added;
  }

  private static Evidence evidence(
      Cell cell, ReceivedFile file, List<Evidence> others, Signature by) {
    return new Evidence(
        file.id(),
        cell.key().id(),
        others.stream().mapToInt(Evidence::number).max().orElse(0) + 1,
        file.name().text(),
        file.type(),
        file.size(),
        file.sha256(),
        cell.handedIn() + 1,
        null,
        by.account(),
        by.at());
  }
}
