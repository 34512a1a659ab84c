package it.quadrante.measurement.cell.rest;

import it.quadrante.idempotency.Idempotent;
import it.quadrante.identity.Requires;
import it.quadrante.identity.Role;
import it.quadrante.measurement.cell.CellProblem;
import it.quadrante.measurement.cell.SendBackValue;
import it.quadrante.measurement.cell.SubmitValue;
import it.quadrante.measurement.cell.ValidateValue;
import it.quadrante.measurement.cell.rest.Requests.ReturnRequest;
import it.quadrante.measurement.cell.rest.Requests.SubmissionRequest;
import it.quadrante.measurement.cell.rest.Requests.ValidationRequest;
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

/** What people do with a cell: submit, validate, send back. */
@Path("/api/v1/chambers/{chamber}/cells/{cell}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "collection", description = "Values submitted, validated and sent back.")
@CellProblem.Answers({CellProblem.CELL_NOT_FOUND, CellProblem.NOT_APPOINTED})
@PeriodProblem.Answers(PeriodProblem.PERIOD_CLOSED)
public class CollectionResource {
  private final SubmitValue submitValue;
  private final ValidateValue validateValue;
  private final SendBackValue sendBackValue;
  private final CellAnswers answers;

  CollectionResource(
      SubmitValue submitValue,
      ValidateValue validateValue,
      SendBackValue sendBackValue,
      CellAnswers answers) {
    this.submitValue = submitValue;
    this.validateValue = validateValue;
    this.sendBackValue = sendBackValue;
    this.answers = answers;
  }

  @POST
  @Path("/submissions")
  @Idempotent
  @Requires(Role.DATA_REFERENT)
  @CellProblem.Answers(CellProblem.ALREADY_SUBMITTED)
  @Operation(
      operationId = "cellSubmissions",
      summary = "Hands in a value",
      description =
          "By an account appointed DATA_REFERENT for a unit of the measure. After the deadline it"
              + " is accepted and marked late; until somebody decides, another submission replaces"
              + " it, with the ETag of the cell in If-Match. While something is official it stays"
              + " so until the new value is validated; in the place of a value it needs a reason."
              + " Where the measure has entries (…/parts), value may be left out: it is their sum."
              + " A measure by parts of several units takes none here.")
  @APIResponseSchema(
      value = CellView.class,
      responseCode = "201",
      responseDescription = "The cell with the value handed in")
  public Response submit(
      @PathParam("chamber") String chamber,
      @PathParam("cell") String cell,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      SubmissionRequest body) {
    return answers.created(
        chamber,
        submitValue.submit(
            CellResource.id(cell), IfMatch.of(ifMatch), SubmissionRequest.value(body)));
  }

  @POST
  @Path("/validations")
  @Idempotent
  @Requires(Role.VALIDATOR)
  @Operation(
      operationId = "cellValidations",
      summary = "Makes a submitted value the official one",
      description =
          "By an account appointed VALIDATOR for a unit of the measure, never the one that"
              + " submitted it or a part of it. A judgement needs judgedPercent and reason. In the"
              + " place of an official value it is a correction: the next official version.")
  @APIResponseSchema(
      value = CellView.class,
      responseCode = "201",
      responseDescription = "The cell with the official value")
  public Response validate(
      @PathParam("chamber") String chamber,
      @PathParam("cell") String cell,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      ValidationRequest body) {
    return answers.created(
        chamber,
        validateValue.validate(
            CellResource.id(cell), IfMatch.of(ifMatch), ValidationRequest.verdict(body)));
  }

  @POST
  @Path("/returns")
  @Idempotent
  @Requires(Role.VALIDATOR)
  @Operation(
      operationId = "cellReturns",
      summary = "Returns a value to the referent",
      description =
          "With a reason; the referent submits another, what is official stays. Of a measure by"
              + " parts, units names whose part is wrong; the others stay. By an account appointed"
              + " VALIDATOR for a unit of the measure, never the one that submitted.")
  @APIResponseSchema(
      value = CellView.class,
      responseCode = "201",
      responseDescription = "The cell sent back")
  public Response sendBack(
      @PathParam("chamber") String chamber,
      @PathParam("cell") String cell,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      ReturnRequest body) {
    ReturnRequest request = ReturnRequest.checked(body);
    return answers.created(
        chamber,
        sendBackValue.sendBack(
            CellResource.id(cell),
            IfMatch.of(ifMatch),
            request.submission(),
            request.sentBack(),
            request.reason()));
  }
}
