package it.quadrante.measurement.cell.rest;

import it.quadrante.idempotency.Idempotent;
import it.quadrante.identity.Requires;
import it.quadrante.identity.Role;
import it.quadrante.measurement.cell.CellProblem;
import it.quadrante.measurement.cell.RevokeOfficial;
import it.quadrante.measurement.cell.WithdrawSubmission;
import it.quadrante.measurement.cell.rest.WithdrawalRequests.RevocationRequest;
import it.quadrante.measurement.cell.rest.WithdrawalRequests.WithdrawalRequest;
import it.quadrante.measurement.period.PeriodProblem;
import it.quadrante.precondition.IfMatch;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What people take back: a submission that waits, or what is official. */
@Path("/api/v1/chambers/{chamber}/cells/{cell}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "collection", description = "Values submitted, validated and sent back.")
@CellProblem.Answers({CellProblem.CELL_NOT_FOUND, CellProblem.NOT_APPOINTED})
@PeriodProblem.Answers(PeriodProblem.PERIOD_CLOSED)
public class WithdrawalResource {
  private final WithdrawSubmission withdrawSubmission;
  private final RevokeOfficial revokeOfficial;
  private final CellAnswers answers;

  WithdrawalResource(
      WithdrawSubmission withdrawSubmission, RevokeOfficial revokeOfficial, CellAnswers answers) {
    this.withdrawSubmission = withdrawSubmission;
    this.revokeOfficial = revokeOfficial;
    this.answers = answers;
  }

  @POST
  @Path("/withdrawals")
  @Idempotent
  @Requires(Role.DATA_REFERENT)
  @Operation(
      operationId = "cellWithdrawals",
      summary = "Takes a submission back",
      description =
          "By an account appointed DATA_REFERENT for a unit of the measure: a submission that waits"
              + " for a decision, or a correction that was sent back. The cell is what it was"
              + " before.")
  @APIResponseSchema(
      value = CellView.class,
      responseCode = "201",
      responseDescription = "The cell as it was before the submission")
  public Response withdraw(
      @PathParam("chamber") String chamber,
      @PathParam("cell") String cell,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      WithdrawalRequest body) {
    WithdrawalRequest request = WithdrawalRequest.checked(body);
    return answers.created(
        chamber,
        withdrawSubmission.withdraw(
            CellResource.id(cell), IfMatch.of(ifMatch), request.submission(), request.reason()));
  }

  @POST
  @Path("/revocations")
  @Idempotent
  @Requires(Role.VALIDATOR)
  @Operation(
      operationId = "cellRevocations",
      summary = "Revokes what is official",
      description =
          "A value, not assessable or a suspension: a value is owed again. With a reason, by an"
              + " account appointed VALIDATOR for a unit of the measure, never one that entered the"
              + " value. The outcome is WITHDRAWN, a further official version.")
  @APIResponseSchema(
      value = CellView.class,
      responseCode = "201",
      responseDescription = "The cell without an official value")
  public Response revoke(
      @PathParam("chamber") String chamber,
      @PathParam("cell") String cell,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      RevocationRequest body) {
    RevocationRequest request = RevocationRequest.checked(body);
    return answers.created(
        chamber,
        revokeOfficial.revoke(
            CellResource.id(cell),
            IfMatch.of(ifMatch),
            request.officialVersion(),
            request.reason()));
  }
}
