package it.quadrante.planning.plan.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What may stay where it is when a list is put into another order. */
public final class Rising {
  private Rising() {}

  /** A longest rising subsequence, by patience sorting: n log n. */
  public static Set<Integer> longest(List<Integer> numbers) {
    List<Integer> tops = new ArrayList<>();
    Map<Integer, Integer> before = new HashMap<>();
    for (int number : numbers) {
      int found = Collections.binarySearch(tops, number);
      if (found < 0) {
        int pile = -1 - found;
        before.put(number, pile == 0 ? null : tops.get(pile - 1));
        if (pile == tops.size()) {
          tops.add(number);
        } else {
          tops.set(pile, number);
        }
      }
    }
    Set<Integer> longest = new HashSet<>();
    Integer number = tops.isEmpty() ? null : tops.get(tops.size() - 1);
    for (; number != null; number = before.get(number)) {
      longest.add(number);
    }
    return longest;
  }
}
