package it.quadrante.measurement.cell.domain;

import it.quadrante.measurement.organisation.domain.Period;
import java.time.LocalDate;
import java.util.List;

/** What follows from a cell: what it shows, whether a value is owed, and by whom. */
interface Owed {
  Definition definition();

  Period period();

  CellState state();

  Summands summands();

  boolean expected();

  /** What is official of it, or null while nothing is. */
  default Official official() {
    return state().official();
  }

  default boolean hasOfficialValue() {
    return official() != null && official().outcome().isValue();
  }

  /** Due, and nothing official answers for it. */
  default boolean isMissingOn(LocalDate day) {
    return !isAnsweredOn(day) && day.isAfter(period().submitBy());
  }

  /** Whether a value is official, or nobody owes one on that day. */
  default boolean isAnsweredOn(LocalDate day) {
    LocalDate last = answeredUntil();
    return last != null && !day.isAfter(last);
  }

  /**
   * The last day on which a value is official or nobody owes one, {@link Official#FOR_GOOD} where
   * none is the last; null while one is owed. Whoever counts or lists cells asks this.
   */
  default LocalDate answeredUntil() {
    if (status() == CellStatus.NOT_EXPECTED) {
      return Official.FOR_GOOD;
    }
    return official() == null ? null : official().answersUntil();
  }

  /**
   * Units that owe something while anything is owed: of a value by parts those whose part is to
   * come, else all that enter it.
   */
  default List<String> awaitedUnits() {
    List<String> awaited = definition().isByParts() ? summands().awaited(definition()) : List.of();
    return awaited.isEmpty() ? definition().sourceUnits() : awaited;
  }

  /** Of a value sent back the parts that are wrong; none of one entered whole or by entries. */
  default List<Part> returnedParts() {
    return state().submission().stream()
        .flatMap(returned -> returned.parts().stream())
        .filter(part -> part.unit() != null && !summands().parts().contains(part))
        .toList();
  }

  /** What it shows, but for the end of a suspension. */
  default CellStatus status() {
    boolean stands =
        state() instanceof CellState.Submitted
            || official() != null && Official.FOR_GOOD.equals(official().answersUntil());
    return expected() || stands ? state().status() : CellStatus.NOT_EXPECTED;
  }

  /** What it shows on that day: a suspension ends by itself. */
  default CellStatus statusOn(LocalDate day) {
    return status() == CellStatus.SUSPENDED ? official().statusOn(day) : status();
  }
}
