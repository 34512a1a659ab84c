package it.quadrante.measurement.organisation.domain;

import java.util.Collection;
import java.util.Set;

/**
 * The units of an entity that an account acts for.
 *
 * @param wholeEntity all of them, also those that nobody has described
 * @param units each of them; empty where it is the whole entity
 */
public record Reach(boolean wholeEntity, Set<String> units) {
  public Reach {
    units = Set.copyOf(units);
  }

  /** Whether one of the units is reached. */
  public boolean covers(Collection<String> some) {
    return wholeEntity ? !some.isEmpty() : some.stream().anyMatch(units::contains);
  }

  public boolean isNone() {
    return !wholeEntity && units.isEmpty();
  }
}
