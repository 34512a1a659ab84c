package it.quadrante.measurement.cell.rest;

import it.quadrante.figure.Figure;
import it.quadrante.measurement.cell.CellProblem;
import it.quadrante.measurement.cell.SubmitValue.Entry;
import it.quadrante.measurement.cell.ValidateValue.Verdict;
import it.quadrante.problem.ProblemException;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent about a cell. */
final class Requests {
  private Requests() {}

  /** A value handed in. */
  @Schema(name = "SubmissionRequest", description = "A value handed in by the data referent.")
  record SubmissionRequest(
      @Schema(required = true) ValueBody value,
      @Schema(
              maxLength = 20,
              examples = "NUMBER",
              description =
                  "Optional: the unit the sender believes the measure has; another is refused.")
          String unit,
      @Schema(maxLength = 10_000, description = "Note of the referent.") String note) {

    static Entry entry(SubmissionRequest body) {
      requireBody(body);
      if (body.value == null) {
        throw new ProblemException(CellProblem.VALUE_MISSING);
      }
      return new Entry(body.value.toValue(), body.unit, body.note);
    }
  }

  /** A value made official. */
  @Schema(name = "ValidationRequest", description = "The validation of a submission.")
  record ValidationRequest(
      @Schema(
              required = true,
              minimum = "1",
              format = "int32",
              description = "Number of the submission the validator has seen.")
          Integer submission,
      @Schema(
              implementation = BigDecimal.class,
              format = "decimal128",
              minimum = "0",
              maximum = "1000",
              description = "Only for a judgement: the percentage given to it, with a reason.")
          Figure judgedPercent,
      @Schema(maxLength = 10_000, description = "Why; required for a judgement.") String reason) {

    static Verdict verdict(ValidationRequest body) {
      requireBody(body);
      return new Verdict(number(body.submission), body.judgedPercent, body.reason);
    }
  }

  /** A value returned. */
  @Schema(name = "ReturnRequest", description = "A value returned to the referent.")
  record ReturnRequest(
      @Schema(
              required = true,
              minimum = "1",
              format = "int32",
              description = "Number of the submission the validator has seen.")
          Integer submission,
      @Schema(required = true, maxLength = 10_000, description = "Why the value goes back.")
          String reason) {

    static ReturnRequest checked(ReturnRequest body) {
      requireBody(body);
      number(body.submission);
      return body;
    }
  }

  private static void requireBody(Object body) {
    if (body == null) {
      throw new ProblemException(CellProblem.BODY_MISSING);
    }
  }

  private static int number(Integer submission) {
    if (submission == null) {
      throw new ProblemException(CellProblem.SUBMISSION_NUMBER_MISSING);
    }
    return submission;
  }
}
