package it.quadrante.measurement.cell.rest;

import it.quadrante.measurement.cell.CellProblem;
import it.quadrante.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent to take something back. */
final class WithdrawalRequests {
  private WithdrawalRequests() {}

  /** A submission taken back. */
  @Schema(name = "WithdrawalRequest", description = "The withdrawal of a submission.")
  @CellProblem.Answers({
    CellProblem.BODY_MISSING,
    CellProblem.SUBMISSION_NUMBER_MISSING,
    CellProblem.NOTHING_SUBMITTED,
    CellProblem.SUBMISSION_NOT_CURRENT,
    CellProblem.TEXT_TOO_LONG
  })
  record WithdrawalRequest(
      @Schema(
              required = true,
              minimum = "1",
              format = "int32",
              description = "Number of the submission that the referent has seen.")
          Integer submission,
      @Schema(description = "Why; may be absent.", examples = "Mancano i dati di dicembre.")
          String reason) {

    static WithdrawalRequest checked(WithdrawalRequest body) {
      Requests.requireBody(body);
      Requests.number(body.submission);
      return body;
    }
  }

  /** Something official taken back. */
  @Schema(
      name = "RevocationRequest",
      description = "The revocation of what is official: a value, or that none is owed.")
  @CellProblem.Answers({
    CellProblem.BODY_MISSING,
    CellProblem.OFFICIAL_VERSION_MISSING,
    CellProblem.NOTHING_OFFICIAL,
    CellProblem.OFFICIAL_NOT_CURRENT,
    CellProblem.OWN_SUBMISSION,
    CellProblem.REASON_REQUIRED,
    CellProblem.TEXT_TOO_LONG
  })
  record RevocationRequest(
      @Schema(
              required = true,
              minimum = "1",
              format = "int32",
              description = "Version of what is official that the validator has seen.")
          Integer officialVersion,
      @Schema(
              required = true,
              description = "Why it is official no longer.",
              examples = "Il registro da cui viene il dato è incompleto.")
          String reason) {

    static RevocationRequest checked(RevocationRequest body) {
      Requests.requireBody(body);
      if (body.officialVersion == null) {
        throw new ProblemException(CellProblem.OFFICIAL_VERSION_MISSING);
      }
      return body;
    }
  }
}
