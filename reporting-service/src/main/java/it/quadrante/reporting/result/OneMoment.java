package it.quadrante.reporting.result;

import it.quadrante.reporting.result.domain.ResultSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What is read of a set belongs to it: results that are stored between the reading of the set and
 * of its figures would show the figures of one revision under the name of another.
 */
public final class OneMoment {
  private static final int MOST_TRIES = 5;

  private OneMoment() {}

  /**
   * Reads again as long as the set has moved on meanwhile, a few times.
   *
   * @param read what belongs to a set
   * @param now the set as it stands by now
   */
  public static <T> T read(
      ResultSet first, Function<ResultSet, T> read, UnaryOperator<ResultSet> now) {
    ResultSet set = first;
    T found = read.apply(set);
    for (int tries = 1; tries < MOST_TRIES; tries++) {
      ResultSet current = now.apply(set);
      if (current.equals(set)) {
        break;
      }
      set = current;
      found = read.apply(set);
    }
    return found;
  }
}
