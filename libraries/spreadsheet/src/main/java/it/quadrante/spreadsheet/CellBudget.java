package it.quadrante.spreadsheet;

/** Counts what is kept of a file and refuses it at the first limit that is passed. */
final class CellBudget {
  private final WorkbookLimits limits;
  private int cells;
  private long characters;

  CellBudget(WorkbookLimits limits) {
    this.limits = limits;
  }

  void row(String sheet, int rows) {
    if (rows > limits.rows()) {
      throw RefusedFile.at(sheet, SheetFault.TOO_MANY_ROWS, limits.rows());
    }
  }

  void column(String sheet, int column) {
    if (column >= limits.columns()) {
      throw RefusedFile.at(sheet, SheetFault.TOO_MANY_COLUMNS, limits.columns());
    }
  }

  void cell(String place, String text) {
    if (text.length() > limits.textLength()) {
      throw RefusedFile.at(place, SheetFault.TEXT_TOO_LONG, limits.textLength());
    }
    if (++cells > limits.cells()) {
      throw RefusedFile.at(place, SheetFault.TOO_MANY_CELLS, limits.cells());
    }
    characters += text.length();
    if (characters > limits.characters()) {
      throw RefusedFile.at(place, SheetFault.TOO_MANY_CHARACTERS, limits.characters());
    }
  }

  int textLength() {
    return limits.textLength();
  }
}
