package it.quadrante.planning.chamber.rest;

/** Lengths and forms of what people type. */
final class Texts {
  /** Form of the code of a unit or a person-role. */
  static final String CODE = "[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,98}[\\p{L}\\p{N}.]?";

  private static final int LONGEST_NAME = 300;
  private static final int LONGEST_REASON = 2000;

  private Texts() {}

  static boolean isNoName(String text) {
    return text == null || text.isBlank() || isLonger(text, LONGEST_NAME);
  }

  static boolean isNoReason(String text) {
    return text == null || text.isBlank() || isLonger(text, LONGEST_REASON);
  }

  static boolean isNoCode(String text) {
    return text == null || !text.matches(CODE);
  }

  static boolean isLonger(String text, int longest) {
    return text != null && text.length() > longest;
  }
}
