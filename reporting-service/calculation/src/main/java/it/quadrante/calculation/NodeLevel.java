package it.quadrante.calculation;

/** Where a node stands in the Albero della performance. */
public enum NodeLevel {
  AREA_STRATEGICA,
  OBIETTIVO_STRATEGICO,
  OBIETTIVO_OPERATIVO,
  /** Hangs from a person-role, never beneath an organisational node. */
  OBIETTIVO_INDIVIDUALE;

  public boolean isOrganisational() {
    return this != OBIETTIVO_INDIVIDUALE;
  }
}
