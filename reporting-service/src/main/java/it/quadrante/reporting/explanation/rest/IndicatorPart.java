package it.quadrante.reporting.explanation.rest;

import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.Unit;
import it.quadrante.calculation.explanation.IndicatorExplanation;
import it.quadrante.calculation.result.AppliedTarget;
import it.quadrante.calculation.result.IndicatorState;
import it.quadrante.calculation.scoring.ScoreFlag;
import it.quadrante.calculation.scoring.ScoringRule;
import it.quadrante.figure.Figure;
import it.quadrante.reporting.result.domain.EarlierResult;
import it.quadrante.reporting.result.domain.IndicatorItem.Achieved;
import it.quadrante.reporting.result.domain.Item.Completeness;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the result of an indicator was had.
 *
 * @param value to date, with the decimals of the card
 * @param resolvedTarget what a relative target means
 * @param cap absent: none
 * @param formulaWithNumbers the consolidated measures put in
 * @param leftOut quadrimestri not used because some measure lacks its value there
 * @param working the percentage before floor and cap
 * @param percentage unrounded
 * @param progress avanzamento, unrounded
 * @param why why there is no percentage
 */
@Schema(
    description = "How the result of an indicator was had.",
    requiredProperties = {
      "card",
      "title",
      "unit",
      "state",
      "rule",
      "measures",
      "leftOut",
      "flags",
      "completeness"
    })
public record IndicatorPart(
    @Schema(description = "Code of the card.", maxLength = 100, examples = "3.2.2.b") String card,
    String title,
    Unit unit,
    IndicatorState state,
    @Schema(description = "To date, with the decimals of the card.", examples = "72") String value,
    @Schema(description = "What it is held against.", examples = ">= 80") String target,
    @Schema(description = "What a relative target means.", examples = ">= 105")
        String resolvedTarget,
    AppliedTarget.Origin targetOrigin,
    @Schema(description = "Last observed value.", examples = "68") String previous,
    @Schema(description = "Where it started.", examples = "60") String baseline,
    @Schema(description = "Results of earlier years it is compared with.", maxItems = 2)
        List<EarlierResult> earlier,
    ScoringRule rule,
    @Schema(description = "Highest percentage; absent: none.", examples = "100") Figure cap,
    @Schema(description = "Measures in square brackets.", examples = "[3.2.2.b]") String formula,
    @Schema(description = "The consolidated measures put in.", examples = "72")
        String formulaWithNumbers,
    @Schema(maxItems = 100) List<MeasurePart> measures,
    @Schema(description = "Not used, because some measure lacks its value there.", maxItems = 3)
        List<Quadrimestre> leftOut,
    @Schema(description = "The percentage before floor and cap.", examples = "72 / 80 × 100")
        String working,
    @Schema(description = "The same as a figure, unrounded.", examples = "90") Figure beforeCap,
    Figure percentage,
    String percentageText,
    Achieved achieved,
    Figure progress,
    @Schema(description = "In which other way it was had.", maxItems = 3) List<ScoreFlag> flags,
    Completeness completeness,
    @Schema(description = "Why there is no percentage.", examples = "il valore non c’è ancora")
        String why) {

  static IndicatorPart of(IndicatorExplanation of, List<EarlierResult> earlier, Titles titles) {
    return new IndicatorPart(
        of.card(),
        titles.card(of.card()),
        of.unit(),
        of.state(),
        of.value().orElse(null),
        of.target().orElse(null),
        of.resolvedTarget().orElse(null),
        of.origin().orElse(null),
        of.previous().orElse(null),
        of.baseline().orElse(null),
        earlier,
        of.rule().rule(),
        of.rule().cap().highest().orElse(null),
        of.formula().orElse(null),
        of.formulaWithNumbers().orElse(null),
        of.measures().stream().map(measure -> MeasurePart.of(measure, titles)).toList(),
        of.leftOut().stream().sorted().toList(),
        of.working().orElse(null),
        of.beforeCap().orElse(null),
        of.percent().orElse(null),
        of.percentShown().orElse(null),
        of.achieved().map(Achieved::of).orElse(null),
        of.progress().orElse(null),
        of.flags().stream().sorted().toList(),
        new Completeness(of.completeness().counted(), of.completeness().due()),
        of.why().orElse(null));
  }
}
