package it.quadrante.measurement.evidence.domain;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The names in a zip file, from the directory at its end; nothing is unpacked. (java.util.zip wants
 * a file or reads through all of it; here neither is at hand.)
 */
public final class ZipDirectory {
  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 65_535;
  private static final int ENTRY = 0x02014b50;
  private static final int ENTRY_LENGTH = 46;
  private static final long LARGEST = 1_048_576;

  /** Any part of a file. */
  @FunctionalInterface
  public interface Bytes {
    byte[] read(long from, int length);
  }

  private ZipDirectory() {}

  /**
   * The names, as they stand there.
   *
   * @return empty where it is no zip file, or one with a directory of more than 1 MiB
   */
  public static Optional<Set<String>> names(Bytes file, long size) {
    int tail = (int) Math.min(size, END_LENGTH + LONGEST_COMMENT);
    ByteBuffer end = buffer(file.read(size - tail, tail));
    for (int at = tail - END_LENGTH; at >= 0; at--) {
      if (end.getInt(at) == END) {
        return directory(
            file,
            Integer.toUnsignedLong(end.getInt(at + 16)),
            Integer.toUnsignedLong(end.getInt(at + 12)),
            size);
      }
    }
    return Optional.empty();
  }

  private static Optional<Set<String>> directory(Bytes file, long from, long length, long size) {
    return length > LARGEST || from + length > size
        ? Optional.empty()
        : entries(buffer(file.read(from, (int) length)));
  }

  private static Optional<Set<String>> entries(ByteBuffer directory) {
    Set<String> names = new HashSet<>();
    int at = 0;
    while (at + ENTRY_LENGTH <= directory.limit() && directory.getInt(at) == ENTRY) {
      int name = Short.toUnsignedInt(directory.getShort(at + 28));
      int extra = Short.toUnsignedInt(directory.getShort(at + 30));
      int comment = Short.toUnsignedInt(directory.getShort(at + 32));
      int next = at + ENTRY_LENGTH + name + extra + comment;
      if (next > directory.limit()) {
        return Optional.empty();
      }
      names.add(new String(directory.array(), at + ENTRY_LENGTH, name, StandardCharsets.UTF_8));
      at = next;
    }
    return at == directory.limit() ? Optional.of(names) : Optional.empty();
  }

  private static ByteBuffer buffer(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
