package it.quadrante.measurement.cell;

import it.quadrante.measurement.cell.domain.Refused;
import it.quadrante.problem.ProblemCode;
import it.quadrante.problem.ProblemException;
import java.util.function.Supplier;

/** Why a request about a cell is refused: one code for each way. */
public enum CellProblem implements ProblemCode {
  CELL_NOT_FOUND(404),
  NOT_APPOINTED(403),
  // The request itself.
  BODY_MISSING(400),
  ALREADY_SUBMITTED(428),
  FILTER_UNREADABLE(400),
  SUBMISSION_NUMBER_MISSING(422),
  VALUE_MISSING(422),
  VALUE_INCOMPLETE(422),
  VALUE_OVERFULL(422),
  DATE_NOT_ISO(422),
  EMPTY_SPREADSHEET_DATE(422),
  OFFICIAL_VERSION_MISSING(422),
  REQUEST_KIND_MISSING(422),
  REQUEST_NUMBER_MISSING(422),
  REQUEST_DECISION_MISSING(422),
  // Several values at once.
  CELL_MISSING(422),
  VALIDATIONS_COUNT(422),
  VALIDATIONS_REFUSED(422),
  VALUE_WITH_WARNING(422),
  ENTRY_THERE_ALREADY(422),
  // Rules of the domain, as Refusal names them.
  CELL_NOT_EXPECTED(409),
  ALREADY_VALIDATED(409),
  NOTHING_SUBMITTED(409),
  SUBMISSION_NOT_CURRENT(409),
  OWN_SUBMISSION(403),
  ENTERED_BY_PARTS(422),
  NOT_ENTERED_BY_PARTS(422),
  PART_MISFORMED(422),
  NOT_A_SOURCE_UNIT(422),
  ENTRY_OUTSIDE_PERIOD(422),
  PART_NOT_FOUND(404),
  TOO_MANY_PARTS(422),
  SUM_DIFFERS(422),
  SUM_OUT_OF_BOUNDS(422),
  NOTHING_OFFICIAL(409),
  OFFICIAL_NOT_CURRENT(409),
  REQUEST_PENDING(409),
  NOTHING_REQUESTED(409),
  REQUEST_NOT_CURRENT(409),
  OWN_REQUEST(403),
  UNTIL_REQUIRED(422),
  UNTIL_NOT_EXPECTED(422),
  UNTIL_NOT_IN_FUTURE(422),
  VALUE_AGAINST_UNIT(422),
  WRONG_UNIT(422),
  DATE_IN_FUTURE(422),
  DATE_TOO_EARLY(422),
  NEGATIVE_DAYS(422),
  PERIOD_NOT_BEGUN(422),
  REASON_REQUIRED(422),
  TEXT_MISSING(422),
  JUDGED_PERCENT_REQUIRED(422),
  JUDGED_PERCENT_NOT_EXPECTED(422),
  JUDGED_PERCENT_OUT_OF_RANGE(422),
  WORDS_REQUIRED(422),
  TEXT_TOO_LONG(422);

  /** The problems an operation, or what it takes, may answer with; the API document lists them. */
  public @interface Answers {
    CellProblem[] value();
  }

  private final int status;

  CellProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }

  /** Takes a step of the domain; what it refuses becomes the problem of the same name. */
  static <T> T orProblem(Supplier<T> step) {
    try {
      return step.get();
    } catch (Refused refused) {
      throw new ProblemException(valueOf(refused.refusal().name()), refused.named().toArray());
    }
  }
}
