package it.quadrante.measurement.cell.rest;

import it.quadrante.idempotency.Idempotent;
import it.quadrante.identity.Requires;
import it.quadrante.identity.Role;
import it.quadrante.measurement.cell.CellProblem;
import it.quadrante.measurement.cell.EnterPart;
import it.quadrante.measurement.cell.TakeBackPart;
import it.quadrante.measurement.period.PeriodProblem;
import it.quadrante.precondition.IfMatch;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a value is the sum of: parts of several units, or entries within the period. */
@Path("/api/v1/chambers/{chamber}/cells/{cell}/parts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "collection", description = "Values submitted, validated and sent back.")
@CellProblem.Answers({CellProblem.CELL_NOT_FOUND, CellProblem.NOT_APPOINTED})
@PeriodProblem.Answers(PeriodProblem.PERIOD_CLOSED)
public class PartResource {
  private final EnterPart enterPart;
  private final TakeBackPart takeBackPart;
  private final CellAnswers answers;

  PartResource(EnterPart enterPart, TakeBackPart takeBackPart, CellAnswers answers) {
    this.enterPart = enterPart;
    this.takeBackPart = takeBackPart;
    this.answers = answers;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  @Requires(Role.DATA_REFERENT)
  @CellProblem.Answers(CellProblem.ALREADY_SUBMITTED)
  @Operation(
      operationId = "cellParts",
      summary = "Hands in a part of a value",
      description =
          "Of a measure by parts each unit enters its own, by an account appointed DATA_REFERENT"
              + " for that unit; another part of the same unit replaces it; the cell is submitted"
              + " with the last of them. Of a measure with entries each is dated within the"
              + " quadrimestre; their sum is handed in with …/submissions, and what waits for a"
              + " decision follows them. What waits is changed with the ETag of the cell in"
              + " If-Match.")
  @APIResponseSchema(
      value = CellView.class,
      responseCode = "201",
      responseDescription = "The cell with the part")
  public Response enter(
      @PathParam("chamber") String chamber,
      @PathParam("cell") String cell,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      PartRequest body) {
    return answers.created(
        chamber,
        enterPart.enter(CellResource.id(cell), IfMatch.of(ifMatch), PartRequest.part(body)));
  }

  @DELETE
  @Path("/{part}")
  @Requires(Role.DATA_REFERENT)
  @CellProblem.Answers({CellProblem.PART_NOT_FOUND, CellProblem.ALREADY_VALIDATED})
  @Operation(
      operationId = "cellPartRemoval",
      summary = "Takes a part of a value back",
      description =
          "By an account appointed DATA_REFERENT for its unit. A value that waits for a decision"
              + " goes on as the sum of the other entries; without a unit's part it waits no"
              + " longer. What is official stays whole: its parts are corrected, not taken back, and"
              + " a correction gives way to the official part. The history keeps the part.")
  @APIResponseSchema(value = CellView.class, responseDescription = "The cell without the part")
  public Response takeBack(
      @PathParam("chamber") String chamber,
      @PathParam("cell") String cell,
      @Parameter(description = "Number of the part.") @PathParam("part") int part,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return answers.current(takeBackPart.takeBack(CellResource.id(cell), IfMatch.of(ifMatch), part));
  }
}
