package it.quadrante.calculation;

/**
 * Identity of a measure inside a chamber, over plans and years.
 *
 * @param entity the chamber itself or its azienda speciale, e.g. CCIAA
 * @param code e.g. Med_Conc
 */
public record MeasureKey(String entity, String code) {
  @Override
  public String toString() {
    return entity + ":" + code;
  }
}
