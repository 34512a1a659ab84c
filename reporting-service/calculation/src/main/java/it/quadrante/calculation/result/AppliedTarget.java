package it.quadrante.calculation.result;

import it.quadrante.calculation.target.Target;

/** The target that gives SI/NO and percentage at a quadrimestre. */
public record AppliedTarget(Target target, Origin origin) {

  /** Whose target it is. */
  public enum Origin {
    YEAR,
    INTERIM
  }
}
