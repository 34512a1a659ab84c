package it.quadrante.measurement.organisation.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The deadlines of a chamber, year by year; a period nobody stated has the default ones.
 *
 * @param stated what the chamber has decided
 */
public record CollectionCalendar(Map<Slot, Period> stated) {

  /** A quadrimestre of a year. */
  public record Slot(int year, Quadrimestre quadrimestre) {}

  public CollectionCalendar {
    stated = Map.copyOf(stated);
  }

  public Period periodOf(int year, Quadrimestre quadrimestre) {
    Period decided = stated.get(new Slot(year, quadrimestre));
    return decided == null ? Period.defaultOf(year, quadrimestre) : decided;
  }

  /** The years in which a period differs. */
  public Set<Integer> yearsThatDiffer(CollectionCalendar other) {
    Map<Slot, Period> all = new HashMap<>(stated);
    all.putAll(other.stated);
    Set<Integer> years = new TreeSet<>();
    for (Slot slot : all.keySet()) {
      if (!Objects.equals(
          periodOf(slot.year, slot.quadrimestre), other.periodOf(slot.year, slot.quadrimestre))) {
        years.add(slot.year);
      }
    }
    return years;
  }
}
