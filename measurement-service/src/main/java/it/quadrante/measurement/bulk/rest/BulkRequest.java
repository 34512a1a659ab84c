package it.quadrante.measurement.bulk.rest;

import it.quadrante.measurement.cell.rest.ValueBody;
import it.quadrante.measurement.organisation.domain.Quadrimestre;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Many values handed in, as JSON; read item by item. */
@Schema(
    name = "BulkRequest",
    description = "Values and parts handed in together.",
    requiredProperties = "items")
public record BulkRequest(
    @Schema(
            description = "One for each value or part; at most as many as the service is told.",
            maxItems = 100_000)
        List<Item> items) {

  /**
   * A value of a cell, or a part of it.
   *
   * @param sourceUnit absent but of a unit's part
   * @param entryDate absent but of an entry; text, so that what is no date has a sentence of its
   *     own
   */
  @Schema(
      name = "BulkItem",
      description = "A value or, with sourceUnit or entryDate, a part of one.",
      requiredProperties = {"entity", "measure", "year", "quadrimestre"})
  public record Item(
      String entity,
      String measure,
      Integer year,
      Quadrimestre quadrimestre,
      @Schema(
              description = "Of a measure by parts, and only there: the unit whose part it is.",
              maxLength = 100,
              examples = "UFF_PROM")
          String sourceUnit,
      @Schema(
              format = "date",
              examples = "2017-10-04",
              description =
                  "Of an entry of a measure with entries: a day of the quadrimestre, ISO 8601.")
          String entryDate,
      @Schema(description = "May be left out where it is the sum of entries.") ValueBody value,
      @Schema(
              maxLength = 20,
              pattern = "^[A-Z_]+$",
              examples = "NUMBER",
              description =
                  "Optional: the unit the sender believes the measure has; another is refused.")
          String unit,
      String note,
      @Schema(
              description = "Why; required where a value is official.",
              maxLength = 10_000,
              examples = "Il dato comprendeva le domande ritirate.")
          String reason,
      @Schema(
              description =
                  "The version of the cell that was read; required to replace what waits for a"
                      + " decision.")
          Integer version) {}
}
