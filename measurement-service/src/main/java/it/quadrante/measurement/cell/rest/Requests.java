package it.quadrante.measurement.cell.rest;

import it.quadrante.figure.Figure;
import it.quadrante.measurement.cell.CellProblem;
import it.quadrante.measurement.cell.HandedIn;
import it.quadrante.measurement.cell.ValidateValue.Verdict;
import it.quadrante.measurement.cell.domain.Value;
import it.quadrante.problem.ProblemException;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent about a cell. */
final class Requests {
  private Requests() {}

  /** A value handed in. */
  @Schema(name = "SubmissionRequest", description = "A value handed in by the data referent.")
  @CellProblem.Answers({
    CellProblem.BODY_MISSING,
    CellProblem.VALUE_MISSING,
    CellProblem.ENTERED_BY_PARTS,
    CellProblem.SUM_DIFFERS,
    CellProblem.REASON_REQUIRED,
    CellProblem.VALUE_INCOMPLETE,
    CellProblem.VALUE_OVERFULL,
    CellProblem.VALUE_AGAINST_UNIT,
    CellProblem.WRONG_UNIT,
    CellProblem.DATE_NOT_ISO,
    CellProblem.EMPTY_SPREADSHEET_DATE,
    CellProblem.DATE_IN_FUTURE,
    CellProblem.DATE_TOO_EARLY,
    CellProblem.NEGATIVE_DAYS,
    CellProblem.WORDS_REQUIRED,
    CellProblem.TEXT_TOO_LONG,
    CellProblem.PERIOD_NOT_BEGUN,
    CellProblem.CELL_NOT_EXPECTED
  })
  record SubmissionRequest(
      @Schema(description = "May be left out where it is the sum of entries.") ValueBody value,
      @Schema(
              maxLength = 20,
              pattern = "^[A-Z_]+$",
              examples = "NUMBER",
              description =
                  "Optional: the unit the sender believes the measure has; another is refused.")
          String unit,
      String note,
      @Schema(
              description = "Why; required where a value is official.",
              examples = "Il dato comprendeva le domande ritirate.")
          String reason) {

    static HandedIn.Whole value(SubmissionRequest body) {
      requireBody(body);
      Value value = body.value == null ? null : body.value.toValue();
      return new HandedIn.Whole(value, body.unit, body.note, body.reason);
    }
  }

  /** A value made official. */
  @Schema(name = "ValidationRequest", description = "The validation of a submission.")
  @CellProblem.Answers({
    CellProblem.BODY_MISSING,
    CellProblem.SUBMISSION_NUMBER_MISSING,
    CellProblem.NOTHING_SUBMITTED,
    CellProblem.ALREADY_VALIDATED,
    CellProblem.SUBMISSION_NOT_CURRENT,
    CellProblem.OWN_SUBMISSION,
    CellProblem.JUDGED_PERCENT_REQUIRED,
    CellProblem.JUDGED_PERCENT_NOT_EXPECTED,
    CellProblem.JUDGED_PERCENT_OUT_OF_RANGE,
    CellProblem.REASON_REQUIRED,
    CellProblem.TEXT_TOO_LONG
  })
  record ValidationRequest(
      @Schema(
              required = true,
              minimum = "1",
              format = "int32",
              description = "Number of the submission the validator has seen.")
          Integer submission,
      Figure judgedPercent,
      @Schema(
              description = "Why; required for a judgement.",
              examples = "Tavolo avviato, protocollo non firmato.")
          String reason) {

    static Verdict verdict(ValidationRequest body) {
      requireBody(body);
      return new Verdict(number(body.submission), body.judgedPercent, body.reason);
    }
  }

  /** A value returned. */
  @Schema(name = "ReturnRequest", description = "A value returned to the referent.")
  @CellProblem.Answers({
    CellProblem.BODY_MISSING,
    CellProblem.SUBMISSION_NUMBER_MISSING,
    CellProblem.NOTHING_SUBMITTED,
    CellProblem.ALREADY_VALIDATED,
    CellProblem.SUBMISSION_NOT_CURRENT,
    CellProblem.OWN_SUBMISSION,
    CellProblem.NOT_A_SOURCE_UNIT,
    CellProblem.REASON_REQUIRED,
    CellProblem.TEXT_TOO_LONG
  })
  record ReturnRequest(
      @Schema(
              required = true,
              minimum = "1",
              format = "int32",
              description = "Number of the submission the validator has seen.")
          Integer submission,
      @Schema(
              required = true,
              description = "Why the value goes back.",
              examples = "Il dato è quello del 2016.")
          String reason,
      @Schema(
              description = "Of a measure by parts: whose part is wrong; none: those of all.",
              maxItems = 200)
          List<String> units) {

    List<String> sentBack() {
      return units == null ? List.of() : units.stream().filter(Objects::nonNull).toList();
    }

    static ReturnRequest checked(ReturnRequest body) {
      requireBody(body);
      number(body.submission);
      return body;
    }
  }

  static void requireBody(Object body) {
    if (body == null) {
      throw new ProblemException(CellProblem.BODY_MISSING);
    }
  }

  static int number(Integer submission) {
    if (submission == null) {
      throw new ProblemException(CellProblem.SUBMISSION_NUMBER_MISSING);
    }
    return submission;
  }
}
