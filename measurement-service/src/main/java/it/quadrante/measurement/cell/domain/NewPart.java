package it.quadrante.measurement.cell.domain;

import it.quadrante.measurement.organisation.domain.Quadrimestre;
import java.time.LocalDate;
import java.util.List;

/**
 * A part as it is handed in.
 *
 * @param unit whose part it is; null of an entry
 * @param date to which an entry belongs, in the quadrimestre; null of a unit's part
 * @param note may be null
 * @param reason needed by parts where a value is official, else may be null
 */
public record NewPart(String unit, LocalDate date, Value value, String note, String reason) {

  /**
   * @throws Refused when the measure does not take it
   */
  void check(Definition definition, CellKey key, LocalDate today) {
    Written.checked(note);
    Written.checked(reason);
    if (definition.isByParts()) {
      require("unit", unit);
      forbid("date", date);
      definition.requireParts(List.of(unit));
    } else if (definition.isByEntries()) {
      require("date", date);
      forbid("unit", unit);
      checkDate(key, today);
    } else {
      throw new Refused(Refusal.NOT_ENTERED_BY_PARTS);
    }
    if (value == null) {
      throw new Refused(Refusal.VALUE_MISSING);
    }
    ValueRules.check(value, definition.unit(), today);
  }

  private static void require(String name, Object member) {
    if (member == null) {
      throw new Refused(Refusal.PART_MISFORMED, name);
    }
  }

  private static void forbid(String name, Object member) {
    if (member != null) {
      throw new Refused(Refusal.PART_MISFORMED, name);
    }
  }

  private void checkDate(CellKey key, LocalDate today) {
    Quadrimestre quadrimestre = key.quadrimestre();
    LocalDate first = quadrimestre.firstDay(key.year());
    LocalDate last = quadrimestre.lastDay(key.year());
    if (date.isBefore(first) || date.isAfter(last)) {
      throw new Refused(Refusal.ENTRY_OUTSIDE_PERIOD, date, first, last);
    }
    if (date.isAfter(today)) {
      throw new Refused(Refusal.DATE_IN_FUTURE, date, today);
    }
  }

  /** Of a measure that adds up only numbers fit. */
  Part numbered(int number, boolean late, Signature by) {
    Value.Amount amount = (Value.Amount) value;
    return new Part(number, unit, date, amount.number(), Written.checked(note), by, late);
  }
}
