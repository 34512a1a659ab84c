package it.quadrante.measurement.evidence;

import it.quadrante.identity.Role;
import it.quadrante.measurement.MeasurementSettings;
import it.quadrante.measurement.audit.AuditLog;
import it.quadrante.measurement.audit.domain.Deed;
import it.quadrante.measurement.cell.CellOfReferent;
import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.cell.domain.Signature;
import it.quadrante.measurement.evidence.domain.Evidence;
import it.quadrante.measurement.evidence.domain.FileName;
import it.quadrante.measurement.evidence.store.ChunkStore;
import it.quadrante.measurement.evidence.store.EvidenceStore;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Adds a file to a cell: it will support the next submission. All in one transaction, so that of a
 * file that is refused or does not arrive whole nothing stays; the cell is held at its end only.
 */
@ApplicationScoped
public class AddEvidence {
  private static final Logger LOG = Logger.getLogger(AddEvidence.class);

  /**
   * What a referent sends.
   *
   * @param name as it was given, or null
   * @param declared bytes, where the sender says how many
   */
  public record File(String name, OptionalLong declared, InputStream body) {}

  private final CellOfReferent cells;
  private final EvidenceStore store;
  private final ChunkStore chunks;
  private final ContentTypes types;
  private final EvidenceLimits limits;
  private final AuditLog audit;
  private final MeasurementSettings.Evidence settings;
  private final Clock clock;

  AddEvidence(
      CellOfReferent cells,
      EvidenceStore store,
      ChunkStore chunks,
      ContentTypes types,
      EvidenceLimits limits,
      AuditLog audit,
      MeasurementSettings settings,
      Clock clock) {
    this.cells = cells;
    this.store = store;
    this.chunks = chunks;
    this.types = types;
    this.limits = limits;
    this.audit = audit;
    this.settings = settings.evidence();
    this.clock = clock;
  }

  @Transactional
  public Evidence add(UUID cell, File file) {
    FileName name =
        FileName.of(file.name())
            .orElseThrow(
                () -> new ProblemException(EvidenceProblem.EVIDENCE_NAME_UNSAFE, FileName.LONGEST));
    String type = types.promised(name);
    return limits.whileThereIsRoom(
        () -> {
          cells.check(cell);
          UUID id = UUID.randomUUID();
          Upload.Received received = receive(id, name, file);
          return keep(id, cells.lock(cell), name, type, received);
        });
  }

  private Upload.Received receive(UUID id, FileName name, File file) {
    Upload.Received received =
        new Upload(
                file.body(), file.declared(), settings.mostBytes(), settings.longestUpload(), clock)
            .receive(
                (number, piece) -> {
                  if (number == 0) {
                    types.requireBeginning(name, piece);
                  }
                  chunks.add(id, number, piece);
                });
    PieceByPiece stored = new PieceByPiece(Upload.CHUNK, number -> chunks.read(id, number));
    types.requireParts(name, stored::read, received.size());
    return received;
  }

  private Evidence keep(UUID id, Cell cell, FileName name, String type, Upload.Received received) {
    Signature by = cells.signature();
    List<Evidence> others = store.all(cell.key().id());
    limits.require(others, received);
    Evidence added =
        new Evidence(
            id,
            cell.key().id(),
            others.stream().mapToInt(Evidence::number).max().orElse(0) + 1,
            name.text(),
            type,
            received.size(),
            received.sha256(),
            cell.handedIn() + 1,
            null,
            by.account(),
            by.at());
    store.insert(added, Upload.CHUNK);
    audit.record(
        new Deed(
            by.at(),
            by.account(),
            Role.DATA_REFERENT.name(),
            "EVIDENCE_ADDED",
            cell.key().toString()),
        added);
    LOG.infof("evidence added cell=%s evidence=%s size=%d", cell.key(), id, added.size());
    return added;
  }
}
