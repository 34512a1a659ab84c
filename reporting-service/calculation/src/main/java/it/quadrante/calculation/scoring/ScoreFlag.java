package it.quadrante.calculation.scoring;

/** That a percentage was had in another way than its rule says. */
public enum ScoreFlag {
  /** Value, target or change has a sign on which the rule makes no sense: SI 100, NO 0. */
  SIGN("valore o obiettivo negativo, conta solo il raggiungimento"),
  /** The baseline is at the target already: SI 100, NO 0. */
  BASELINE_MEETS_TARGET(
      "il valore di partenza soddisfa già l’obiettivo, conta solo il raggiungimento"),
  /** Missing at year end, and the profile counts 0. */
  MISSING_AS_ZERO("dato mancante a fine anno, conta come zero");

  private final String italian;

  ScoreFlag(String italian) {
    this.italian = italian;
  }

  public String italian() {
    return italian;
  }
}
