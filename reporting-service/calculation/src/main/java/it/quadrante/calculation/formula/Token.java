package it.quadrante.calculation.formula;

/** A piece of a formula's text, from {@code start} up to {@code end}. */
record Token(Kind kind, String text, int start, int end) {

  enum Kind {
    NUMBER,
    MEASURE,
    WORD,
    PLUS,
    MINUS,
    TIMES,
    DIVIDED_BY,
    COMPARISON,
    OPEN,
    CLOSE,
    SEMICOLON,
    COMMA,
    END
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** Whether something to calculate with begins here. */
  boolean beginsOperand() {
    return is(Kind.NUMBER) || is(Kind.MEASURE) || is(Kind.WORD) || is(Kind.OPEN);
  }
}
