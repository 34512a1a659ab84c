package it.quadrante.measurement.cell.rest;

import it.quadrante.measurement.cell.CellProblem;
import it.quadrante.measurement.cell.DecideRequest.Verdict;
import it.quadrante.measurement.cell.domain.Exemption;
import it.quadrante.problem.ProblemException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent to ask that no value be owed, and to decide about it. */
final class RequestBodies {
  private RequestBodies() {}

  /**
   * A request.
   *
   * @param until text, so that what is no date is answered with a sentence of its own
   */
  @Schema(name = "NewRequest", description = "Asks that no value be owed.")
  @CellProblem.Answers({
    CellProblem.BODY_MISSING,
    CellProblem.REQUEST_KIND_MISSING,
    CellProblem.CELL_NOT_EXPECTED,
    CellProblem.REQUEST_PENDING,
    CellProblem.UNTIL_REQUIRED,
    CellProblem.UNTIL_NOT_EXPECTED,
    CellProblem.UNTIL_NOT_IN_FUTURE,
    CellProblem.DATE_NOT_ISO,
    CellProblem.EMPTY_SPREADSHEET_DATE,
    CellProblem.REASON_REQUIRED,
    CellProblem.TEXT_TOO_LONG
  })
  record NewRequest(
      @Schema(required = true, description = "What is asked for.") Exemption kind,
      @Schema(
              format = "date",
              examples = "2018-03-31",
              description = "Of SUSPENDED, and only there: the last day, ISO 8601, in the future.")
          String until,
      @Schema(
              required = true,
              description = "Why.",
              examples = "Il servizio è sospeso per lavori alla sede.")
          String reason) {

    static NewRequest checked(NewRequest body) {
      Requests.requireBody(body);
      if (body.kind == null) {
        throw new ProblemException(CellProblem.REQUEST_KIND_MISSING);
      }
      return body;
    }

    LocalDate lastDay() {
      return until == null ? null : WrittenDate.read(until);
    }
  }

  /** A decision about a request. */
  @Schema(name = "RequestDecision", description = "Approves or refuses a request.")
  @CellProblem.Answers({
    CellProblem.BODY_MISSING,
    CellProblem.REQUEST_NUMBER_MISSING,
    CellProblem.REQUEST_DECISION_MISSING,
    CellProblem.NOTHING_REQUESTED,
    CellProblem.REQUEST_NOT_CURRENT,
    CellProblem.OWN_REQUEST,
    CellProblem.UNTIL_NOT_IN_FUTURE,
    CellProblem.REASON_REQUIRED,
    CellProblem.TEXT_TOO_LONG
  })
  record RequestDecision(
      @Schema(
              required = true,
              minimum = "1",
              format = "int32",
              description = "Number of the request that the validator has seen.")
          Integer request,
      @Schema(required = true, description = "Whether it is granted.") Boolean approved,
      @Schema(
              description = "Why; required of a refusal. Else that of the request counts.",
              examples = "I dati si possono avere dal registro.")
          String reason) {

    static Verdict verdict(RequestDecision body) {
      Requests.requireBody(body);
      if (body.request == null) {
        throw new ProblemException(CellProblem.REQUEST_NUMBER_MISSING);
      }
      if (body.approved == null) {
        throw new ProblemException(CellProblem.REQUEST_DECISION_MISSING);
      }
      return new Verdict(body.request, body.approved, body.reason);
    }
  }
}
