package it.quadrante.measurement.cell.rest;

import it.quadrante.measurement.cell.domain.Part;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a value is the sum of.
 *
 * @param unit absent of an entry
 * @param date absent of a unit's part
 */
@Schema(
    name = "Part",
    description = "What a value is the sum of: the part of a unit, or an entry within the period.",
    requiredProperties = {"number", "value", "by", "at", "late"})
public record PartView(
    @Schema(description = "Counts what is handed in to the cell.", minimum = "1") int number,
    @Schema(description = "Unit whose part it is.", maxLength = 100, examples = "UFF_PROM")
        String unit,
    @Schema(description = "Day to which an entry belongs.") LocalDate date,
    ValueBody value,
    String by,
    Instant at,
    boolean late,
    String note) {

  /** Null where there are none. */
  public static List<PartView> of(List<Part> parts) {
    return parts == null || parts.isEmpty() ? null : parts.stream().map(PartView::of).toList();
  }

  private static PartView of(Part part) {
    return new PartView(
        part.number(),
        part.unit(),
        part.date(),
        ValueBody.of(part.value()),
        part.by().account(),
        part.by().at(),
        part.late(),
        part.note());
  }
}
