package it.quadrante.mainjob.transcription;

/** Codes printed before a title: {@code 1.1 - Consolidare il ruolo della Camera}. */
final class Codes {
  private static final String DASH = " - ";

  private Codes() {}

  static String before(String printed) {
    return printed.substring(0, dash(printed));
  }

  static String titleAfter(String printed) {
    return printed.substring(dash(printed) + DASH.length());
  }

  private static int dash(String printed) {
    int dash = printed.indexOf(DASH);
    if (dash < 0) {
      throw new UnreadableTranscription("«%s» has no code".formatted(printed));
    }
    return dash;
  }
}
