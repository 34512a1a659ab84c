package it.quadrante.planning.plan.domain;

import it.quadrante.figure.Figure;
import java.time.LocalDate;

/** What an assignment has to reach in a year or by a quadrimestre. */
public sealed interface Target {

  /** As the document prints it, or null where it was entered here. */
  String asPrinted();

  /** One that a value is held against by an operator, which polarity may contradict. */
  sealed interface WithOperator extends Target {
    Operator operator();

    /** The same under another operator. */
    Target with(Operator other);
  }

  /**
   * A bar: reach it, stay under it, hit it.
   *
   * @param operator null while print shows none and no polarity is stated
   * @param distance only for "=": distance at which the percentage is 0; null: 0 just outside
   */
  record Threshold(Operator operator, Figure value, Figure distance, String asPrinted)
      implements WithOperator {
    @Override
    public Threshold with(Operator other) {
      return new Threshold(other, value, distance, asPrinted);
    }
  }

  /** Né troppo né troppo poco, ends included. */
  record Range(Figure low, Figure high, Figure distance, String asPrinted) implements Target {}

  /** "Entro 10/12/2021": on or before. */
  record OnOrBefore(LocalDate date, String asPrinted) implements Target {}

  /**
   * Stated against the previous value of the assignment. The operator says which way is asked for,
   * whatever the sign of the change: at most +5 % bounds a growth.
   *
   * @param change percent of it or points; null where only a direction is stated (in aumento)
   */
  record Relative(Operator operator, Figure change, ChangeUnit changeUnit, String asPrinted)
      implements WithOperator {
    @Override
    public Relative with(Operator other) {
      return new Relative(other, change, changeUnit, asPrinted);
    }
  }

  /** In words: the validator enters the percentage, with a reason. */
  record Judgement(String words, String asPrinted) implements Target {}

  /** What a relative change is counted in. */
  enum ChangeUnit {
    PERCENT,
    POINTS
  }
}
