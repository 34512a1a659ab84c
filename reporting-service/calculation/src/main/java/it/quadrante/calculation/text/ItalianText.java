package it.quadrante.calculation.text;

import it.quadrante.figure.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;

/** Numbers as 1.234,56 and dates as 22/05/2017. */
public final class ItalianText {
  /** Decimals of a number that someone entered: all of them. */
  private static final int ALL_ENTERED = Figure.MAX_SCALE;

  /** Decimals of an intermediate figure: enough to redo a percentage with a pocket calculator. */
  private static final int INTERMEDIATE = 6;

  private ItalianText() {}

  /** A number with the decimals it has, at most ten. */
  public static String number(Figure figure) {
    return text(figure, 0, ALL_ENTERED);
  }

  /** A figure on the way to a result: its decimals up to the sixth. */
  public static String intermediate(Figure figure) {
    return text(figure, 0, INTERMEDIATE);
  }

  /** A percentage that is a term of a mean: at least the shown decimals, at most six. */
  public static String term(Figure figure, int decimals) {
    return text(figure, decimals, Math.max(decimals, INTERMEDIATE));
  }

  /** A figure as it is shown: exactly so many decimals, half-up. */
  public static String rounded(Figure figure, int decimals) {
    return text(figure, decimals, decimals);
  }

  public static String date(LocalDate date) {
    return String.format(
        Locale.ROOT, "%02d/%02d/%04d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
  }

  private static String text(Figure figure, int atLeast, int atMost) {
    BigDecimal value = figure.toBigDecimal();
    BigDecimal shown =
        value.setScale(Math.min(Math.max(value.scale(), atLeast), atMost), RoundingMode.HALF_UP);
    String plain = shown.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String rest = point < 0 ? "" : "," + plain.substring(point + 1);
    return (shown.signum() < 0 ? "-" : "") + inThousands(whole) + rest;
  }

  private static String inThousands(String digits) {
    StringBuilder grouped = new StringBuilder(digits);
    for (int i = digits.length() - 3; i > 0; i -= 3) {
      grouped.insert(i, '.');
    }
    return grouped.toString();
  }
}
