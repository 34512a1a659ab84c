package it.quadrante.precondition;

import it.quadrante.problem.HttpProblem;
import it.quadrante.problem.ProblemException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a caller has read before changing it, as the header {@code If-Match} tells: the version in
 * front of the tag, {@code "7"} or {@code "7-missing"}. A weak tag, a list or {@code *} names no
 * version and never matches.
 *
 * @param version null where the caller tells nothing, {@link #UNREADABLE} where it names none
 */
public record IfMatch(Integer version) {

  /** Versions begin with 1; what is not there yet counts as 0. */
  public static final int UNREADABLE = -1;

  private static final Pattern STRONG_TAG =
      Pattern.compile("\\s*\"([1-9][0-9]{0,8})(-[a-z]+)?\"\\s*");

  /**
   * What a header says.
   *
   * @param header may be null
   */
  public static IfMatch of(String header) {
    if (header == null) {
      return new IfMatch(null);
    }
    Matcher tag = STRONG_TAG.matcher(header);
    return new IfMatch(tag.matches() ? Integer.valueOf(tag.group(1)) : UNREADABLE);
  }

  /**
   * For what is told apart by its content and has no version. Call it while it is held.
   *
   * @param header may be null
   * @param current value of its ETag
   * @throws ProblemException 428 PRECONDITION_REQUIRED, 412 PRECONDITION_FAILED
   */
  public static void check(String header, String current) {
    if (header == null) {
      throw new ProblemException(HttpProblem.PRECONDITION_REQUIRED);
    }
    if (!header.strip().equals('"' + current + '"')) {
      throw new ProblemException(HttpProblem.PRECONDITION_FAILED);
    }
  }

  public boolean isAbsent() {
    return version == null;
  }

  /**
   * This, where it is there.
   *
   * @throws ProblemException 428 PRECONDITION_REQUIRED
   */
  public IfMatch required() {
    if (isAbsent()) {
      throw new ProblemException(HttpProblem.PRECONDITION_REQUIRED);
    }
    return this;
  }

  /**
   * Call it while the thing to be changed is held: what is compared is then what is changed.
   *
   * @param current version of it
   * @throws ProblemException 412 PRECONDITION_FAILED where the caller has read another
   */
  public void check(int current) {
    if (!isAbsent() && version != current) {
      throw new ProblemException(HttpProblem.PRECONDITION_FAILED);
    }
  }
}
