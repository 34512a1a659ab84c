package it.quadrante.measurement.worklist.rest;

import it.quadrante.measurement.cell.domain.Progress;
import it.quadrante.measurement.organisation.domain.Quadrimestre;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an entity is, as it reads over HTTP. */
@Schema(
    name = "Progress",
    description = "How far the collection of a quadrimestre is in an entity.",
    requiredProperties = {"entity", "year", "quadrimestre", "counts", "units"})
public record ProgressView(
    String entity,
    int year,
    Quadrimestre quadrimestre,
    ProgressCounts counts,
    @Schema(description = "In the order of their codes.", maxItems = 10_000)
        List<UnitProgress> units) {

  /** How far, in cells. */
  @Schema(
      name = "ProgressCounts",
      description = "How far, in cells.",
      requiredProperties = {"due", "submitted", "validated", "late", "missing", "sentBack"})
  public record ProgressCounts(
      @Schema(description = "Cells expected.", examples = "12") long due,
      @Schema(description = "Those whose value waits for a decision.", examples = "3")
          long submitted,
      @Schema(description = "Those with an official value.", examples = "7") long validated,
      @Schema(description = "Those whose last value came after the deadline.", examples = "1")
          long late,
      @Schema(description = "Those past their deadline without an official value.", examples = "5")
          long missing,
      @Schema(description = "Those whose value went back.", examples = "1") long sentBack) {

    private static ProgressCounts of(Progress.Tally tally) {
      return new ProgressCounts(
          tally.due(),
          tally.submitted(),
          tally.validated(),
          tally.late(),
          tally.missing(),
          tally.sentBack());
    }
  }

  /** How far a unit is. */
  @Schema(
      name = "UnitProgress",
      description = "How far a unit is.",
      requiredProperties = {"unit", "counts"})
  public record UnitProgress(
      @Schema(description = "Code of the unit.", maxLength = 100, examples = "ENTE") String unit,
      ProgressCounts counts) {

    private static UnitProgress of(Progress.OfUnit unit) {
      return new UnitProgress(unit.unit(), ProgressCounts.of(unit.tally()));
    }
  }

  static ProgressView of(Progress progress) {
    return new ProgressView(
        progress.entity(),
        progress.year(),
        progress.quadrimestre(),
        ProgressCounts.of(progress.whole()),
        progress.units().stream().map(UnitProgress::of).toList());
  }
}
