package it.quadrante.measurement.cell.rest;

import it.quadrante.figure.Figure;
import it.quadrante.measurement.cell.domain.CellFact;
import it.quadrante.measurement.cell.domain.MeasureUnit;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything that happened to a cell, in order. */
@Schema(name = "CellHistory", description = "Everything that happened to a cell, in order.")
public record HistoryView(@Schema(maxItems = 100_000) List<Item> items) {

  /**
   * One fact.
   *
   * @param by absent for what no person did (a deadline moved by the calendar)
   * @param why reason, note, or the plan or chamber version that led to it
   */
  @Schema(name = "CellFact")
  public record Item(
      @Schema(format = "int32", description = "Version of the cell after the fact.") int version,
      CellFact.What what,
      Instant at,
      String by,
      CellFact.Role role,
      String why,
      ValueBody value,
      @Schema(format = "int32") Integer submission,
      Boolean late,
      @Schema(format = "int32") Integer officialVersion,
      @Schema(implementation = BigDecimal.class, format = "decimal128") Figure judgedPercent,
      LocalDate dueBy,
      MeasureUnit unit) {

    private static Item of(CellFact fact) {
      CellFact.Detail detail = fact.detail();
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
          detail.officialVersion(),
          detail.judgedPercent(),
          detail.dueBy(),
          detail.unit());
    }
  }

  static HistoryView of(List<CellFact> facts) {
    return new HistoryView(facts.stream().map(Item::of).toList());
  }
}
