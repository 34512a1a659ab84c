package it.quadrante.reporting.explanation.rest;

import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.explanation.AggregateExplanation;
import it.quadrante.calculation.explanation.IndicatorExplanation;
import it.quadrante.reporting.explanation.ExplainResult;
import it.quadrante.reporting.result.View;
import it.quadrante.reporting.result.domain.ResultSet;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a result was had.
 *
 * @param sentence the whole of it in one Italian sentence
 * @param indicator of the result of an indicator, else absent
 * @param aggregate of the result of a node, line, perspective, person-role or the plan, else absent
 */
@Schema(
    name = "Explanation",
    description =
        "How a result was had: in one sentence, and step by step in indicator or aggregate,"
            + " whichever it is a result of.",
    requiredProperties = {
      "id",
      "sentence",
      "plan",
      "version",
      "quadrimestre",
      "asOf",
      "profile",
      "revision"
    })
public record ExplanationView(
    String id,
    @Schema(
            description = "The whole of it in one Italian sentence.",
            examples = "72 su 80 attese (>= 80): 72 / 80 × 100 = 90,00 %")
        String sentence,
    String plan,
    int version,
    Quadrimestre quadrimestre,
    LocalDate asOf,
    Profile profile,
    View view,
    int revision,
    @Schema(description = "Of the result of an indicator, else absent.") IndicatorPart indicator,
    @Schema(description = "Of any other result, else absent.") AggregatePart aggregate) {

  /**
   * The scoring profile version that was used.
   *
   * @param decimals with which percentages are shown, half-up
   */
  @Schema(
      description = "The scoring profile version that was used.",
      requiredProperties = {"code", "version", "decimals"})
  public record Profile(
      @Schema(ref = "ProfileCode") String code,
      @Schema(description = "1, 2, … of the profile.", minimum = "1", examples = "1") int version,
      @Schema(
              description = "With which percentages are shown, half-up.",
              maximum = "10",
              examples = "2")
          int decimals) {}

  public static ExplanationView of(ExplainResult.Explained explained) {
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
        explained.view(),
        set.revision(),
        explained.explanation() instanceof IndicatorExplanation indicator
            ? IndicatorPart.of(indicator, explained.earlier(), titles)
            : null,
        explained.explanation() instanceof AggregateExplanation aggregate
            ? AggregatePart.of(aggregate)
            : null);
  }
}
