package it.quadrante.planning.chamber.rest;

/** Lengths of what people type. */
final class Texts {
  private static final int LONGEST_NAME = 300;

  private Texts() {}

  static boolean isNoName(String text) {
    return text == null || text.isBlank() || isLonger(text, LONGEST_NAME);
  }

  static boolean isLonger(String text, int longest) {
    return text != null && text.length() > longest;
  }
}
