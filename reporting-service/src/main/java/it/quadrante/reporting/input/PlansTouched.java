package it.quadrante.reporting.input;

import java.util.Set;

/** Told, in the transaction that stored new inputs, which plans they touch. */
public interface PlansTouched {

  /**
   * Computes each plan once.
   *
   * @param plans ids in their order, of the current chamber, their years held by the transaction
   */
  void recompute(Set<String> plans);
}
