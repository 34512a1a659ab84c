package it.quadrante.calculation.plan;

import it.quadrante.calculation.consolidation.CellValue;
import it.quadrante.calculation.consolidation.Entry;
import it.quadrante.calculation.consolidation.MeasureToDate;
import it.quadrante.calculation.consolidation.YearToDate;
import it.quadrante.calculation.formula.Formula;
import it.quadrante.calculation.formula.MeasureRef;
import it.quadrante.calculation.scoring.RuleSetting;
import it.quadrante.calculation.scoring.Score;
import it.quadrante.calculation.scoring.Scorer;
import it.quadrante.calculation.target.Target;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An assignment with all that its value needs.
 *
 * @param place among the assignments of the plan, from 0
 * @param formula empty when the card lacks its measures
 * @param measures places of its measures in the plan, each once, as the formula first names them
 * @param inputs which of those measures a name in the formula means
 * @param flow whether the value grows with the year, so that the year's target waits for III
 * @param target of the plan's year
 * @param scorer holds its value against a target, by the rule of the assignment or its profile
 */
public record CompiledAssignment(
    int place,
    Assignment assignment,
    Card card,
    Optional<Formula> formula,
    List<Integer> measures,
    Map<MeasureRef, Integer> inputs,
    boolean flow,
    Optional<Target> target,
    Scorer scorer) {
  public CompiledAssignment {
    measures = List.copyOf(measures);
    inputs = Map.copyOf(inputs);
  }

  public String code() {
    return assignment.code();
  }

  /** What a name in its formula means among its consolidated measures. */
  public MeasureToDate input(MeasureRef name, YearToDate toDate) {
    return toDate.measures().get(inputs.get(name));
  }

  /** The scoring rule that holds for it. */
  public RuleSetting rule() {
    return scorer.rule();
  }

  /** A value held against a target; a judgement in words brings its percentage along. */
  public Score score(Entry value, Target target, YearToDate toDate) {
    if (!(target instanceof Target.Judgement)) {
      return scorer.score(value, target);
    }
    return onlyInput(toDate)
        .flatMap(MeasureToDate::standing)
        .flatMap(CellValue.Counting::judgedPercent)
        .map(scorer::judging)
        .orElse(scorer)
        .score(value, target);
  }

  /** Its one measure, where the formula is nothing else. */
  public Optional<MeasureToDate> onlyInput(YearToDate toDate) {
    return formula.flatMap(Formula::onlyMeasure).map(name -> input(name, toDate));
  }
}
