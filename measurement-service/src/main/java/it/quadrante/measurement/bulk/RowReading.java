package it.quadrante.measurement.bulk;

import it.quadrante.measurement.cell.HandInTogether.Item;
import it.quadrante.measurement.cell.HandedIn;
import it.quadrante.measurement.cell.domain.CellKey;
import it.quadrante.measurement.cell.domain.NewPart;
import it.quadrante.measurement.cell.domain.Value;
import it.quadrante.measurement.organisation.domain.Quadrimestre;
import it.quadrante.precondition.IfMatch;
import it.quadrante.problem.Fault;
import it.quadrante.problem.ProblemException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads a row, with everything that is wrong in it at its place. */
public final class RowReading {
  private final int number;
  private final BulkRow.Places places;
  private final List<Fault> faults = new ArrayList<>();

  /**
   * @param number of the row as the sender counts it
   */
  public RowReading(int number, BulkRow.Places places) {
    this.number = number;
    this.places = places;
  }

  /** What a row says, each as far as it is there. */
  public record Said(
      String chamber,
      String entity,
      Integer year,
      Quadrimestre quadrimestre,
      String measure,
      String sourceUnit,
      LocalDate entryDate,
      Value value,
      String unit,
      String note,
      String reason,
      Integer version) {

    /** Of a row in which nothing stands. */
    public static Said nothing(String chamber) {
      return new Said(chamber, null, null, null, null, null, null, null, null, null, null, null);
    }

    HandedIn handedIn() {
      return sourceUnit == null && entryDate == null
          ? new HandedIn.Whole(value, unit, note, reason)
          : new HandedIn.Summand(new NewPart(sourceUnit, entryDate, value, note, reason));
    }
  }

  /** What stands in a column; null where it cannot be read, which is then a fault there. */
  public <T> T take(Column column, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (ProblemException refused) {
      add(refused.asFault(places.of(column)));
      return null;
    }
  }

  /** Something is wrong at its place. */
  public void add(Fault fault) {
    faults.add(fault);
  }

  /** Something is wrong in a column. */
  public void add(Column column, RowFault code, Object... arguments) {
    add(Fault.at(places.of(column), code, arguments));
  }

  /** The row; its cell has to be named in full. */
  public BulkRow row(Said said) {
    require(Column.ENTITY, said.entity());
    require(Column.YEAR, said.year());
    require(Column.QUADRIMESTRE, said.quadrimestre());
    require(Column.MEASURE, said.measure());
    if (!faults.isEmpty()) {
      return row();
    }
    CellKey cell =
        new CellKey(
            said.chamber(), said.entity(), said.measure(), said.year(), said.quadrimestre());
    Item item = new Item(cell, new IfMatch(said.version()), said.handedIn());
    return new BulkRow(number, places, item, faults);
  }

  /** One that could not be read. */
  public BulkRow row() {
    return new BulkRow(number, places, null, faults);
  }

  private void require(Column column, Object said) {
    boolean isToldAlready =
        faults.stream().anyMatch(fault -> fault.path().equals(places.of(column)));
    if (said == null && !isToldAlready) {
      add(column, RowFault.CELL_NAME_INCOMPLETE, places.of(column));
    }
  }
}
