package it.quadrante.calculation.scoring;

import it.quadrante.calculation.Obstacle;
import it.quadrante.calculation.target.Target;
import it.quadrante.calculation.text.Working;
import it.quadrante.figure.Figure;
import java.util.Set;

/** What scoring a value yields. */
public sealed interface Score {

  /**
   * A percentage.
   *
   * @param percent between 0 and the cap, unrounded
   * @param achieved SI or NO: the unrounded value against the target
   * @param working the percentage before floor and cap, with its calculation
   * @param target the target met or missed; a relative one is resolved
   * @param rule the rule that was applied, after falling back where the stated one says nothing
   */
  record Percent(
      Figure percent,
      boolean achieved,
      Set<ScoreFlag> flags,
      Working working,
      Target target,
      RuleSetting rule)
      implements Score {
    public Percent {
      flags = Set.copyOf(flags);
    }
  }

  /** No percentage can be had, and why. */
  record None(Obstacle obstacle) implements Score {}
}
