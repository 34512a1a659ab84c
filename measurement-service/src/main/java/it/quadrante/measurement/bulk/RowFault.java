package it.quadrante.measurement.bulk;

import it.quadrante.problem.FaultCode;

/**
 * What can be wrong with a row before it is looked at as a value of a cell; of a cell of a sheet
 * also what {@link it.quadrante.spreadsheet.SheetFault} says.
 */
public enum RowFault implements FaultCode {
  /** Named: the member or column. */
  CELL_NAME_INCOMPLETE,
  /** Named: the row that says it first. */
  CELL_TWICE,
  /** Named: most rows of a request. */
  TOO_MANY_ROWS,
  // Of files only.
  /** Named: the header. */
  COLUMN_UNKNOWN,
  VALUE_TWICE,
  /** Named: what is shown. */
  PERCENT_NOT_WANTED,
  EMPTY_SPREADSHEET_DATE,
  // Refusals of a single value, in words for rows: they have no header to send.
  ALREADY_SUBMITTED,
  PRECONDITION_FAILED;

  /** The same code in words for rows, where there are some. */
  static FaultCode worded(FaultCode code) {
    for (RowFault own : values()) {
      if (own.name().equals(code.name())) {
        return own;
      }
    }
    return code;
  }
}
