package it.quadrante.precondition;

import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a reader has already, as the header {@code If-None-Match} tells. Compared weakly, as RFC
 * 9110 asks: what compresses an answer on its way makes its tag a weak one. (JAX-RS compares
 * strongly.)
 */
public final class IfNoneMatch {
  private static final Pattern TAG = Pattern.compile("(?:W/)?\"([^\"]*)\"");

  private IfNoneMatch() {}

  /**
   * Whether one of the tags is this one.
   *
   * @param header may be null
   */
  public static boolean names(String header, EntityTag tag) {
    if (header == null) {
      return false;
    }
    if (header.strip().equals("*")) {
      return true;
    }
    Matcher tags = TAG.matcher(header);
    while (tags.find()) {
      if (tags.group(1).equals(tag.getValue())) {
        return true;
      }
    }
    return false;
  }
}
