package it.quadrante.measurement.cell.rest;

import it.quadrante.figure.Figure;
import it.quadrante.measurement.cell.domain.CellFact;
import it.quadrante.measurement.cell.domain.FactDetail;
import it.quadrante.measurement.cell.domain.MeasureUnit;
import it.quadrante.measurement.cell.domain.Outcome;
import it.quadrante.measurement.cell.domain.Summands;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything that happened to a cell, in order. */
@Schema(
    name = "CellHistory",
    description = "Everything that happened to a cell, in order.",
    requiredProperties = "items")
public record HistoryView(@Schema(maxItems = 100_000) List<Item> items) {

  /**
   * One fact.
   *
   * @param by absent for what no person did (a deadline moved by the calendar)
   * @param why reason, note, or the plan or chamber version that led to it
   */
  @Schema(
      name = "CellFact",
      description = "One thing that happened; members that do not belong to it are absent.",
      requiredProperties = {"version", "what", "at"})
  public record Item(
      @Schema(description = "Version of the cell after the fact.", minimum = "1") int version,
      CellFact.What what,
      Instant at,
      @Schema(description = "Account; absent for what no person did.", maxLength = 100) String by,
      CellFact.Role role,
      @Schema(description = "Reason, note, or the plan or chamber version that led to it.")
          String why,
      ValueBody value,
      @Schema(description = "Number of the submission it is about.", minimum = "1")
          Integer submission,
      Boolean late,
      @Schema(
              description = "What the value is the sum of, or the part it is about.",
              maxItems = Summands.MOST)
          List<PartView> parts,
      @Schema(description = "Note beside the reason of a correction.") String note,
      @Schema(description = "Made or decided.") RequestView request,
      Outcome outcome,
      @Schema(description = "Version of what became official.", minimum = "1")
          Integer officialVersion,
      Figure judgedPercent,
      LocalDate dueBy,
      MeasureUnit unit,
      @Schema(description = "Units whose part was sent back.", maxItems = 200) List<String> units) {

    private static Item of(CellFact fact) {
      FactDetail detail = fact.detail();
      return new Item(
          fact.version(),
          fact.what(),
          fact.at(),
          fact.by(),
          fact.role(),
          fact.why(),
          detail.value() == null ? null : ValueBody.of(detail.value()),
          detail.submission(),
          detail.late(),
          PartView.of(detail.parts()),
          detail.note(),
          RequestView.of(detail.request()),
          detail.outcome(),
          detail.officialVersion(),
          detail.judgedPercent(),
          detail.dueBy(),
          detail.unit(),
          detail.units());
    }
  }

  static HistoryView of(List<CellFact> facts) {
    return new HistoryView(facts.stream().map(Item::of).toList());
  }
}
