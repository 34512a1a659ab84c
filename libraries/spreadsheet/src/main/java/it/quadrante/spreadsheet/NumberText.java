package it.quadrante.spreadsheet;

import it.quadrante.figure.Figure;
import it.quadrante.figure.FigureOutOfBounds;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as people type them: {@code 1.234,56}, {@code 12.5}, {@code 1 234}, {@code € 30}. One
 * separator before exactly three digits may be a thousand or a decimal: it is reported, not
 * guessed.
 */
public final class NumberText {
  private static final int LONGEST = 80;

  private static final Pattern CURRENCY =
      Pattern.compile("^(?:€|euro|eur)\\s*|\\s*(?:€|euro|eur)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern SIGNED = Pattern.compile("([+-]?)\\s*(\\d[\\d., ']*)");
  private static final Pattern WHOLE = Pattern.compile("\\d+");
  private static final Pattern DECIMAL = Pattern.compile("(\\d+)([.,])(\\d+)");
  private static final Pattern AMBIGUOUS = Pattern.compile("([1-9]\\d{0,2})[.,](\\d{3})");
  private static final Pattern ITALIAN =
      Pattern.compile("\\d{1,3}(?:\\.\\d{3}){2,}|\\d{1,3}(?:\\.\\d{3})+,\\d+");
  private static final Pattern ENGLISH =
      Pattern.compile("\\d{1,3}(?:,\\d{3}){2,}|\\d{1,3}(?:,\\d{3})+\\.\\d+");
  private static final Pattern SPACED = Pattern.compile("\\d{1,3}(?:[ ']\\d{3})+(?:,\\d+)?");

  private NumberText() {}

  /** A number and nothing else, but for the euro. */
  public static Readout<Figure> read(String typed) {
    String text = Typed.plain(typed);
    String bare = CURRENCY.matcher(text).replaceAll("");
    Matcher signed = SIGNED.matcher(bare);
    if (bare.length() > LONGEST || !signed.matches()) {
      return Readout.unreadable(SheetFault.NUMBER_UNREADABLE, Typed.quoted(typed));
    }
    String digits = signed.group(2).strip();
    Matcher ambiguous = AMBIGUOUS.matcher(digits);
    if (ambiguous.matches()) {
      return Readout.unreadable(
          SheetFault.NUMBER_AMBIGUOUS,
          typed.strip(),
          ambiguous.group(1) + ambiguous.group(2),
          ambiguous.group(1) + "," + ambiguous.group(2) + "0");
    }
    String plain = plain(digits);
    return plain.isEmpty()
        ? Readout.unreadable(SheetFault.NUMBER_UNREADABLE, Typed.quoted(typed))
        : figure(typed, signed.group(1) + plain);
  }

  /** With a decimal point and no thousands; empty where it is no number. */
  private static String plain(String digits) {
    if (WHOLE.matcher(digits).matches()) {
      return digits;
    }
    Matcher decimal = DECIMAL.matcher(digits);
    if (decimal.matches()) {
      return decimal.group(1) + "." + decimal.group(3);
    }
    if (ITALIAN.matcher(digits).matches() || SPACED.matcher(digits).matches()) {
      return digits.replaceAll("[. ']", "").replace(',', '.');
    }
    return ENGLISH.matcher(digits).matches() ? digits.replace(",", "") : "";
  }

  private static Readout<Figure> figure(String typed, String plain) {
    try {
      Figure figure = Figure.accept(new BigDecimal(plain));
      return isAsWritten(typed, figure)
          ? Readout.plain(figure)
          : Readout.interpreted(figure, TypedAs.NUMBER, ItalianText.of(figure));
    } catch (FigureOutOfBounds e) {
      return Readout.unreadable(SheetFault.NUMBER_TOO_LONG, Typed.quoted(typed));
    }
  }

  /** Digits with at most one decimal comma read the same to everybody. */
  private static boolean isAsWritten(String typed, Figure figure) {
    String text = typed.strip();
    return text.equals(ItalianText.of(figure)) || text.matches("-?\\d+(,\\d+)?");
  }
}
