package it.quadrante.measurement.organisation.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The units of one entity, each beneath its parent and all beneath the entity as a whole. */
public final class UnitTree {
  private final Map<String, String> parents = new HashMap<>();

  public UnitTree(Collection<OrganisationUnit> units) {
    units.forEach(unit -> parents.put(unit.code(), unit.parent()));
  }

  /** The unit itself and every unit above it: who acts for one of them acts for the unit. */
  public Set<String> upwardsFrom(String unit) {
    Set<String> line = new HashSet<>();
    String current = unit;
    while (current != null && line.add(current)) {
      current = parents.get(current);
    }
    line.add(OrganisationUnit.WHOLE_ENTITY);
    return line;
  }
}
