package it.quadrante.reporting.explanation.rest;

import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.explanation.AggregateExplanation;
import it.quadrante.calculation.explanation.IndicatorExplanation;
import it.quadrante.reporting.explanation.ExplainResult;
import it.quadrante.reporting.result.domain.ResultSet;
import java.time.LocalDate;

/**
 * How a result was had.
 *
 * @param sentence the whole of it in one Italian sentence
 * @param indicator of the result of an indicator, else absent
 * @param aggregate of the result of a node, line, perspective, person-role or the plan, else absent
 */
public record ExplanationView(
    String id,
    String sentence,
    String plan,
    int version,
    Quadrimestre quadrimestre,
    LocalDate asOf,
    Profile profile,
    int revision,
    IndicatorPart indicator,
    AggregatePart aggregate) {

  /**
   * The scoring profile version that was used.
   *
   * @param decimals with which percentages are shown, half-up
   */
  public record Profile(String code, int version, int decimals) {}

  static ExplanationView of(ExplainResult.Explained explained) {
    ResultSet set = explained.set();
    Titles titles = new Titles(explained.published());
    return new ExplanationView(
        explained.explanation().subject(),
        explained.explanation().sentence(),
        set.plan(),
        set.version(),
        set.quadrimestre(),
        set.asOf(),
        new Profile(
            set.profileCode(), set.profileVersion(), explained.explanation().basis().decimals()),
        set.revision(),
        explained.explanation() instanceof IndicatorExplanation indicator
            ? IndicatorPart.of(indicator, titles)
            : null,
        explained.explanation() instanceof AggregateExplanation aggregate
            ? AggregatePart.of(aggregate)
            : null);
  }
}
