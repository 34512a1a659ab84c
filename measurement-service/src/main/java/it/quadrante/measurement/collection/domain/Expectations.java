package it.quadrante.measurement.collection.domain;

import it.quadrante.measurement.cell.domain.CellKey;
import it.quadrante.measurement.organisation.domain.Quadrimestre;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which cells of a year are expected: those of the newest version of any plan among the versions in
 * force in their quadrimestre. The order in which versions were told makes no difference.
 */
public final class Expectations {

  /**
   * A plan version.
   *
   * @param cells ids of the cells that it expects
   */
  public record Version(String plan, int number, Quadrimestre inForceFrom, Set<UUID> cells) {
    private boolean isInForceIn(Quadrimestre quadrimestre) {
      return quadrimestre.isFrom(inForceFrom);
    }
  }

  private final Map<Quadrimestre, Set<UUID>> expected = new EnumMap<>(Quadrimestre.class);

  public Expectations(Collection<Version> versions) {
    for (Quadrimestre quadrimestre : Quadrimestre.values()) {
      Set<UUID> cells = new HashSet<>();
      inForce(versions, quadrimestre).forEach(version -> cells.addAll(version.cells()));
      expected.put(quadrimestre, cells);
    }
  }

  private static Stream<Version> inForce(Collection<Version> versions, Quadrimestre quadrimestre) {
    return versions.stream()
        .filter(version -> version.isInForceIn(quadrimestre))
        .collect(
            Collectors.toMap(
                Version::plan,
                version -> version,
                BinaryOperator.maxBy(Comparator.comparing(Version::number))))
        .values()
        .stream();
  }

  /** Whether a value is owed of the cell, as far as plans say it. */
  public boolean include(CellKey cell) {
    return expected.get(cell.quadrimestre()).contains(cell.id());
  }
}
