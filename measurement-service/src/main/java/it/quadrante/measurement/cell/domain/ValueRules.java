package it.quadrante.measurement.cell.domain;

import java.time.LocalDate;
import java.util.stream.Collectors;

/** Which values a measure takes. */
final class ValueRules {

  /** No plan is older; before it a date is a slip of the keyboard or of a spreadsheet. */
  private static final int FIRST_YEAR = 2000;

  private ValueRules() {}

  /**
   * @param today in Europe/Rome
   * @throws Refused when the value does not fit the unit, or cannot be
   */
  static void check(Value value, MeasureUnit unit, LocalDate today) {
    if (!unit.kinds().contains(value.kind())) {
      throw new Refused(
          Refusal.VALUE_AGAINST_UNIT,
          unit,
          unit.kinds().stream().map(Enum::name).collect(Collectors.joining(", ")),
          value.kind());
    }
    if (value instanceof Value.Amount amount) {
      check(amount, unit);
    } else if (value instanceof Value.Day day) {
      check(day, today);
    } else if (value instanceof Value.Words words) {
      check(words);
    }
  }

  private static void check(Value.Amount amount, MeasureUnit unit) {
    if (unit == MeasureUnit.DAYS && amount.number().signum() < 0) {
      throw new Refused(Refusal.NEGATIVE_DAYS);
    }
  }

  private static void check(Value.Day day, LocalDate today) {
    if (day.date().getYear() < FIRST_YEAR) {
      throw new Refused(Refusal.DATE_TOO_EARLY, day.date(), FIRST_YEAR);
    }
    if (day.date().isAfter(today)) {
      throw new Refused(Refusal.DATE_IN_FUTURE, day.date(), today);
    }
  }

  private static void check(Value.Words words) {
    if (Written.checked(words.words()) == null) {
      throw new Refused(Refusal.WORDS_REQUIRED);
    }
  }
}
