package it.quadrante.measurement.cell.events;

import it.quadrante.measurement.cell.domain.Part;
import it.quadrante.measurement.cell.domain.Value;
import java.time.LocalDate;
import java.util.List;

/**
 * What a value is the sum of, as facts say it: the part of a unit, or an entry.
 *
 * @param unit null of an entry
 * @param date null of a unit's part
 */
record PartMade(String unit, LocalDate date, Value value, SubmissionMade submission) {

  /** Those of units; null where there are none. */
  static List<PartMade> ofUnits(List<Part> parts) {
    return orNull(parts.stream().filter(part -> part.unit() != null).map(PartMade::of).toList());
  }

  /** Those that are entries; null where there are none. */
  static List<PartMade> entries(List<Part> parts) {
    return orNull(parts.stream().filter(part -> part.unit() == null).map(PartMade::of).toList());
  }

  private static PartMade of(Part part) {
    return new PartMade(part.unit(), part.date(), part.value(), SubmissionMade.of(part));
  }

  private static List<PartMade> orNull(List<PartMade> parts) {
    return parts.isEmpty() ? null : parts;
  }
}
