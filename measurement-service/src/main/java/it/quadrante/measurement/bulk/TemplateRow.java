package it.quadrante.measurement.bulk;

import it.quadrante.figure.Figure;
import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.cell.domain.CellStatus;
import it.quadrante.measurement.cell.domain.Value;
import it.quadrante.spreadsheet.CellValue;
import java.util.Arrays;
import java.util.List;

/**
 * A row to be filled in.
 *
 * @param sourceUnit whose part it is; null of a value entered whole
 * @param state as it shows today
 * @param last the last value known of the measure, or null
 */
record TemplateRow(Cell cell, String sourceUnit, CellStatus state, Value last) {

  List<CellValue> cells() {
    return Arrays.stream(SheetColumn.values()).map(this::cell).toList();
  }

  private CellValue cell(SheetColumn column) {
    return switch (column) {
      case ENTITY -> CellValue.text(cell.key().entity());
      case YEAR -> CellValue.number(Figure.of(cell.key().year()));
      case QUADRIMESTRE -> CellValue.text(cell.key().quadrimestre().name());
      case MEASURE -> CellValue.text(cell.key().measure());
      case NAME -> CellValue.text(cell.definition().name());
      case UNIT -> CellValue.text(Labels.of(cell.definition().unit()));
      case SOURCE_UNIT -> sourceUnit == null ? CellValue.NOTHING : CellValue.text(sourceUnit);
      case DUE_BY -> new CellValue.Day(cell.period().submitBy());
      case STATE -> CellValue.text(Labels.of(state));
      case LAST -> last == null ? CellValue.NOTHING : Labels.shown(last);
      // Others move the version on meanwhile: another unit its part, a calendar its deadline.
      case VALUE, ANSWER, ENTRY_DATE, NOTE, REASON, VERSION -> CellValue.NOTHING;
    };
  }
}
