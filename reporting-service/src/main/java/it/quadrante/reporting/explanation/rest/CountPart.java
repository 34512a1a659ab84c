package it.quadrante.reporting.explanation.rest;

import it.quadrante.calculation.AutomaticMeasure;
import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.consolidation.Count;
import it.quadrante.calculation.consolidation.CountedFact;
import it.quadrante.figure.Figure;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an automatic measure counted in a quadrimestre.
 *
 * @param facts every one, counted or not
 */
@Schema(
    name = "Count",
    description = "What an automatic measure counted in a quadrimestre, fact by fact.",
    requiredProperties = {"of", "facts"})
public record CountPart(
    AutomaticMeasure of,
    @Schema(description = "Every fact, counted or not.", maxItems = 3000) List<FactPart> facts) {

  static CountPart of(Count count) {
    return new CountPart(count.of(), count.facts().stream().map(FactPart::of).toList());
  }

  /**
   * A fact that was counted, or was not and why.
   *
   * @param of the unit of an update, the entity of a report, the assignment of a percentage
   */
  @Schema(
      name = "CountedFact",
      description = "A fact that was counted, or was not.",
      requiredProperties = {"kind", "of", "outcome", "cells"})
  public record FactPart(
      CountedFact.FactKind kind,
      @Schema(
              description =
                  "Unit of an update, entity of a report, assignment of a percentage: its code.",
              maxLength = 100,
              examples = "SERV1")
          String of,
      CountedFact.FactOutcome outcome,
      @Schema(description = "Last day on which it was in time.") LocalDate lastDay,
      @Schema(description = "Day of the report.") LocalDate done,
      Figure percentage,
      @Schema(
              description = "Of an update all cells of the unit, of a report those not decided on.",
              maxItems = 3000)
          List<CellPart> cells) {
    private static FactPart of(CountedFact of) {
      return new FactPart(
          of.kind(),
          of.of(),
          of.outcome(),
          of.lastDay().orElse(null),
          of.done().orElse(null),
          of.percent().orElse(null),
          of.cells().stream().map(CellPart::of).toList());
    }
  }

  /**
   * A cell of a fact that was counted.
   *
   * @param submitted the first time
   */
  @Schema(
      name = "CountedCell",
      description = "A cell as it was counted.",
      requiredProperties = {"entity", "measure", "quadrimestre", "version", "timing", "dueBy"})
  public record CellPart(
      @Schema(ref = "EntityCode") String entity,
      @Schema(ref = "MeasureCode") String measure,
      Quadrimestre quadrimestre,
      @Schema(description = "Version of the cell.", minimum = "1", examples = "3") int version,
      CountedFact.CellTiming timing,
      @Schema(description = "Last day to submit on time.") LocalDate dueBy,
      @Schema(description = "Day of the first submission.") LocalDate submitted) {
    private static CellPart of(CountedFact.CountedCell of) {
      return new CellPart(
          of.cell().measure().entity(),
          of.cell().measure().code(),
          of.cell().quadrimestre(),
          of.version(),
          of.timing(),
          of.dueBy(),
          of.on().orElse(null));
    }
  }
}
