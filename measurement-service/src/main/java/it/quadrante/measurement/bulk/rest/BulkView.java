package it.quadrante.measurement.bulk.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import it.quadrante.measurement.bulk.BulkOutcome;
import it.quadrante.measurement.bulk.BulkOutcome.Mode;
import it.quadrante.measurement.bulk.BulkOutcome.Result;
import it.quadrante.problem.Fault;
import it.quadrante.problem.Problem;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of many values, as it reads over HTTP. */
@Schema(
    name = "BulkOutcome",
    description = "What became of every row, or would.",
    requiredProperties = {"mode", "dryRun", "accepted", "unchanged", "refused", "skipped", "items"})
public record BulkView(
    Mode mode,
    @Schema(description = "Whether it only says what would become of them.") boolean dryRun,
    @Schema(description = "Rows that made a new version of a cell.", minimum = "0") int accepted,
    @Schema(description = "Rows that their cell holds already.", minimum = "0") int unchanged,
    @Schema(description = "Rows refused.", minimum = "0") int refused,
    @Schema(description = "Rows of a file without a value.", minimum = "0") int skipped,
    @Schema(description = "In the order sent.", maxItems = 100_000) List<Row> items) {

  /** A row. */
  @Schema(
      name = "BulkRow",
      description = "What became of a row.",
      requiredProperties = {"row", "result"})
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Row(
      @Schema(
              description = "Place among the items, from 1; of a file the row of its sheet.",
              minimum = "1")
          int row,
      Result result,
      @Schema(ref = "CellId") UUID cell,
      Integer version,
      @Schema(description = "Why it was refused.", maxItems = 100) List<Problem.Entry> errors,
      @Schema(description = "What a validator will look at twice.", maxItems = 10)
          List<Problem.Entry> warnings) {

    private static Row of(BulkOutcome.Row row, Locale language) {
      return new Row(
          row.number(),
          row.result(),
          row.cell(),
          row.version(),
          entries(row.errors(), language),
          entries(row.warnings(), language));
    }

    private static List<Problem.Entry> entries(List<Fault> faults, Locale language) {
      return faults.stream().map(fault -> Problem.entry(fault, language)).toList();
    }
  }

  static BulkView of(BulkOutcome outcome, Locale language) {
    return new BulkView(
        outcome.mode(),
        outcome.dryRun(),
        outcome.count(Result.ACCEPTED),
        outcome.count(Result.UNCHANGED),
        outcome.count(Result.REFUSED),
        outcome.skipped(),
        outcome.rows().stream().map(row -> Row.of(row, language)).toList());
  }
}
