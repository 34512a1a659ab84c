package it.quadrante.calculation;

/** Why a figure cannot be had although its values are there. */
public enum Obstacle {
  ZERO_DENOMINATOR("il denominatore è zero"),
  TOO_MANY_DIGITS("il risultato ha troppe cifre"),
  DATE_IN_ARITHMETIC("la formula calcola con una data"),
  NO_PREVIOUS_VALUE("manca il valore precedente"),
  PREVIOUS_VALUE_ZERO("il valore precedente è zero"),
  NO_BASELINE("manca il valore di partenza"),
  NO_JUDGED_PERCENT("il validatore non ha indicato la percentuale"),
  VALUE_DOES_NOT_FIT_TARGET("il valore e l’obiettivo sono di natura diversa"),
  RULE_DOES_NOT_FIT_TARGET("la regola di punteggio non si applica a questo obiettivo"),
  NO_BANDS("mancano le fasce di punteggio"),
  BANDS_AGAINST_TARGET("le fasce di punteggio migliorano nel verso opposto all’obiettivo"),
  NO_POINTS_PER_DAY("mancano i punti per giorno di ritardo");

  private final String italian;

  Obstacle(String italian) {
    this.italian = italian;
  }

  /** The reason as the end of a sentence. */
  public String italian() {
    return italian;
  }
}
