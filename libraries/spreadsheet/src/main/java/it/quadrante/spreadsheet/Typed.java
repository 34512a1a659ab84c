package it.quadrante.spreadsheet;

import java.util.Locale;

/** What is typed, made alike: one kind of space, of dash, of case. */
public final class Typed {
  private static final int QUOTED = 100;

  private Typed() {}

  /** Lower case, single spaces, the dash that is on every keyboard. */
  public static String plain(String typed) {
    return typed
        .replaceAll("[\\u2212\\u2010-\\u2014]", "-")
        .replace('\u2019', '\'')
        .replaceAll("[\\s\\u00a0\\u202f\\u2007]+", " ")
        .strip()
        .toLowerCase(Locale.ITALIAN);
  }

  /** For a message: its beginning, where it is long. */
  public static String quoted(String typed) {
    String text = typed.strip();
    return text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
  }
}
