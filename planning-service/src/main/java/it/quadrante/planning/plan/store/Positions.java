package it.quadrante.planning.plan.store;

import it.quadrante.planning.plan.domain.Rising;
import java.util.List;
import java.util.Set;

/**
 * Numbers the rows of a list so that they grow along it, changing as few as can be: a new or moved
 * row takes a number between its neighbours. Where there is none left, the whole list is numbered
 * anew, with gaps.
 */
final class Positions {
  private static final int GAP = 1024;

  private Positions() {}

  static void settle(List<ElementRow> rows) {
    Set<Integer> kept =
        Rising.longest(
            rows.stream().map(row -> row.position).filter(p -> p != ElementRow.UNPLACED).toList());
    int last = 0;
    int next = 0;
    while (next < rows.size()) {
      int to = next;
      while (to < rows.size() && !kept.remove(rows.get(to).position)) {
        to++;
      }
      int count = to - next;
      int step = to == rows.size() ? GAP : (rows.get(to).position - last) / (count + 1);
      if (count > 0 && step == 0) {
        renumber(rows);
        return;
      }
      for (int i = 1; i <= count; i++) {
        rows.get(next + i - 1).position = last + i * step;
      }
      last = to == rows.size() ? last : rows.get(to).position;
      next = to + 1;
    }
  }

  private static void renumber(List<ElementRow> rows) {
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).position = (i + 1) * GAP;
    }
  }
}
