package it.quadrante.planning.plan.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which elements changed their place among siblings. */
final class SiblingOrder {
  private SiblingOrder() {}

  /** The fewest moves that make the old order the new one, by key, each as a change of position. */
  static Map<String, FieldChange> moves(
      List<? extends PlanElement> before, List<? extends PlanElement> after) {
    Map<Stayed, Integer> was = places(before);
    Map<Stayed, Integer> is = places(after);
    Map<String, List<Stayed>> stayed = new LinkedHashMap<>();
    is.keySet().stream()
        .filter(was::containsKey)
        .forEach(
            element ->
                stayed.computeIfAbsent(element.siblings(), s -> new ArrayList<>()).add(element));
    Map<String, FieldChange> moves = new HashMap<>();
    for (List<Stayed> siblings : stayed.values()) {
      Set<Integer> kept = longestRising(siblings.stream().map(was::get).toList());
      siblings.stream()
          .filter(element -> !kept.contains(was.get(element)))
          .forEach(
              element ->
                  moves.put(
                      element.key(),
                      new FieldChange("position", was.get(element), is.get(element))));
    }
    return moves;
  }

  private record Stayed(String siblings, String key) {}

  /** The place of each among its siblings, from 1, in the order of the list. */
  private static Map<Stayed, Integer> places(List<? extends PlanElement> elements) {
    Map<String, Integer> counts = new HashMap<>();
    Map<Stayed, Integer> places = new LinkedHashMap<>();
    for (PlanElement element : elements) {
      int place = counts.merge(element.siblings(), 1, Integer::sum);
      places.putIfAbsent(new Stayed(element.siblings(), element.key()), place);
    }
    return places;
  }

  /** A longest rising subsequence of distinct numbers, by patience sorting: n log n. */
  private static Set<Integer> longestRising(List<Integer> numbers) {
    List<Integer> tops = new ArrayList<>();
    Map<Integer, Integer> before = new HashMap<>();
    for (int number : numbers) {
      int pile = -1 - Collections.binarySearch(tops, number);
      before.put(number, pile == 0 ? null : tops.get(pile - 1));
      if (pile == tops.size()) {
        tops.add(number);
      } else {
        tops.set(pile, number);
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
