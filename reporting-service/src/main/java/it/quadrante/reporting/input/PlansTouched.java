package it.quadrante.reporting.input;

import java.util.Set;

/** Told, in the transaction that stored new inputs, which plans they touch. */
public interface PlansTouched {

  /**
   * Computes each plan once, and those that refer to its results.
   *
   * @param plans ids, of the current chamber, their years held by the transaction
   */
  void recompute(Set<String> plans);
}
