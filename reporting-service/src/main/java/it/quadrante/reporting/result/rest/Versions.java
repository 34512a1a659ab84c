package it.quadrante.reporting.result.rest;

import it.quadrante.problem.ProblemException;
import it.quadrante.reporting.result.ResultProblem;
import java.util.regex.Pattern;

/** The query parameter {@code version}. */
public final class Versions {
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");

  private Versions() {}

  /**
   * The number it states.
   *
   * @param version may be null, and is then null
   */
  public static Integer number(String version) {
    if (version == null) {
      return null;
    }
    if (!NUMBER.matcher(version).matches()) {
      throw new ProblemException(ResultProblem.VERSION_NOT_A_NUMBER, version);
    }
    return Integer.valueOf(version);
  }
}
