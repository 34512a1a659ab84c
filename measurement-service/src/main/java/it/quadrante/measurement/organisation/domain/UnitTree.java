package it.quadrante.measurement.organisation.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The units of one entity, each beneath its parent and all beneath the entity as a whole. */
public final class UnitTree {
  private final Map<String, OrganisationUnit> units = new HashMap<>();

  public UnitTree(Collection<OrganisationUnit> units) {
    units.forEach(unit -> this.units.put(unit.code(), unit));
  }

  /** The unit itself and every unit above it: who acts for one of them acts for the unit. */
  public Set<String> upwardsFrom(String unit) {
    Set<String> line = new HashSet<>();
    String current = unit;
    while (current != null && line.add(current)) {
      current = units.containsKey(current) ? units.get(current).parent() : null;
    }
    line.add(OrganisationUnit.WHOLE_ENTITY);
    return line;
  }

  /** The units themselves, described or not, and every unit beneath one of them. */
  Set<String> downwardsFrom(Collection<String> some) {
    Set<String> all = new HashSet<>(some);
    units.keySet().stream()
        .filter(unit -> !Collections.disjoint(upwardsFrom(unit), some))
        .forEach(all::add);
    return all;
  }

  /** Whether a unit is there on a day; one that nobody has described is. */
  boolean isThere(String unit, LocalDate day) {
    OrganisationUnit known = units.get(unit);
    return known == null || known.isThereOn(day);
  }
}
