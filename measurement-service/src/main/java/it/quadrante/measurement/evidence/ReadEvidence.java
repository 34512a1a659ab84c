package it.quadrante.measurement.evidence;

import it.quadrante.measurement.cell.ReadCells;
import it.quadrante.measurement.evidence.domain.ByteRange;
import it.quadrante.measurement.evidence.domain.Evidence;
import it.quadrante.measurement.evidence.store.EvidenceStore;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;

/** Reads which files there are, and what is in them. */
@ApplicationScoped
public class ReadEvidence {
  private final ReadCells cells;
  private final EvidenceStore store;
  private final Pieces pieces;

  ReadEvidence(ReadCells cells, EvidenceStore store, Pieces pieces) {
    this.cells = cells;
    this.store = store;
    this.pieces = pieces;
  }

  /** Files of a cell in the order in which they were added. */
  @Transactional
  public List<Evidence> page(UUID cell, int after, int limit) {
    cells.one(cell);
    return store.page(cell, after, limit);
  }

  /** A file that is ready to be written out. */
  @Transactional
  public Stored one(UUID cell, UUID id) {
    cells.one(cell);
    EvidenceStore.Kept kept =
        store
            .find(cell, id)
            .orElseThrow(() -> new ProblemException(EvidenceProblem.EVIDENCE_NOT_FOUND, id));
    return new Stored(
        kept.evidence(), new PieceByPiece(kept.chunkSize(), number -> pieces.read(id, number)));
  }

  /** A file, its content not read yet. */
  public static final class Stored {
    private final Evidence evidence;
    private final PieceByPiece content;

    private Stored(Evidence evidence, PieceByPiece content) {
      this.evidence = evidence;
      this.content = content;
    }

    public Evidence evidence() {
      return evidence;
    }

    public void write(ByteRange range, OutputStream out) throws IOException {
      content.write(range, out);
    }
  }
}
