package it.quadrante.reporting.explanation.rest;

import it.quadrante.calculation.Consolidation;
import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.Unit;
import it.quadrante.calculation.consolidation.CellState;
import it.quadrante.calculation.consolidation.ClosingDecision;
import it.quadrante.calculation.consolidation.Provenance;
import it.quadrante.calculation.explanation.MeasureExplanation;
import it.quadrante.figure.Figure;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A measure of a formula with its periods.
 *
 * @param working how the periods made the value
 * @param value consolidated number; absent for dates and words, which stand in their period
 */
@Schema(
    description = "A measure of a formula with its periods.",
    requiredProperties = {"entity", "code", "title", "unit", "consolidation", "periods"})
public record MeasurePart(
    String entity,
    @Schema(ref = "MeasureCode") String code,
    String title,
    Unit unit,
    Consolidation consolidation,
    @Schema(description = "How the periods made the value.", examples = "24 + 20 + 28")
        String working,
    @Schema(
            description = "Consolidated number; of dates and words see their period.",
            examples = "72")
        Figure value,
    @Schema(maxItems = 3) List<Period> periods) {

  /**
   * A quadrimestre of it.
   *
   * @param used whether its value is in the figure
   * @param version of the official value; of a submitted one (not validated) the number of its
   *     submission; absent for one that is supposed
   * @param evidence names of the files that prove it
   * @param closing what was decided at closing, where no value is there
   * @param count of an automatic measure what was counted
   */
  @Schema(
      description = "A quadrimestre of a measure.",
      requiredProperties = {"quadrimestre", "state", "used", "evidence"})
  public record Period(
      Quadrimestre quadrimestre,
      CellState state,
      @Schema(description = "Whether its value is in the figure.") boolean used,
      @Schema(description = "Version of the official value.", minimum = "1", examples = "1")
          Integer version,
      @Schema(description = "The official value, as shown.", examples = "72") String value,
      Deed entered,
      Deed validated,
      @Schema(description = "Why it was decided so.", examples = "Fonte archivio UIBM.")
          String reason,
      @Schema(description = "Names of the files that prove it.", maxItems = 100)
          List<String> evidence,
      @Schema(description = "What was decided at closing, where no value is there.")
          AtClosing closing,
      CountPart count) {

    private static Period of(MeasureExplanation.Period of) {
      return new Period(
          of.quadrimestre(),
          of.state(),
          of.used(),
          of.version().filter(version -> version > 0).orElse(null),
          of.value().orElse(null),
          of.provenance().entered().map(Deed::of).orElse(null),
          of.provenance().validated().map(Deed::of).orElse(null),
          of.provenance().reason().orElse(null),
          of.provenance().evidence(),
          of.decision().map(AtClosing::of).orElse(null),
          of.provenance().count().map(CountPart::of).orElse(null));
    }
  }

  /**
   * What was decided about a cell without value when its period was closed.
   *
   * @param countsAsZero else what needs the cell is left out
   */
  @Schema(
      description = "What was decided about a cell without value when its period was closed.",
      requiredProperties = {"countsAsZero", "decided"})
  public record AtClosing(
      @Schema(description = "It counts 0 %; else what needs the cell is left out.")
          boolean countsAsZero,
      Deed decided,
      @Schema(description = "Why it was decided so.", examples = "Fonte archivio UIBM.")
          String reason) {
    private static AtClosing of(ClosingDecision of) {
      return new AtClosing(of.countsAsZero(), Deed.of(of.taken()), of.reason().orElse(null));
    }
  }

  /** Who (account, role) did it, and when. */
  @Schema(
      description = "Who (account, role) did it, and when.",
      requiredProperties = {"by", "role", "at"})
  public record Deed(
      @Schema(description = "Account.", maxLength = 100, examples = "ms-data-referent") String by,
      @Schema(description = "In which role.", maxLength = 40, examples = "DATA_REFERENT")
          String role,
      @Schema(description = "When, in UTC.") Instant at) {
    private static Deed of(Provenance.Deed of) {
      return new Deed(of.by(), of.role(), of.at());
    }
  }

  static MeasurePart of(MeasureExplanation of, Titles titles) {
    return new MeasurePart(
        of.entity(),
        of.code(),
        titles.measure(of.entity(), of.code()),
        of.unit(),
        of.consolidation(),
        of.working().orElse(null),
        of.value().orElse(null),
        of.periods().stream().map(Period::of).toList());
  }
}
