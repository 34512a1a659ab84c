package it.quadrante.measurement.evidence.rest;

import it.quadrante.idempotency.IdempotencyProblem;
import it.quadrante.identity.Requires;
import it.quadrante.identity.Role;
import it.quadrante.measurement.cell.CellProblem;
import it.quadrante.measurement.evidence.EvidenceProblem;
import it.quadrante.measurement.evidence.ReceiveFile;
import it.quadrante.measurement.evidence.ReceivedFile;
import it.quadrante.measurement.evidence.RemoveEvidence;
import it.quadrante.problem.HttpProblem;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.OptionalLong;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Files added to a cell, and taken away. */
@Path("/api/v1/chambers/{chamber}/cells/{cell}/evidence")
@Produces(MediaType.APPLICATION_JSON)
@Requires(Role.DATA_REFERENT)
@Tag(name = "evidence")
@CellProblem.Answers({CellProblem.CELL_NOT_FOUND, CellProblem.NOT_APPOINTED})
public class EvidenceUploadResource {
  private final ReceiveFile receive;
  private final EvidenceAddition addition;
  private final RemoveEvidence remove;

  EvidenceUploadResource(ReceiveFile receive, EvidenceAddition addition, RemoveEvidence remove) {
    this.receive = receive;
    this.addition = addition;
    this.remove = remove;
  }

  @POST
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @EvidenceProblem.Answers({
    EvidenceProblem.EVIDENCE_NAME_UNSAFE,
    EvidenceProblem.EVIDENCE_TYPE_NOT_ALLOWED,
    EvidenceProblem.EVIDENCE_AGAINST_EXTENSION,
    EvidenceProblem.EVIDENCE_EMPTY,
    EvidenceProblem.EVIDENCE_CUT_OFF,
    EvidenceProblem.EVIDENCE_TOO_LARGE,
    EvidenceProblem.EVIDENCE_TOO_MANY,
    EvidenceProblem.EVIDENCE_TOO_MUCH,
    EvidenceProblem.EVIDENCE_THERE_ALREADY
  })
  @IdempotencyProblem.Answers({
    IdempotencyProblem.IDEMPOTENCY_KEY_INVALID,
    IdempotencyProblem.IDEMPOTENCY_KEY_REUSED
  })
  @Operation(
      operationId = "evidenceUpload",
      summary = "Adds a file to a cell",
      description =
          "The bytes of the file are the body, its name the parameter name; what it is, is told by"
              + " its content. It supports the next submission and those after it. By an account"
              + " appointed DATA_REFERENT for a unit of the measure.")
  @APIResponseSchema(
      value = EvidenceView.class,
      responseCode = "201",
      responseDescription = "The file as it is kept")
  public Response evidenceUpload(
      @PathParam("chamber") String chamber,
      @PathParam("cell") String cell,
      @Parameter(
              description = "Name of the file, percent-encoded UTF-8.",
              required = true,
              schema = @Schema(ref = "EvidenceName"))
          @QueryParam("name")
          String name,
      @Context HttpHeaders headers,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_OCTET_STREAM,
                      schema = @Schema(ref = "EvidenceFile")))
          InputStream file) {
    UUID id = Ids.cell(cell);
    ReceivedFile received =
        receive.receive(id, new ReceiveFile.File(name, declared(headers), file));
    try {
      return addition.answer(chamber, id, received);
    } finally {
      receive.release(received);
    }
  }

  @DELETE
  @Path("/{evidence}")
  @EvidenceProblem.Answers({EvidenceProblem.EVIDENCE_NOT_FOUND, EvidenceProblem.EVIDENCE_KEPT})
  @HttpProblem.Answers(HttpProblem.PRECONDITION_REQUIRED)
  @Operation(
      operationId = "evidenceRemoval",
      summary = "Takes a file away from values still to be submitted",
      description =
          "One that no value was submitted with is gone; any other stays with the values that it"
              + " supports. Needs the ETag of the file in If-Match.")
  @APIResponse(responseCode = "204", description = "It supports no further submission")
  public void evidenceRemoval(
      @PathParam("chamber") String chamber,
      @PathParam("cell") String cell,
      @PathParam("evidence") String evidence,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    remove.remove(Ids.cell(cell), Ids.evidence(evidence), ifMatch);
  }

  private static OptionalLong declared(HttpHeaders headers) {
    String length = headers.getHeaderString(HttpHeaders.CONTENT_LENGTH);
    return length == null || !length.matches("[0-9]{1,18}")
        ? OptionalLong.empty()
        : OptionalLong.of(Long.parseLong(length));
  }
}
