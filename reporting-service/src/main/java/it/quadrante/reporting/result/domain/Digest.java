package it.quadrante.reporting.result.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;

/**
 * SHA-256 of results, in their order: the same only for the same figures. It is taken of the
 * digests of the single results, so that after a change only those that changed are hashed again.
 */
public final class Digest {
  private final byte[][] results;

  private Digest(byte[][] results) {
    this.results = results;
  }

  public static Digest of(List<ComputedResult> results) {
    return new Digest(results.stream().map(Digest::bytes).toArray(byte[][]::new));
  }

  private static byte[] bytes(ComputedResult result) {
    return sha256().digest((result.subject() + "\n" + result.body() + "\n").getBytes(UTF_8));
  }

  /** Whether the result at this place is the same as this one. */
  public boolean holds(int place, ComputedResult result) {
    return Arrays.equals(results[place], bytes(result));
  }

  /** With others in their places. */
  public Digest with(SortedMap<Integer, ComputedResult> others) {
    byte[][] changed = results.clone();
    others.forEach((place, result) -> changed[place] = bytes(result));
    return new Digest(changed);
  }

  /** As it is stored. */
  public String text() {
    return text("");
  }

  /** With a text before the results. */
  public String text(String head) {
    MessageDigest all = sha256();
    all.update(head.getBytes(UTF_8));
    for (byte[] result : results) {
      all.update(result);
    }
    return HexFormat.of().formatHex(all.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
