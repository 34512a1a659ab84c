package it.quadrante.measurement.evidence;

import it.quadrante.identity.Caller;
import it.quadrante.measurement.MeasurementSettings;
import it.quadrante.measurement.cell.CellOfReferent;
import it.quadrante.measurement.evidence.domain.FileName;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.time.Clock;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * Takes a file in, piece by piece, in short transactions: while its sender is slow nothing is held.
 * Of one that is refused or does not arrive whole nothing stays.
 */
@ApplicationScoped
public class ReceiveFile {

  /**
   * What a referent sends.
   *
   * @param name as it was given, or null
   * @param declared bytes, where the sender says how many
   */
  public record File(String name, OptionalLong declared, InputStream body) {}

  private final CellOfReferent cells;
  private final Pieces pieces;
  private final ContentTypes types;
  private final EvidenceLimits limits;
  private final Caller caller;
  private final MeasurementSettings.Evidence settings;
  private final Clock clock;

  ReceiveFile(
      CellOfReferent cells,
      Pieces pieces,
      ContentTypes types,
      EvidenceLimits limits,
      Caller caller,
      MeasurementSettings settings,
      Clock clock) {
    this.cells = cells;
    this.pieces = pieces;
    this.types = types;
    this.limits = limits;
    this.caller = caller;
    this.settings = settings.evidence();
    this.clock = clock;
  }

  /** For a cell whose values the caller enters; who may not is told before a byte is read. */
  public ReceivedFile receive(UUID cell, File file) {
    FileName name =
        FileName.of(file.name())
            .orElseThrow(
                () -> new ProblemException(EvidenceProblem.EVIDENCE_NAME_UNSAFE, FileName.LONGEST));
    String type = types.promised(name);
    return limits.whileThereIsRoom(
        caller.account(),
        () -> {
          cells.check(cell);
          UUID id = pieces.begin();
          try {
            Upload.Received received = receive(id, name, file);
            return new ReceivedFile(id, name, type, received.size(), received.sha256());
          } catch (RuntimeException refused) {
            pieces.discard(id);
            throw refused;
          }
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
                  pieces.add(id, number, piece);
                });
    PieceByPiece stored = new PieceByPiece(Upload.CHUNK, number -> pieces.read(id, number));
    types.requireParts(name, stored::read, received.size());
    return received;
  }

  /** What was received and became no evidence goes; else it stays. */
  public void release(ReceivedFile file) {
    pieces.discard(file.id());
  }
}
