package it.quadrante.measurement.evidence;

import it.quadrante.problem.HttpProblem;
import it.quadrante.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.OptionalLong;

/**
 * A file on its way in, read piece by piece: no more of it is held than one piece, and not one byte
 * more is read than a file may have.
 */
final class Upload {

  /** Bytes of a piece. */
  static final int CHUNK = 262_144;

  /** Takes the pieces in their order, counted from 0. */
  @FunctionalInterface
  interface Pieces {
    void take(int number, byte[] content);
  }

  /** What a file turned out to be. */
  record Received(long size, String sha256) {}

  private final InputStream body;
  private final OptionalLong declared;
  private final long most;
  private final Clock clock;
  private final Instant latest;
  private final MessageDigest digest = sha256();
  private long size;

  /**
   * @param declared bytes that the sender says there are, where it says so
   * @param most bytes that a file may have
   */
  Upload(InputStream body, OptionalLong declared, long most, Duration longest, Clock clock) {
    this.body = body;
    this.declared = declared;
    this.most = most;
    this.clock = clock;
    this.latest = clock.instant().plus(longest);
  }

  /**
   * Reads it to its end.
   *
   * @throws ProblemException EVIDENCE_TOO_LARGE, EVIDENCE_EMPTY, EVIDENCE_CUT_OFF, REQUEST_TIMEOUT
   */
  Received receive(Pieces pieces) {
    if (declared.orElse(0) > most) {
      throw tooLarge();
    }
    int number = 0;
    byte[] piece = next();
    while (piece.length > 0) {
      digest.update(piece);
      size += piece.length;
      pieces.take(number++, piece);
      piece = next();
    }
    if (size == 0) {
      throw new ProblemException(EvidenceProblem.EVIDENCE_EMPTY);
    }
    if (declared.isPresent() && declared.getAsLong() != size) {
      throw new ProblemException(EvidenceProblem.EVIDENCE_CUT_OFF);
    }
    return new Received(size, HexFormat.of().formatHex(digest.digest()));
  }

  /** Up to a piece; one byte over the limit is the last that is read. */
  private byte[] next() {
    if (clock.instant().isAfter(latest)) {
      throw new ProblemException(HttpProblem.REQUEST_TIMEOUT);
    }
    try {
      byte[] piece = body.readNBytes((int) Math.min(CHUNK, most + 1 - size));
      if (size + piece.length > most) {
        throw tooLarge();
      }
      return piece;
    } catch (IOException cutOff) {
      throw new ProblemException(EvidenceProblem.EVIDENCE_CUT_OFF);
    }
  }

  private ProblemException tooLarge() {
    return new ProblemException(EvidenceProblem.EVIDENCE_TOO_LARGE, most);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
