package it.quadrante.reporting.explanation.rest;

import it.quadrante.calculation.Consolidation;
import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.Unit;
import it.quadrante.calculation.consolidation.CellState;
import it.quadrante.calculation.consolidation.Provenance;
import it.quadrante.calculation.explanation.MeasureExplanation;
import it.quadrante.figure.Figure;
import java.time.Instant;
import java.util.List;

/**
 * A measure of a formula with its periods.
 *
 * @param working how the periods made the value
 * @param value consolidated number; absent for dates and words, which stand in their period
 */
public record MeasurePart(
    String entity,
    String code,
    String title,
    Unit unit,
    Consolidation consolidation,
    String working,
    Figure value,
    List<Period> periods) {

  /**
   * A quadrimestre of it.
   *
   * @param used whether its value is in the figure
   * @param version of the official value
   * @param evidence names of the files that prove it
   */
  public record Period(
      Quadrimestre quadrimestre,
      CellState state,
      boolean used,
      Integer version,
      String value,
      Deed entered,
      Deed validated,
      String reason,
      List<String> evidence) {

    private static Period of(MeasureExplanation.Period of) {
      return new Period(
          of.quadrimestre(),
          of.state(),
          of.used(),
          of.version().orElse(null),
          of.value().orElse(null),
          of.provenance().entered().map(Deed::of).orElse(null),
          of.provenance().validated().map(Deed::of).orElse(null),
          of.provenance().reason().orElse(null),
          of.provenance().evidence());
    }
  }

  /** Who (account, role) did it, and when. */
  public record Deed(String by, String role, Instant at) {
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
