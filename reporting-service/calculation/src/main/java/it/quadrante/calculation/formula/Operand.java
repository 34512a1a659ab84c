package it.quadrante.calculation.formula;

import it.quadrante.calculation.Obstacle;
import it.quadrante.figure.Figure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a measure or a formula is worth. Absent is a case of its own, never zero. */
public sealed interface Operand {
  /** Of a computed figure, whole and decimal: products of products would grow without bound. */
  int MOST_DIGITS = 200;

  record Number(Figure figure) implements Operand {}

  record Day(LocalDate date) implements Operand {}

  /** Without a value, because these measures have none. */
  record Absent(List<MeasureRef> measures) implements Operand {
    public Absent {
      measures = List.copyOf(measures);
    }
  }

  /** The values are there, the figure cannot be had. */
  record Impossible(Obstacle obstacle) implements Operand {}

  static Operand of(Figure figure) {
    return new Number(figure);
  }

  /** The outcome of a step of arithmetic, unless it has more digits than can be carried. */
  static Operand computed(Figure figure) {
    return figure.isLongerThan(MOST_DIGITS)
        ? new Impossible(Obstacle.TOO_MANY_DIGITS)
        : new Number(figure);
  }

  static Operand of(LocalDate date) {
    return new Day(date);
  }

  static Operand absent(MeasureRef measure) {
    return new Absent(List.of(measure));
  }

  /** A step of arithmetic on two numbers. */
  @FunctionalInterface
  interface Step {
    Operand on(Figure left, Figure right);
  }

  /** Takes the step when both sides are numbers; else says why not, absence before obstacles. */
  static Operand combine(Operand left, Operand right, Step step) {
    if (left instanceof Number first && right instanceof Number second) {
      return step.on(first.figure(), second.figure());
    }
    if (left instanceof Absent || right instanceof Absent) {
      List<MeasureRef> missing = new ArrayList<>();
      if (left instanceof Absent absent) {
        missing.addAll(absent.measures());
      }
      if (right instanceof Absent absent) {
        missing.addAll(absent.measures());
      }
      return new Absent(missing);
    }
    if (left instanceof Impossible) {
      return left;
    }
    return right instanceof Impossible ? right : new Impossible(Obstacle.DATE_IN_ARITHMETIC);
  }
}
