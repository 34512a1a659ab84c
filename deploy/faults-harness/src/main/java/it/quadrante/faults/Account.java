package it.quadrante.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody was told against what somebody else holds, added up.
 *
 * @param lost told and not held
 * @param twice held more often than told
 * @param different figures that are not those of a recomputation from scratch
 * @param examples some of each, in words
 */
record Account(int lost, int twice, int different, List<String> examples) {
  private static final int MOST_EXAMPLES = 5;

  static final Account CLEAN = new Account(0, 0, 0, List.of());

  /**
   * Compares two collections, in which the same thing may stand more than once.
   *
   * @param where in the words of an example
   */
  static Account of(String where, List<?> told, List<?> held) {
    Map<Object, Integer> missing = new HashMap<>();
    told.forEach(one -> missing.merge(one, 1, Integer::sum));
    held.forEach(one -> missing.merge(one, -1, Integer::sum));
    int lost = 0;
    int twice = 0;
    List<String> examples = new ArrayList<>();
    for (Map.Entry<Object, Integer> one : missing.entrySet()) {
      lost += Math.max(0, one.getValue());
      twice += Math.max(0, -one.getValue());
      if (one.getValue() != 0 && examples.size() < MOST_EXAMPLES) {
        examples.add(
            "%s %s: %s".formatted(one.getValue() > 0 ? "lost" : "twice", where, one.getKey()));
      }
    }
    return new Account(lost, twice, 0, examples);
  }

  static Account different(int figures, String example) {
    return new Account(0, 0, figures, figures == 0 ? List.of() : List.of(example));
  }

  Account and(Account other) {
    List<String> all = new ArrayList<>(examples);
    all.addAll(other.examples);
    return new Account(
        lost + other.lost, twice + other.twice, different + other.different, List.copyOf(all));
  }

  boolean isClean() {
    return lost == 0 && twice == 0 && different == 0;
  }
}
