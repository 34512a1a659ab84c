package it.quadrante.measurement.cell.domain;

import it.quadrante.figure.Figure;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What a validator should look at twice before a value becomes official; it may well be right. */
public final class Warnings {
  private static final Figure TEN = Figure.of(10);

  private Warnings() {}

  /** What is odd. */
  public enum Warning {
    /** A percentage below 0 or above 100. */
    OUT_OF_RANGE,
    /** At least ten times the value it is compared with, or at most a tenth of it. */
    TENFOLD,
    /** A count below 0. */
    NEGATIVE,
    /** The value it is compared with is of another unit. */
    UNIT
  }

  /** A value with the unit it is in. */
  public record Measured(MeasureUnit unit, Value value) {}

  /**
   * None for what is as usual.
   *
   * @param period the official value of the period before, or null
   * @param year the official value of the same period a year before, or null
   */
  public static Set<Warning> of(Measured entered, Measured period, Measured year) {
    Set<Warning> warnings = EnumSet.noneOf(Warning.class);
    if (entered.value() instanceof Value.Amount amount) {
      checkAlone(entered.unit(), amount.number(), warnings);
    }
    List<Measured> others = Stream.of(period, year).filter(Objects::nonNull).toList();
    others.forEach(other -> compare(entered, other, warnings));
    return warnings;
  }

  private static void checkAlone(MeasureUnit unit, Figure number, Set<Warning> warnings) {
    if (unit == MeasureUnit.PERCENT
        && (number.signum() < 0 || number.compareTo(Figure.HUNDRED) > 0)) {
      warnings.add(Warning.OUT_OF_RANGE);
    }
    if (unit == MeasureUnit.NUMBER && number.signum() < 0) {
      warnings.add(Warning.NEGATIVE);
    }
  }

  private static void compare(Measured entered, Measured other, Set<Warning> warnings) {
    if (entered.unit() != other.unit()) {
      warnings.add(Warning.UNIT);
    } else if (entered.value() instanceof Value.Amount one
        && other.value() instanceof Value.Amount another
        && isTenfold(one.number().abs(), another.number().abs())) {
      warnings.add(Warning.TENFOLD);
    }
  }

  /** Of nothing there is no multiple. */
  private static boolean isTenfold(Figure one, Figure another) {
    return !one.isZero()
        && !another.isZero()
        && one.max(another).compareTo(one.min(another).times(TEN)) >= 0;
  }
}
