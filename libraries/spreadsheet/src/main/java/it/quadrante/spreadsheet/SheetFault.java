package it.quadrante.spreadsheet;

import it.quadrante.problem.FaultCode;

/** What can be wrong with a cell, a sheet or a file; each text says what to do about it. */
public enum SheetFault implements FaultCode {
  // What is typed.
  NUMBER_UNREADABLE,
  NUMBER_AMBIGUOUS,
  NUMBER_TOO_LONG,
  DATE_UNREADABLE,
  DATE_SHORT_YEAR,
  CHOICE_UNKNOWN,
  TEXT_WANTED,
  FORMULA_CELL,
  BROKEN_CELL,
  TEXT_TOO_LONG,
  // Sheets.
  SHEET_MISSING,
  COLUMN_MISSING,
  COLUMN_TWICE,
  MERGED_CELLS,
  TOO_MANY_ROWS,
  TOO_MANY_COLUMNS,
  TOO_MANY_CELLS,
  TOO_MANY_CHARACTERS,
  // The file.
  FILE_EMPTY,
  FILE_TOO_LARGE,
  FILE_NOT_A_WORKBOOK,
  FILE_OLD_OR_ENCRYPTED,
  FILE_WITH_MACROS,
  FILE_UNPACKS_TOO_LARGE,
  FILE_ENTRY_REFUSED,
  TEXT_NOT_UTF8
}
