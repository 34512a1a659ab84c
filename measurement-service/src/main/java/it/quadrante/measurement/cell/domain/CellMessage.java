package it.quadrante.measurement.cell.domain;

/**
 * What somebody says about a cell; never changed.
 *
 * @param number counts the messages of the cell from 1
 * @param role in which the account speaks
 */
public record CellMessage(int number, Signature by, CellFact.Role role, String text) {

  /**
   * @throws Refused TEXT_MISSING, TEXT_TOO_LONG
   */
  public static CellMessage said(int number, Signature by, CellFact.Role role, String text) {
    if (Written.isEmpty(text)) {
      throw new Refused(Refusal.TEXT_MISSING);
    }
    return new CellMessage(number, by, role, Written.checked(text));
  }
}
