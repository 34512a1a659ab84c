package it.quadrante.measurement.audit.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Binds an entry to all that were sealed before it in the chamber.
 *
 * @param number without a gap from 1
 * @param entry id of the entry
 * @param previous hash of the seal before, {@link #NONE} for the first
 * @param hash SHA-256 in hexadecimal digits, see {@link #hash(String, AuditEntry)}
 */
public record Seal(long number, long entry, String previous, String hash) {

  /** What the first seal follows. */
  public static final String NONE = "0".repeat(64);

  /** The seal of an entry after the last one of a chamber. */
  public static Seal after(long number, String previous, String chamber, AuditEntry entry) {
    long next = number + 1;
    return new Seal(next, entry.id(), previous, hash(chamber, next, previous, entry));
  }

  /** The hash that this seal must have over the entry as it is now. */
  public String hash(String chamber, AuditEntry now) {
    return hash(chamber, number, previous, now);
  }

  /**
   * Over the UTF-8 text of the previous hash, the chamber, the number and all that the entry says,
   * each preceded by its length and a colon, so that nothing can be moved from one into another.
   */
  private static String hash(String chamber, long number, String previous, AuditEntry entry) {
    Deed deed = entry.deed();
    StringBuilder text = new StringBuilder();
    List.of(
            previous,
            chamber,
            Long.toString(number),
            Long.toString(entry.id()),
            deed.at().toString(),
            deed.account(),
            deed.role(),
            deed.action(),
            deed.subject(),
            entry.details())
        .forEach(part -> text.append(part.length()).append(':').append(part));
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(text.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
