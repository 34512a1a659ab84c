package it.quadrante.measurement.bulk;

import it.quadrante.measurement.bulk.RowReading.Said;
import it.quadrante.measurement.cell.domain.MeasureUnit;
import it.quadrante.measurement.cell.domain.Value;
import it.quadrante.measurement.organisation.domain.Quadrimestre;
import it.quadrante.problem.Fault;
import it.quadrante.problem.FaultCode;
import it.quadrante.spreadsheet.CellValue;
import it.quadrante.spreadsheet.Readout;
import it.quadrante.spreadsheet.SheetData;
import it.quadrante.spreadsheet.SheetFault;
import it.quadrante.spreadsheet.Typed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Reads one row of the sheet of values. */
final class SheetRow {
  private final String chamber;
  private final String sheet;
  private final SheetData.Row row;
  private final Map<SheetColumn, Integer> columns;
  private final RowReading reading;

  SheetRow(String chamber, String sheet, SheetData.Row row, Map<SheetColumn, Integer> columns) {
    this.chamber = chamber;
    this.sheet = sheet;
    this.row = row;
    this.columns = columns;
    this.reading = new RowReading(row.number(), column -> place(SheetColumn.of(column)));
  }

  BulkRow read() {
    String entity = text(SheetColumn.ENTITY);
    Integer year = whole(SheetColumn.YEAR);
    Quadrimestre quadrimestre = quadrimestre();
    String measure = text(SheetColumn.MEASURE);
    MeasureUnit unit = unit();
    return reading.row(
        new Said(
            chamber,
            entity,
            year,
            quadrimestre,
            measure,
            text(SheetColumn.SOURCE_UNIT),
            day(),
            unit == null ? null : value(unit),
            unit == null ? null : unit.name(),
            words(SheetColumn.NOTE),
            words(SheetColumn.REASON),
            whole(SheetColumn.VERSION)));
  }

  private String place(SheetColumn column) {
    return SheetData.place(sheet, columns.getOrDefault(column, 0), row.number());
  }

  private void fault(SheetColumn column, FaultCode code, Object... arguments) {
    reading.add(Fault.at(place(column), code, arguments));
  }

  /** Nothing where it is computed or broken, which is a fault. */
  private CellValue cell(SheetColumn column) {
    CellValue cell = row.cell(columns.getOrDefault(column, -1));
    if (cell instanceof CellValue.Formula) {
      fault(column, SheetFault.FORMULA_CELL, Typed.quoted(cell.shown()));
    } else if (cell instanceof CellValue.Broken) {
      fault(column, SheetFault.BROKEN_CELL, Typed.quoted(cell.shown()));
    } else {
      return cell;
    }
    return CellValue.NOTHING;
  }

  /** A code: a number or a date is not what was written there. */
  private String text(SheetColumn column) {
    CellValue cell = cell(column);
    if (cell.isNothing()) {
      return null;
    }
    if (!(cell instanceof CellValue.Text)) {
      fault(column, SheetFault.TEXT_WANTED, cell.shown());
      return null;
    }
    return cell.shown();
  }

  private String words(SheetColumn column) {
    CellValue cell = cell(column);
    return cell.isNothing() ? null : cell.shown();
  }

  private Integer whole(SheetColumn column) {
    CellValue cell = cell(column);
    if (cell.isNothing()) {
      return null;
    }
    if (!cell.shown().matches("[0-9]{1,9}")) {
      fault(column, SheetFault.NUMBER_UNREADABLE, Typed.quoted(cell.shown()));
      return null;
    }
    return Integer.valueOf(cell.shown());
  }

  private Quadrimestre quadrimestre() {
    CellValue cell = cell(SheetColumn.QUADRIMESTRE);
    if (cell.isNothing()) {
      return null;
    }
    Optional<Quadrimestre> known =
        Arrays.stream(Quadrimestre.values())
            .filter(one -> one.name().equals(cell.shown()))
            .findFirst();
    if (known.isEmpty()) {
      fault(
          SheetColumn.QUADRIMESTRE,
          SheetFault.CHOICE_UNKNOWN,
          Typed.quoted(cell.shown()),
          "I, II, III");
    }
    return known.orElse(null);
  }

  /** Without it nobody knows what is meant by what is typed. */
  private MeasureUnit unit() {
    CellValue cell = cell(SheetColumn.UNIT);
    Optional<MeasureUnit> known = Labels.unit(cell.shown());
    if (known.isEmpty()) {
      fault(
          SheetColumn.UNIT,
          SheetFault.CHOICE_UNKNOWN,
          Typed.quoted(cell.shown()),
          String.join(", ", Labels.units()));
    }
    return known.orElse(null);
  }

  private LocalDate day() {
    CellValue cell = cell(SheetColumn.ENTRY_DATE);
    return cell.isNothing() ? null : take(SheetColumn.ENTRY_DATE, TypedValue.day(cell));
  }

  private Value value(MeasureUnit unit) {
    CellValue typed = cell(SheetColumn.VALUE);
    CellValue chosen = cell(SheetColumn.ANSWER);
    if (!chosen.isNothing()) {
      if (!typed.isNothing()) {
        fault(SheetColumn.ANSWER, RowFault.VALUE_TWICE);
        return null;
      }
      return take(SheetColumn.ANSWER, TypedValue.answer(chosen));
    }
    return typed.isNothing() ? null : take(SheetColumn.VALUE, TypedValue.read(typed, unit));
  }

  /** Null where it cannot be read, which is a fault there. */
  private <T> T take(SheetColumn column, Readout<T> readout) {
    if (readout instanceof Readout.Unreadable<T> unreadable) {
      reading.add(new Fault(place(column), unreadable.why().code(), unreadable.why().arguments()));
      return null;
    }
    return readout instanceof Readout.Interpreted<T> interpreted
        ? interpreted.value()
        : ((Readout.Plain<T>) readout).value();
  }
}
