package it.quadrante.measurement.cell.domain;

import java.time.LocalDate;

/**
 * Asks that no value be owed; somebody else decides, and nothing changes meanwhile.
 *
 * @param number version of the cell that it made; a decision names it
 * @param until of a suspension the last day, else null
 * @param role in which the account asks
 */
public record Request(
    int number, Exemption kind, LocalDate until, String reason, Signature by, CellFact.Role role) {

  /**
   * @throws Refused without reason, or where the day is missing, past or too much
   */
  static Request asked(
      int number,
      Exemption kind,
      LocalDate until,
      String reason,
      CellFact.Role role,
      Signature by) {
    Request request = new Request(number, kind, until, Written.required(reason), by, role);
    request.checkUntil(by.day());
    return request;
  }

  private void checkUntil(LocalDate today) {
    if (kind != Exemption.SUSPENDED) {
      if (until != null) {
        throw new Refused(Refusal.UNTIL_NOT_EXPECTED);
      }
    } else if (until == null) {
      throw new Refused(Refusal.UNTIL_REQUIRED);
    } else if (!until.isAfter(today)) {
      throw new Refused(Refusal.UNTIL_NOT_IN_FUTURE, until, today);
    }
  }

  /**
   * What it makes official; its own reason where the decision gives none.
   *
   * @throws Refused UNTIL_NOT_IN_FUTURE when the day has come meanwhile
   */
  Official approved(int version, Decision decision) {
    checkUntil(decision.by().day());
    String why = decision.reason() == null ? reason : decision.reason();
    return new Official(
        version, kind.outcome(), null, new Decision(decision.by(), why), null, until);
  }
}
