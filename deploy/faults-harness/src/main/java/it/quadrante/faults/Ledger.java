package it.quadrante.faults;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What clients were told was accepted, in their own hand. */
final class Ledger {

  /**
   * A value that was handed in or made official, or a plan that was published.
   *
   * @param about measure and quadrimestre of a cell, or {@code plan}
   * @param what {@code SUBMITTED}, {@code VALIDATED} or {@code PUBLISHED}
   * @param value no two that are handed in are the same; of a plan its number
   */
  record Entry(String about, String what, int value) {

    @Override
    public String toString() {
      return about + " " + what + " " + value;
    }
  }

  private final Queue<Entry> entries = new ConcurrentLinkedQueue<>();

  void accepted(String about, String what, int value) {
    entries.add(new Entry(about, what, value));
  }

  /** Those of a kind, as text. */
  List<String> of(String... kinds) {
    List<String> some = List.of(kinds);
    return entries.stream().filter(one -> some.contains(one.what())).map(Entry::toString).toList();
  }

  int size() {
    return entries.size();
  }
}
