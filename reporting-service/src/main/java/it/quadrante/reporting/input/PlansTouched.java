package it.quadrante.reporting.input;

import it.quadrante.reporting.input.events.Content;
import java.util.List;
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
   * @param facts what was stored, and cannot touch any other plan
   */
  void touched(Set<String> plans, List<Content> facts);
}
