package it.quadrante.planning.catalogue.domain;

import it.quadrante.problem.FaultCode;

/** What national cards, and the cards of plans that adopt them, are held to. */
public enum CatalogueRule implements FaultCode {
  /** A text or choice is missing, or longer than it may be. */
  MEMBER_INVALID,
  /** A measure that the formula does not use. */
  MEASURE_UNUSED,
  /** A card of a plan names an entry that there is not. */
  ENTRY_UNKNOWN,
  /** Formula, unit or polarity of an adopted card differ from the entry's. */
  ADOPTED_CARD_CHANGED,
  /** A measure of an adopted card is missing or collected otherwise. */
  ADOPTED_MEASURE_CHANGED
}
