package it.quadrante.calculation.naive;

import it.quadrante.calculation.naive.NaiveScoring.Mark;
import it.quadrante.calculation.result.IndicatorState;
import it.quadrante.calculation.scoring.ScoreFlag;
import java.util.Optional;
import java.util.Set;

/**
 * What one assignment comes to.
 *
 * @param score the part in the roll-up
 * @param advance avanzamento
 * @param zero missing at year end and counted as 0 %
 */
record NaiveResult(
    IndicatorState state,
    Optional<Mark> score,
    Optional<Mark> advance,
    boolean zero,
    int counted,
    int due,
    boolean provisional) {

  Optional<Fraction> percent() {
    return zero ? Optional.of(Fraction.ZERO) : score.map(Mark::percent);
  }

  Set<ScoreFlag> flags() {
    return zero ? Set.of(ScoreFlag.MISSING_AS_ZERO) : score.map(Mark::flags).orElse(Set.of());
  }
}
