package it.quadrante.planning.plan.workbook.domain;

import it.quadrante.problem.FaultCode;

/** What can be wrong with a cell, a row or a sheet; each text says what to do about it. */
public enum CellFault implements FaultCode {
  // What is typed.
  DATE_WANTED,
  DATE_NOT_WANTED,
  PERCENT_NOT_WANTED,
  TARGET_UNREADABLE,
  TARGET_NOUN_WITH_LOWER,
  TARGET_MINUS_PERCENT,
  TARGET_BETTER_UNKNOWN,
  OPERATOR_TWICE,
  OPERATOR_ALONE,
  OPERATOR_ON_JUDGEMENT,
  REFERENCE_UNREADABLE,
  // Rows and elements.
  CODE_MISSING,
  CODE_CHANGED,
  CODE_TWICE,
  CODE_UNKNOWN,
  ENTRY_FAULT,
  // Sheets.
  // The file.
  OTHER_PLAN,
  OTHER_REVISION
}
