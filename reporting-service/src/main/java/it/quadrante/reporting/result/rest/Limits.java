package it.quadrante.reporting.result.rest;

import it.quadrante.problem.ProblemException;
import it.quadrante.reporting.result.ResultProblem;
import java.util.regex.Pattern;

/**
 * The query parameter {@code limit}, read as text so that what is no number has its problem too.
 */
final class Limits {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  private Limits() {}

  static int number(String limit, int most) {
    int number = NUMBER.matcher(limit).matches() ? Integer.parseInt(limit) : 0;
    if (number < 1 || number > most) {
      throw new ProblemException(ResultProblem.LIMIT_OUT_OF_RANGE, most);
    }
    return number;
  }
}
