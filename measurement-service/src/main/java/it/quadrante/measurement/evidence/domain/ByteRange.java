package it.quadrante.measurement.evidence.domain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file (RFC 9110, 14).
 *
 * @param from first byte, counted from 0
 * @param to last byte; before {@code from} where the file has nothing of it
 */
public record ByteRange(long from, long to) {
  private static final Pattern ONE =
      Pattern.compile("bytes=(?:([0-9]{1,18})-([0-9]{0,18})|-([0-9]{1,18}))");

  /**
   * What a header asks for of so many bytes.
   *
   * @param header may be null
   * @return empty where it asks for no part, for several, or in another form: the whole is sent
   */
  public static Optional<ByteRange> of(String header, long size) {
    Matcher one = ONE.matcher(header == null ? "" : header.strip());
    if (!one.matches()) {
      return Optional.empty();
    }
    if (one.group(3) != null) {
      long last = Long.parseLong(one.group(3));
      return Optional.of(last == 0 ? new ByteRange(size, size - 1) : tail(last, size));
    }
    long from = Long.parseLong(one.group(1));
    long to = one.group(2).isEmpty() ? size - 1 : Long.parseLong(one.group(2));
    return to < from && !one.group(2).isEmpty()
        ? Optional.empty()
        : Optional.of(new ByteRange(from, Math.min(to, size - 1)));
  }

  public static ByteRange whole(long size) {
    return new ByteRange(0, size - 1);
  }

  private static ByteRange tail(long last, long size) {
    return new ByteRange(Math.max(0, size - last), size - 1);
  }

  /** Whether there is anything of it. */
  public boolean isSatisfiable() {
    return from <= to;
  }

  public long length() {
    return to - from + 1;
  }
}
