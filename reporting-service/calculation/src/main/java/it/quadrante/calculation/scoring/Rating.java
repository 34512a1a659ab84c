package it.quadrante.calculation.scoring;

import it.quadrante.calculation.text.Working;
import it.quadrante.figure.Figure;
import java.util.Set;

/** A percentage as a rule gives it, before floor and cap, with its calculation. */
record Rating(Working working, Set<ScoreFlag> flags) {

  static Rating of(Working working) {
    return new Rating(working, Set.of());
  }

  /** 100 or 0, nothing to calculate. */
  static Rating fullIf(boolean achieved) {
    return of(Working.of(achieved ? Figure.HUNDRED : Figure.ZERO));
  }

  Rating flagged(ScoreFlag flag) {
    return new Rating(working, Set.of(flag));
  }
}
