package it.quadrante.reporting.input;

import java.util.Set;

/**
 * Told, in the transaction that stored new inputs, which plans they touch; of several the one of
 * higher priority first.
 */
public interface PlansTouched {

  /**
   * Brings up to date what rests on these plans.
   *
   * @param plans ids, of the current chamber, their years held by the transaction
   */
  void touched(Set<String> plans);
}
