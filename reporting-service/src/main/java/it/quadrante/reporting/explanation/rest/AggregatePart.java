package it.quadrante.reporting.explanation.rest;

import it.quadrante.calculation.explanation.AggregateExplanation;
import it.quadrante.calculation.explanation.PartExplanation;
import it.quadrante.calculation.plan.Aggregate;
import it.quadrante.calculation.result.LeftOutReason;
import it.quadrante.calculation.scoring.RollUp;
import it.quadrante.calculation.scoring.Semaforo;
import it.quadrante.figure.Figure;
import it.quadrante.reporting.result.domain.Item.Completeness;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the result of a node, line, perspective, person-role or plan was had.
 *
 * @param weightedPlan false: the plan has no weights, the overall figure is the policy's
 * @param weightUsed sum of the weights in the figure; absent: weights were not used
 * @param working the calculation
 * @param percentage unrounded
 */
@Schema(
    description = "How the result of a node, line, perspective, person-role or plan was had.",
    requiredProperties = {
      "kind",
      "policy",
      "basis",
      "weightedPlan",
      "parts",
      "leftOut",
      "semaforo",
      "thresholds",
      "indicators",
      "withFigure",
      "completeness"
    })
public record AggregatePart(
    Aggregate.Kind kind,
    RollUp.Policy policy,
    RollUp.Basis basis,
    @Schema(description = "False: the plan has no weights, the overall figure is the policy's.")
        boolean weightedPlan,
    Figure weight,
    @Schema(
            description = "Sum of the weights in the figure; absent: weights were not used.",
            examples = "100")
        Figure weightUsed,
    @Schema(description = "What the figure is made of.", maxItems = 40_000) List<Part> parts,
    @Schema(description = "In no percentage, their weight going to the others.", maxItems = 40_000)
        List<Part> leftOut,
    @Schema(
            description = "The calculation.",
            examples = "(100,00 + 100,00 + 90,00 + 100,00 + 100,00) / 5")
        String working,
    Figure percentage,
    String percentageText,
    Semaforo.Colour semaforo,
    Thresholds thresholds,
    int indicators,
    int withFigure,
    Completeness completeness) {

  /**
   * A part of the figure, or one left out.
   *
   * @param percentage unrounded; absent for a part left out
   * @param leftOut why it is in no percentage, its weight going to the others
   * @param working how a part that is itself a mean was had, over its own parts
   */
  @Schema(
      description = "A part of a figure, or one left out.",
      requiredProperties = {"id"})
  public record Part(
      String id,
      Figure weight,
      Figure percentage,
      String percentageText,
      LeftOutReason leftOut,
      @Schema(description = "The same for people.", maxLength = 100, examples = "dato mancante")
          String leftOutText,
      @Schema(
              description = "How a part that is itself a mean was had, over its own parts.",
              examples = "(100,00 + 90,00) / 2")
          String working,
      @Schema(description = "Its own parts.", maxItems = 40_000) List<Part> parts) {
    private static Part of(PartExplanation of) {
      return new Part(
          of.subject(),
          of.weight().orElse(null),
          of.percent().orElse(null),
          of.percentShown().orElse(null),
          of.leftOut().orElse(null),
          of.leftOut().map(LeftOutReason::italian).orElse(null),
          of.working().orElse(null),
          of.parts().isEmpty() ? null : of.parts().stream().map(Part::of).toList());
    }
  }

  /** Green and yellow from these percentages on. */
  @Schema(
      description = "Green and yellow from these percentages on.",
      requiredProperties = {"green", "yellow"})
  public record Thresholds(
      @Schema(description = "Percent.", examples = "90") Figure green,
      @Schema(description = "Percent.", examples = "70") Figure yellow) {}

  static AggregatePart of(AggregateExplanation of) {
    return new AggregatePart(
        of.kind(),
        of.rollUp().policy(),
        of.rollUp().basis(),
        of.weightedPlan(),
        of.weight().orElse(null),
        of.weightUsed().orElse(null),
        of.parts().stream().map(Part::of).toList(),
        of.leftOut().stream().map(Part::of).toList(),
        of.working().orElse(null),
        of.percent().orElse(null),
        of.percentShown().orElse(null),
        of.colour(),
        new Thresholds(of.semaforo().green(), of.semaforo().yellow()),
        of.indicators(),
        of.withFigure(),
        new Completeness(of.completeness().counted(), of.completeness().due()));
  }
}
