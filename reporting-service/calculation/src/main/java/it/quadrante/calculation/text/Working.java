package it.quadrante.calculation.text;

import it.quadrante.figure.Figure;
import java.util.List;

/**
 * A small calculation that knows both its result and how to write itself down: {@code 72 / 80 ×
 * 100}. Rules compute with it, so that a figure and its explanation cannot disagree.
 */
public sealed interface Working {

  Figure result();

  /** Written with Italian numbers. */
  String text();

  /** Whether it needs brackets inside a multiplication or a division. */
  boolean isSum();

  /** A number taken as it is. */
  static Working of(Figure figure) {
    return new Given(figure, 0);
  }

  /** A percentage taken as a term: shown with at least so many decimals. */
  static Working ofPercent(Figure percent, int decimals) {
    return new Given(percent, decimals);
  }

  static Working sum(List<Working> terms) {
    return terms.size() == 1 ? terms.get(0) : new Sum(terms);
  }

  default Working minus(Working other) {
    return new Step(this, other, Sign.MINUS);
  }

  default Working times(Working other) {
    return new Step(this, other, Sign.TIMES);
  }

  /** The divisor is not zero: callers decide before what that would mean. */
  default Working dividedBy(Working other) {
    return new Step(this, other, Sign.DIVIDED_BY);
  }

  /** Times 100, as percentages are made. */
  default Working inPercent() {
    return times(of(Figure.HUNDRED));
  }

  /** How two sides become one. */
  enum Sign {
    MINUS(" − "),
    TIMES(" × "),
    DIVIDED_BY(" / ");

    private final String shown;

    Sign(String shown) {
      this.shown = shown;
    }

    private Figure on(Figure left, Figure right) {
      return switch (this) {
        case MINUS -> left.minus(right);
        case TIMES -> left.times(right);
        case DIVIDED_BY -> left.dividedBy(right);
      };
    }
  }

  /** A number, shown with at least so many decimals. */
  record Given(Figure result, int decimals) implements Working {
    @Override
    public String text() {
      String plain = ItalianText.term(result, decimals);
      return result.signum() < 0 ? "(" + plain + ")" : plain;
    }

    @Override
    public boolean isSum() {
      return false;
    }
  }

  /** Two or more terms added up. */
  record Sum(List<Working> terms, Figure result) implements Working {
    Sum(List<Working> terms) {
      this(List.copyOf(terms), total(terms));
    }

    private static Figure total(List<Working> terms) {
      Figure total = terms.get(0).result();
      for (Working term : terms.subList(1, terms.size())) {
        total = total.plus(term.result());
      }
      return total;
    }

    @Override
    public String text() {
      return String.join(" + ", terms.stream().map(Working::text).toList());
    }

    @Override
    public boolean isSum() {
      return true;
    }
  }

  /** One step on two sides, computed when it is made. */
  record Step(Working left, Working right, Sign sign, Figure result) implements Working {
    Step(Working left, Working right, Sign sign) {
      this(left, right, sign, sign.on(left.result(), right.result()));
    }

    @Override
    public String text() {
      if (sign == Sign.MINUS) {
        return left.text() + sign.shown + bracketed(right, right.isSum());
      }
      boolean chained = right instanceof Step && sign == Sign.DIVIDED_BY;
      return bracketed(left, left.isSum())
          + sign.shown
          + bracketed(right, right.isSum() || chained);
    }

    @Override
    public boolean isSum() {
      return sign == Sign.MINUS;
    }

    private static String bracketed(Working part, boolean brackets) {
      return brackets ? "(" + part.text() + ")" : part.text();
    }
  }
}
