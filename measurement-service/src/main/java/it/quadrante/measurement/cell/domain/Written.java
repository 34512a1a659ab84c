package it.quadrante.measurement.cell.domain;

/** Notes, reasons and results in words, as far as they can be kept. */
final class Written {
  static final int MAX_LENGTH = 10_000;

  private Written() {}

  static boolean isEmpty(String text) {
    return text == null || text.isBlank();
  }

  /**
   * The text itself, or null where there is none.
   *
   * @throws Refused when it is too long, or no text that a database keeps
   */
  static String checked(String text) {
    if (isEmpty(text)) {
      return null;
    }
    if (text.length() > MAX_LENGTH) {
      throw new Refused(Refusal.TEXT_TOO_LONG, MAX_LENGTH);
    }
    if (text.codePoints().anyMatch(Written::isUnreadable)) {
      throw new Refused(Refusal.TEXT_UNREADABLE);
    }
    return text;
  }

  private static boolean isUnreadable(int codePoint) {
    return codePoint == 0 || Character.getType(codePoint) == Character.SURROGATE;
  }
}
