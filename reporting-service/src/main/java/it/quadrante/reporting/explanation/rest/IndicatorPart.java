package it.quadrante.reporting.explanation.rest;

import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.Unit;
import it.quadrante.calculation.explanation.IndicatorExplanation;
import it.quadrante.calculation.result.AppliedTarget;
import it.quadrante.calculation.result.IndicatorState;
import it.quadrante.calculation.scoring.ScoreFlag;
import it.quadrante.calculation.scoring.ScoringRule;
import it.quadrante.figure.Figure;
import it.quadrante.reporting.result.domain.IndicatorItem.Achieved;
import it.quadrante.reporting.result.domain.Item.Completeness;
import java.util.List;

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
public record IndicatorPart(
    String card,
    String title,
    Unit unit,
    IndicatorState state,
    String value,
    String target,
    String resolvedTarget,
    AppliedTarget.Origin targetOrigin,
    String previous,
    String baseline,
    ScoringRule rule,
    Figure cap,
    String formula,
    String formulaWithNumbers,
    List<MeasurePart> measures,
    List<Quadrimestre> leftOut,
    String working,
    Figure beforeCap,
    Figure percentage,
    String percentageText,
    Achieved achieved,
    Figure progress,
    List<ScoreFlag> flags,
    Completeness completeness,
    String why) {

  static IndicatorPart of(IndicatorExplanation of, Titles titles) {
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
        of.rule(),
        of.cap().orElse(null),
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
