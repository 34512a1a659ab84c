package it.quadrante.reporting.result.domain;

import it.quadrante.figure.Figure;

/**
 * The result of an earlier year that an assignment is compared with, as it was found.
 *
 * @param version of the earlier plan, the one in force at III; null where there is none
 * @param value to date at III, in the unit of its card, unrounded; null where it cannot be had
 * @param lack why it cannot; null where it can
 */
public record EarlierResult(
    String plan, String assignment, Integer version, Figure value, Lack lack) {

  /** Why there is no figure to compare with. */
  public enum Lack {
    NOT_AN_EARLIER_YEAR("il piano non è di un anno precedente"),
    PLAN_NOT_PUBLISHED("il piano non è pubblicato"),
    NO_SUCH_ASSIGNMENT("il piano non ha questo indicatore"),
    /** Some value of that year may still come in time: what is there is no result yet. */
    YEAR_STILL_OPEN("la raccolta di quell’anno non è conclusa"),
    NO_VALUE("non ha un valore"),
    NOT_A_NUMBER("il valore non è un numero");

    private final String italian;

    Lack(String italian) {
      this.italian = italian;
    }

    /** The reason as a clause. */
    public String italian() {
      return italian;
    }
  }
}
