package it.quadrante.measurement.cell.domain;

import it.quadrante.measurement.organisation.domain.Quadrimestre;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Which cell: a measure of an entity in a quadrimestre. The plan is no part of it, so a measure
 * that several plans use is entered once.
 */
public record CellKey(
    String chamber, String entity, String measure, int year, Quadrimestre quadrimestre) {

  /** The same wherever it is computed: the name-based UUID of {@link #toString()}. */
  public UUID id() {
    return UUID.nameUUIDFromBytes(toString().getBytes(StandardCharsets.UTF_8));
  }

  /** {@code MS/CCIAA/2017-III/Med_Conc}. */
  @Override
  public String toString() {
    return chamber + "/" + entity + "/" + year + "-" + quadrimestre + "/" + measure;
  }

  /** Of the same measure, the quadrimestre before; before the first of a year the last. */
  public CellKey periodBefore() {
    return quadrimestre == Quadrimestre.I
        ? new CellKey(chamber, entity, measure, year - 1, Quadrimestre.III)
        : new CellKey(
            chamber, entity, measure, year, Quadrimestre.values()[quadrimestre.ordinal() - 1]);
  }

  /** Of the same measure, the same quadrimestre a year before. */
  public CellKey yearBefore() {
    return new CellKey(chamber, entity, measure, year - 1, quadrimestre);
  }
}
