package it.quadrante.measurement.evidence;

import it.quadrante.measurement.evidence.domain.ByteRange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.IntFunction;

/**
 * A stored file on its way out: a piece is fetched when the one before it is written.
 *
 * @param chunkSize bytes of each piece but the last
 * @param pieces by their number
 */
record PieceByPiece(int chunkSize, IntFunction<byte[]> pieces) {

  /** Writes a part of it. */
  void write(ByteRange range, OutputStream out) throws IOException {
    long at = range.from();
    while (at <= range.to()) {
      byte[] piece = pieces.apply((int) (at / chunkSize));
      int from = (int) (at % chunkSize);
      int length = (int) Math.min(piece.length - from, range.to() - at + 1);
      out.write(piece, from, length);
      at += length;
    }
  }

  /** A small part of it. */
  byte[] read(long from, int length) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(length);
    try {
      write(new ByteRange(from, from + length - 1), out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
