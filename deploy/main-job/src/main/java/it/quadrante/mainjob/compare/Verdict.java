package it.quadrante.mainjob.compare;

/** How a computed figure stands to the printed one. */
public enum Verdict {
  /** Rounded as print is, the same. */
  EQUAL("uguale"),
  /** Not the same, but some result that rounds to the printed one gives the printed figure. */
  WITHIN_PRINT("nei limiti della stampa"),
  /** No result that rounds to the printed one gives the printed figure. */
  DIFFERENT("DIVERSO"),
  /** Print shows no figure to compare with. */
  NOT_PRINTED("calcolato, non stampato");

  private final String label;

  Verdict(String label) {
    this.label = label;
  }

  /** As the demo prints it. */
  public String label() {
    return label;
  }
}
