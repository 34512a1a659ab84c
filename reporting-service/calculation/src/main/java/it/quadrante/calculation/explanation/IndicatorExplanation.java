package it.quadrante.calculation.explanation;

import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.Unit;
import it.quadrante.calculation.consolidation.Completeness;
import it.quadrante.calculation.result.AppliedTarget;
import it.quadrante.calculation.result.IndicatorState;
import it.quadrante.calculation.scoring.RuleSetting;
import it.quadrante.calculation.scoring.ScoreFlag;
import it.quadrante.figure.Figure;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How the result of an assignment was had.
 *
 * @param value to date, unrounded in calculation, here with the decimals of the card
 * @param target as print would have it; of a relative one what it means is in {@code
 *     resolvedTarget}
 * @param origin target of the year or interim; empty when only avanzamento is shown
 * @param previous previous value and where it is from, for relative targets
 * @param baseline likewise, for PROGRESS
 * @param rule that was applied, with its cap, bands and points
 * @param formulaWithNumbers the consolidated measures put in
 * @param leftOut quadrimestri not used because some measure lacks its value there
 * @param working the percentage before floor and cap
 * @param beforeCap its result
 * @param percent the result, unrounded
 * @param percentShown the result as shown
 * @param progress avanzamento, unrounded
 * @param why why there is no percentage
 */
public record IndicatorExplanation(
    String subject,
    Basis basis,
    String sentence,
    String card,
    Unit unit,
    IndicatorState state,
    Optional<String> value,
    Optional<String> target,
    Optional<String> resolvedTarget,
    Optional<AppliedTarget.Origin> origin,
    Optional<String> previous,
    Optional<String> baseline,
    RuleSetting rule,
    Optional<String> formula,
    Optional<String> formulaWithNumbers,
    List<MeasureExplanation> measures,
    Set<Quadrimestre> leftOut,
    Optional<String> working,
    Optional<Figure> beforeCap,
    Optional<Figure> percent,
    Optional<String> percentShown,
    Optional<Boolean> achieved,
    Optional<Figure> progress,
    Set<ScoreFlag> flags,
    Completeness completeness,
    Optional<String> why)
    implements Explanation {}
