package it.quadrante.measurement.bulk;

import it.quadrante.problem.Fault;
import it.quadrante.problem.ProblemException;
import it.quadrante.spreadsheet.CellValue;
import it.quadrante.spreadsheet.SheetData;
import it.quadrante.spreadsheet.SheetFault;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads the sheet of values; rows in which nothing is filled in are passed over. */
final class SheetRows {
  private final String chamber;
  private final SheetData sheet;
  private final Map<SheetColumn, Integer> columns = new EnumMap<>(SheetColumn.class);
  private final List<Fault> faults = new ArrayList<>();

  private SheetRows(String chamber, SheetData sheet) {
    this.chamber = chamber;
    this.sheet = sheet;
  }

  /**
   * @throws ProblemException BULK_REFUSED where the columns are others
   */
  static BulkRows read(String chamber, SheetData sheet) {
    return new SheetRows(chamber, sheet).read();
  }

  private BulkRows read() {
    if (!sheet.rows().isEmpty()) {
      sheet.rows().get(0).cells().forEach(this::column);
    }
    requireColumns();
    if (!faults.isEmpty()) {
      throw SubmitBulk.refusal(faults);
    }
    List<SheetData.Row> rows = sheet.rows().subList(1, sheet.rows().size());
    List<SheetData.Row> filled = rows.stream().filter(this::isFilledIn).toList();
    return new BulkRows(filled.stream().map(this::row).toList(), rows.size() - filled.size());
  }

  private void column(int at, CellValue head) {
    String header = head.shown();
    String place = SheetData.place(sheet.name(), at, sheet.rows().get(0).number());
    for (SheetColumn column : SheetColumn.values()) {
      if (column.header().equalsIgnoreCase(header)) {
        if (columns.putIfAbsent(column, at) != null) {
          faults.add(Fault.at(place, SheetFault.COLUMN_TWICE, header));
        }
        return;
      }
    }
    faults.add(Fault.at(place, RowFault.COLUMN_UNKNOWN, header));
  }

  private void requireColumns() {
    for (SheetColumn column : SheetColumn.values()) {
      if (column.isRequired() && !columns.containsKey(column)) {
        faults.add(Fault.at(sheet.name(), SheetFault.COLUMN_MISSING, column.header()));
      }
    }
  }

  private boolean isFilledIn(SheetData.Row row) {
    return SheetColumn.filledIn().stream()
        .anyMatch(column -> !row.cell(columns.getOrDefault(column, -1)).isNothing());
  }

  private BulkRow row(SheetData.Row row) {
    return new SheetRow(chamber, sheet.name(), row, columns).read();
  }
}
