package it.quadrante.spreadsheet;

import java.util.List;
import java.util.Map;

/** A sheet as it was read: rows that hold anything, the heads among them. */
public record SheetData(String name, List<Row> rows) {

  /**
   * A row.
   *
   * @param number from 1, as the spreadsheet shows it
   * @param cells by column, from 0; empty ones are not there
   */
  public record Row(int number, Map<Integer, CellValue> cells) {
    public CellValue cell(int column) {
      return cells.getOrDefault(column, CellValue.NOTHING);
    }
  }

  /** {@code Assegnazioni!H12}. */
  public static String place(String sheet, int column, int row) {
    return sheet + "!" + letters(column) + row;
  }

  public static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.toString();
  }
}
