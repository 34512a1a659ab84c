package it.quadrante.planning.plan;

import it.quadrante.problem.FaultCode;

/** What the form of an imported document is held to, before what it says. */
public enum DocumentRule implements FaultCode {
  /** The document does not follow {@code plan-import.v1.schema.json}. */
  SCHEMA,
  /**
   * What is sent has another code than the element it is sent to, on which values or results hang.
   */
  CODE_IS_FIXED,
  /** A code of a copied node's subtree is longer than the document allows. */
  COPIED_CODE,
  /** Not an ISO 8601 date. */
  DATE_UNREADABLE,
  /** More digits than a figure may have. */
  FIGURE_OUT_OF_BOUNDS,
  /** There are more faults than are told. */
  TOO_MANY_FAULTS,
  ENTITY_UNKNOWN,
  /** The last day of the entity comes before the year of the plan. */
  ENTITY_ENDED,
  /** Likewise of the entity of a measure: nobody is there to enter it. */
  MEASURING_ENTITY_ENDED,
  PROFILE_UNKNOWN
}
