package it.quadrante.calculation.formula;

import it.quadrante.calculation.fault.FaultCode;
import it.quadrante.figure.Figure;
import it.quadrante.figure.FigureOutOfBounds;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number typed in a formula: digits, and at most one comma or point for the decimals. {@code
 * 1.000} and {@code 1,000} are a thousand to some readers and one to others, so they are refused;
 * {@code 0,125} can only be a decimal.
 */
final class WrittenNumber {
  private static final Pattern NUMBER = Pattern.compile("(\\d+)(?:[.,](\\d+))?");
  private static final Pattern LIKE_THOUSANDS = Pattern.compile("([1-9]\\d{0,2})[.,](\\d{3})");

  private WrittenNumber() {}

  static Figure read(Token token) throws Refused {
    String text = token.text();
    Matcher thousands = LIKE_THOUSANDS.matcher(text);
    if (thousands.matches()) {
      String whole = thousands.group(1);
      String rest = thousands.group(2);
      throw Refused.at(
          token.start(),
          FaultCode.FORMULA_NUMBER_AMBIGUOUS,
          text,
          whole + rest,
          whole + "," + rest + "0");
    }
    if (!NUMBER.matcher(text).matches()) {
      throw Refused.at(token.start(), FaultCode.FORMULA_NUMBER, text);
    }
    try {
      return Figure.accept(new BigDecimal(text.replace(',', '.')));
    } catch (FigureOutOfBounds tooLarge) {
      throw Refused.at(token.start(), FaultCode.FORMULA_NUMBER_TOO_LARGE, text);
    }
  }
}
