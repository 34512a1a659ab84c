package it.quadrante.planning.plan.domain;

import java.util.List;

/** Absent and empty lists are the same in a plan. */
final class Lists {
  private Lists() {}

  static <T> List<T> copy(List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
