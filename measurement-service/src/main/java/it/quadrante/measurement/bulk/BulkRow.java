package it.quadrante.measurement.bulk;

import it.quadrante.measurement.cell.HandInTogether.Item;
import it.quadrante.measurement.cell.HandedIn;
import it.quadrante.measurement.cell.domain.CellKey;
import it.quadrante.problem.Fault;
import java.time.LocalDate;
import java.util.List;

/**
 * A row as it was read.
 *
 * @param number as the sender counts it
 * @param places where in the request it says what
 * @param item what it hands in; null where it could not be read
 * @param faults why it could not
 */
public record BulkRow(int number, Places places, Item item, List<Fault> faults) {

  public BulkRow {
    faults = List.copyOf(faults);
  }

  /** Where in the request something of a row stands. */
  @FunctionalInterface
  public interface Places {
    String of(Column column);
  }

  /** What there may be only one of in a request. */
  record Slot(CellKey cell, String unit, LocalDate date) {}

  Slot slot() {
    return item.what() instanceof HandedIn.Summand summand
        ? new Slot(item.cell(), summand.part().unit(), summand.part().date())
        : new Slot(item.cell(), null, null);
  }

  boolean isReadable() {
    return faults.isEmpty();
  }

  BulkRow faulty(Column at, RowFault code, Object... arguments) {
    return new BulkRow(number, places, null, List.of(Fault.at(places.of(at), code, arguments)));
  }
}
