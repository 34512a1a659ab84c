package it.quadrante.calculation.formula;

import it.quadrante.calculation.fault.FaultCode;
import it.quadrante.calculation.formula.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cuts a formula into tokens. */
final class Lexer {
  private static final Map<String, Kind> SIGNS =
      Map.ofEntries(
          Map.entry("+", Kind.PLUS),
          Map.entry("-", Kind.MINUS),
          Map.entry("−", Kind.MINUS),
          Map.entry("*", Kind.TIMES),
          Map.entry("×", Kind.TIMES),
          Map.entry("/", Kind.DIVIDED_BY),
          Map.entry("÷", Kind.DIVIDED_BY),
          Map.entry("(", Kind.OPEN),
          Map.entry(")", Kind.CLOSE),
          Map.entry(";", Kind.SEMICOLON),
          Map.entry(",", Kind.COMMA));

  private final String text;
  private int here;

  private Lexer(String text) {
    this.text = text;
  }

  static List<Token> tokens(String text) throws Refused {
    Lexer lexer = new Lexer(text);
    List<Token> tokens = new ArrayList<>();
    do {
      tokens.add(lexer.next());
    } while (!tokens.get(tokens.size() - 1).is(Kind.END));
    return tokens;
  }

  private Token next() throws Refused {
    while (here < text.length() && isSpace(text.charAt(here))) {
      here++;
    }
    if (here == text.length()) {
      return new Token(Kind.END, "", here, here);
    }
    char sign = text.charAt(here);
    if (sign == '[') {
      return measure();
    }
    if (isDigit(sign)) {
      return number();
    }
    if (Character.isLetter(sign) || sign == '_') {
      return word();
    }
    return "<>=≤≥≠".indexOf(sign) >= 0 ? comparison() : sign();
  }

  private Token measure() throws Refused {
    int close = text.indexOf(']', here);
    int again = text.indexOf('[', here + 1);
    if (close < 0 || (again >= 0 && again < close)) {
      throw Refused.at(here, FaultCode.FORMULA_MEASURE_NOT_CLOSED);
    }
    String code = text.substring(here + 1, close).strip();
    if (code.isEmpty()) {
      throw Refused.at(here, FaultCode.FORMULA_MEASURE_EMPTY);
    }
    for (int i = 0; i < code.length(); i++) {
      if (Character.isISOControl(code.charAt(i))) {
        throw Refused.at(text.indexOf(code, here) + i, FaultCode.FORMULA_CHARACTER, "a capo");
      }
    }
    return token(Kind.MEASURE, code, close + 1);
  }

  /** Digits with commas and points between them: which of these is a number, the parser says. */
  private Token number() {
    int end = here;
    while (end < text.length() && (isDigit(text.charAt(end)) || isInnerSeparator(end))) {
      end++;
    }
    return token(Kind.NUMBER, text.substring(here, end), end);
  }

  private boolean isInnerSeparator(int index) {
    return (text.charAt(index) == ',' || text.charAt(index) == '.')
        && index + 1 < text.length()
        && isDigit(text.charAt(index + 1));
  }

  private Token word() {
    int end = here;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
      end++;
    }
    return token(Kind.WORD, text.substring(here, end), end);
  }

  private Token comparison() {
    String pair = text.substring(here, Math.min(here + 2, text.length()));
    boolean two = pair.equals("<=") || pair.equals(">=") || pair.equals("<>");
    return token(Kind.COMPARISON, two ? pair : pair.substring(0, 1), here + (two ? 2 : 1));
  }

  private Token sign() throws Refused {
    String sign = Character.toString(text.codePointAt(here));
    Kind kind = SIGNS.get(sign);
    if (kind == null) {
      throw sign.equals("]")
          ? Refused.at(here, FaultCode.FORMULA_BRACKET_NOT_OPENED)
          : Refused.at(here, FaultCode.FORMULA_CHARACTER, sign);
    }
    return token(kind, sign, here + sign.length());
  }

  private Token token(Kind kind, String content, int end) {
    Token token = new Token(kind, content, here, end);
    here = end;
    return token;
  }

  private static boolean isDigit(char sign) {
    return sign >= '0' && sign <= '9';
  }

  /** Also the spaces that word processors put between numbers and signs. */
  private static boolean isSpace(char sign) {
    return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
  }
}
