package it.quadrante.reporting.result.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 of results, in their order: the same only for the same figures. */
public final class Digest {
  private Digest() {}

  public static String of(List<ComputedResult> results) {
    return of("", results);
  }

  /** With a text before them. */
  public static String of(String head, List<ComputedResult> results) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(head.getBytes(UTF_8));
      for (ComputedResult result : results) {
        digest.update((result.subject() + "\n" + result.body() + "\n").getBytes(UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
