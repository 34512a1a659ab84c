package it.quadrante.reporting.automatic.domain;

import it.quadrante.calculation.consolidation.Cell;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What became of a cell, from all its versions that are held: the newest says what it is, the first
 * submission and the first decision say when. All days are Europe/Rome.
 *
 * @param version the newest
 * @param duty whether a value is owed
 * @param excusedUntil last day on which an excused one is; empty: for good
 * @param answeredOnce a date, which may be entered in any quadrimestre of the year
 * @param units that enter it
 * @param suspendedUntil last day of any suspension it has had: while it lasts nothing is late
 * @param submitted the first time, as a whole
 * @param parts the first time, by each unit that enters a part
 * @param decided the first time a validator decided in its favour
 */
public record CellCourse(
    Cell cell,
    int version,
    Duty duty,
    Optional<LocalDate> excusedUntil,
    boolean answeredOnce,
    Set<String> units,
    LocalDate dueBy,
    Optional<LocalDate> suspendedUntil,
    Optional<LocalDate> submitted,
    Map<String, LocalDate> parts,
    Optional<LocalDate> decided) {
  public CellCourse {
    units = Set.copyOf(units);
    parts = Map.copyOf(parts);
  }

  /** Whether a value is owed. */
  public enum Duty {
    OWED,
    /** Not assessable or suspended. */
    EXCUSED,
    /** Not expected (any more). */
    NONE
  }

  /** With what another version adds; in any order the same comes out. */
  CellCourse and(CellCourse other) {
    CellCourse newest = other.version > version ? other : this;
    Map<String, LocalDate> first = new HashMap<>(parts);
    other.parts.forEach((unit, day) -> first.merge(unit, day, CellCourse::earlier));
    return new CellCourse(
        cell,
        newest.version,
        newest.duty,
        newest.excusedUntil,
        newest.answeredOnce,
        newest.units,
        newest.dueBy,
        later(suspendedUntil, other.suspendedUntil),
        earlier(submitted, other.submitted),
        first,
        earlier(decided, other.decided));
  }

  /** Whether a value is owed on a day: a suspension ends by itself. */
  Duty dutyOn(LocalDate day) {
    return excusedUntil.filter(day::isAfter).isPresent() ? Duty.OWED : duty;
  }

  /** Last day on which a submission is in time. */
  LocalDate lastDay() {
    return suspendedUntil.filter(dueBy::isBefore).orElse(dueBy);
  }

  /** When it was first decided that what was submitted here answers it. */
  Optional<LocalDate> answered() {
    return duty == Duty.OWED && submitted.isPresent() ? decided : Optional.empty();
  }

  /** When a unit has done its part: its own, else all of it. */
  Optional<LocalDate> submittedBy(String unit) {
    return Optional.ofNullable(parts.get(unit)).or(() -> submitted);
  }

  static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isPresent() && other.isPresent()
        ? Optional.of(earlier(one.get(), other.get()))
        : one.or(() -> other);
  }

  private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isPresent() && other.isPresent() && other.get().isBefore(one.get())
        ? one
        : other.or(() -> one);
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
