package it.quadrante.spreadsheet;

import it.quadrante.figure.Figure;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Figures and dates as an Italian reads and types them, each in one way that reads back. */
public final class ItalianText {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

  private ItalianText() {}

  /**
   * With decimal comma and no thousands. Exactly three decimals get a fourth, a zero: {@code 1,234}
   * could be a thousand to somebody.
   */
  public static String of(Figure figure) {
    String plain = figure.toString();
    int point = plain.indexOf('.');
    if (point < 0) {
      return plain;
    }
    boolean threeDecimals = plain.length() - point - 1 == 3;
    return plain.replace('.', ',') + (threeDecimals ? "0" : "");
  }

  public static String of(LocalDate date) {
    return DAY.format(date);
  }
}
