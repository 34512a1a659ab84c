package it.quadrante.planning.plan.domain;

/** The levels of the Albero della performance, by their printed Italian names. */
public enum NodeLevel {
  /** AS1, Ambito strategico, Linea di indirizzo; may be absent. */
  AREA_STRATEGICA,
  /** OS 1.1, Linea strategica. */
  OBIETTIVO_STRATEGICO,
  /** 1.1.1, Programma: carries perspective and weight. */
  OBIETTIVO_OPERATIVO,
  /** SG_1, DirArea1_2: hangs from a person-role, never beneath an organisational node. */
  OBIETTIVO_INDIVIDUALE
}
