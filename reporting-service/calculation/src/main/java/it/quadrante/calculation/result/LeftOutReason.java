package it.quadrante.calculation.result;

/** Why something is in no percentage; its weight goes to the others. */
public enum LeftOutReason {
  NOT_DUE("non ancora dovuto"),
  MISSING("dato mancante"),
  NOT_COMPUTABLE("non calcolabile"),
  NOT_ASSESSABLE("non valutabile"),
  SUSPENDED("sospeso"),
  TO_BE_COMPLETED("da completare"),
  /** A value to date that only the target of the year could judge. */
  BEFORE_YEAR_END("si valuta a fine anno"),
  /** Nothing beneath it has a percentage. */
  NO_FIGURE("nessun risultato"),
  NO_WEIGHT("senza peso");

  private final String italian;

  LeftOutReason(String italian) {
    this.italian = italian;
  }

  public String italian() {
    return italian;
  }
}
