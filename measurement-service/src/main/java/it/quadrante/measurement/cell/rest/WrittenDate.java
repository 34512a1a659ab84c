package it.quadrante.measurement.cell.rest;

import it.quadrante.measurement.cell.CellProblem;
import it.quadrante.problem.ProblemException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Reads dates as clients write them: ISO 8601 only. */
public final class WrittenDate {
  private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  /**
   * What spreadsheets show or send for an empty date cell: 00/01/1900 and its neighbours, which
   * once counted as on time.
   */
  private static final Pattern EMPTY_CELL =
      Pattern.compile(
          "0{1,2}/0?1/(19)?00|0?1/0?1/1900|1900-01-0[01]|30/12/1899|31/12/1899|1899-12-3[01]"
              + "|0?1/0?1/1904|1904-01-01");

  private static final int MOST_SHOWN = 40;

  private WrittenDate() {}

  /**
   * @throws ProblemException with a code of its own for an empty spreadsheet cell
   */
  public static LocalDate read(String text) {
    String day = text.strip();
    if (EMPTY_CELL.matcher(day).matches()) {
      throw new ProblemException(CellProblem.EMPTY_SPREADSHEET_DATE, day);
    }
    if (!ISO.matcher(day).matches()) {
      throw notIso(day);
    }
    try {
      return LocalDate.parse(day);
    } catch (DateTimeException impossible) {
      throw notIso(day);
    }
  }

  private static ProblemException notIso(String day) {
    String shown = day.length() > MOST_SHOWN ? day.substring(0, MOST_SHOWN) + "…" : day;
    return new ProblemException(CellProblem.DATE_NOT_ISO, shown);
  }
}
