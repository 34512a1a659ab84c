package it.quadrante.planning.plan.domain;

import it.quadrante.problem.Fault;

/**
 * What a plan still has to be told before it is proposed.
 *
 * @param severity an error refuses the proposal, a warning does not
 * @param fault rule and place, a JSON pointer into the content
 * @param element in which it is, or null where it is in the whole
 */
public record Check(Severity severity, Fault fault, ElementPlace element) {

  /** Whether it stands in the way. */
  public enum Severity {
    ERROR,
    WARNING
  }
}
