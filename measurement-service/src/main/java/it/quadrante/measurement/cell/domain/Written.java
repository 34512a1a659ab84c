package it.quadrante.measurement.cell.domain;

/** Notes, reasons and results in words, as far as they can be kept. */
final class Written {
  static final int MAX_LENGTH = 10_000;

  private Written() {}

  static boolean isEmpty(String text) {
    return text == null || text.isBlank();
  }

  /**
   * The text itself.
   *
   * @throws Refused REASON_REQUIRED when there is none, TEXT_TOO_LONG
   */
  static String required(String reason) {
    if (isEmpty(reason)) {
      throw new Refused(Refusal.REASON_REQUIRED);
    }
    return checked(reason);
  }

  /**
   * The text itself, or null where there is none.
   *
   * @throws Refused when it is too long
   */
  static String checked(String text) {
    if (isEmpty(text)) {
      return null;
    }
    if (text.length() > MAX_LENGTH) {
      throw new Refused(Refusal.TEXT_TOO_LONG, MAX_LENGTH);
    }
    return text;
  }
}
