package it.quadrante.measurement.evidence.rest;

import it.quadrante.identity.Requires;
import it.quadrante.identity.Role;
import it.quadrante.measurement.cell.CellProblem;
import it.quadrante.measurement.evidence.EvidenceProblem;
import it.quadrante.measurement.evidence.ReadEvidence;
import it.quadrante.measurement.evidence.domain.Evidence;
import it.quadrante.paging.Page;
import it.quadrante.paging.PageQuery;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Files that prove the values of a cell: which there are, and their content. */
@Path("/api/v1/chambers/{chamber}/cells/{cell}/evidence")
@Produces(MediaType.APPLICATION_JSON)
@Requires({
  Role.PLAN_EDITOR,
  Role.PLAN_APPROVER,
  Role.DATA_REFERENT,
  Role.VALIDATOR,
  Role.EVALUATOR,
  Role.CHAMBER_ADMIN
})
@Tag(name = "evidence", description = "Files that prove values.")
@CellProblem.Answers(CellProblem.CELL_NOT_FOUND)
public class EvidenceResource {
  private final ReadEvidence read;

  EvidenceResource(ReadEvidence read) {
    this.read = read;
  }

  @GET
  @Operation(
      operationId = "evidence",
      summary = "The files of a cell",
      description = "In the order in which they were added, with the submissions they support.")
  public EvidencePage evidence(
      @PathParam("chamber") String chamber,
      @PathParam("cell") String cell,
      @BeanParam PageQuery query) {
    UUID id = Ids.cell(cell);
    Page<Evidence> page =
        query.page(
            "[0-9]{1,9}",
            (after, atMost) -> read.page(id, after == null ? 0 : Integer.parseInt(after), atMost),
            one -> Integer.toString(one.number()));
    return new EvidencePage(
        page.items().stream().map(EvidenceView::of).toList(), page.nextCursor());
  }

  @GET
  @Path("/{evidence}")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @EvidenceProblem.Answers({
    EvidenceProblem.EVIDENCE_NOT_FOUND,
    EvidenceProblem.RANGE_NOT_SATISFIABLE
  })
  @Operation(
      operationId = "evidenceFile",
      summary = "A file of a cell, to be saved",
      description =
          "The bytes that were uploaded, whatever they are; the list says what they are. One range"
              + " of them with Range, and with If-Range where a download goes on.")
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(ref = "EvidenceFile")))
  @APIResponse(
      responseCode = "206",
      description = "The part asked for",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(ref = "EvidenceFile")))
  public Response evidenceFile(
      @PathParam("chamber") String chamber,
      @PathParam("cell") String cell,
      @PathParam("evidence") String evidence,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known,
      @HeaderParam("Range") @Schema(ref = "RangeHeader") String range,
      @HeaderParam("If-Range") @Schema(ref = "IfRangeHeader") String ifRange) {
    return new FileAnswer(read.one(Ids.cell(cell), Ids.evidence(evidence)), known, range, ifRange)
        .give();
  }
}
