package it.quadrante.measurement.bulk.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import it.quadrante.idempotency.Idempotent;
import it.quadrante.identity.Requires;
import it.quadrante.identity.Role;
import it.quadrante.measurement.MeasurementSettings;
import it.quadrante.measurement.bulk.BulkOutcome.Mode;
import it.quadrante.measurement.bulk.BulkProblem;
import it.quadrante.measurement.bulk.BulkRows;
import it.quadrante.measurement.bulk.SubmitBulk;
import it.quadrante.measurement.bulk.UploadedFile;
import it.quadrante.measurement.cell.CellProblem;
import it.quadrante.problem.Languages;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Many values handed in at once. */
@Path("/api/v1/chambers/{chamber}/bulk-submissions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "collection", description = "Values submitted, validated and sent back.")
public class BulkResource {
  /** A workbook. */
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** Text, UTF-8. */
  static final String CSV = "text/csv";

  private final SubmitBulk submitBulk;
  private final ObjectMapper json;
  private final MeasurementSettings settings;

  BulkResource(SubmitBulk submitBulk, ObjectMapper json, MeasurementSettings settings) {
    this.submitBulk = submitBulk;
    this.json = json;
    this.settings = settings;
  }

  @POST
  @Idempotent
  @Requires(Role.DATA_REFERENT)
  @Consumes({MediaType.APPLICATION_JSON, CSV, XLSX})
  @BulkProblem.Answers(BulkProblem.BULK_REFUSED)
  @CellProblem.Answers({
    CellProblem.BODY_MISSING,
    CellProblem.FILTER_UNREADABLE,
    CellProblem.ENTRY_THERE_ALREADY
  })
  @Operation(
      operationId = "bulkSubmissions",
      summary = "Hands in many values and parts",
      description =
          "Each by the rules, and with the codes, of a single one. A row that says what its cell"
              + " holds already (submitted or official, with the same note) is UNCHANGED and writes"
              + " nothing: what is sent twice changes nothing the second time. A value, unit's part"
              + " or entry of a day stands in a request once. With ALL_OR_NOTHING one fault refuses"
              + " all, with every fault at its place; with ROW_BY_ROW the other rows are kept. Both"
              + " are one transaction. A file is the one of …/submission-template: rows in which"
              + " nothing is filled in are skipped, and places are those of the sheet.")
  @APIResponseSchema(value = BulkView.class, responseDescription = "What became of every row")
  public Response bulkSubmissions(
      @PathParam("chamber") String chamber,
      @Parameter(
              description = "What is kept where a row is refused; ALL_OR_NOTHING if absent.",
              schema = @Schema(implementation = Mode.class))
          @QueryParam("mode")
          String mode,
      @Parameter(
              description = "Only says what would become of them; false if absent.",
              schema = @Schema(implementation = Boolean.class))
          @QueryParam("dryRun")
          String dryRun,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
      @RequestBody(
              required = true,
              content = {
                @Content(
                    mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(implementation = BulkRequest.class)),
                @Content(mediaType = CSV, schema = @Schema(ref = "ValuesSheet")),
                @Content(mediaType = XLSX, schema = @Schema(ref = "ValuesWorkbook"))
              })
          byte[] body,
      @Context HttpHeaders headers) {
    Mode kept = Choices.mode(mode);
    boolean only = Choices.flag("dryRun", dryRun);
    BulkRows rows = rows(chamber, headers.getMediaType(), body == null ? new byte[0] : body);
    return Response.ok(BulkView.of(submitBulk.submit(rows, kept, only), Languages.of(language)))
        .build();
  }

  private BulkRows rows(String chamber, MediaType type, byte[] body) {
    UploadedFile file = new UploadedFile(chamber, settings.bulk());
    return switch (type.getType() + "/" + type.getSubtype()) {
      case CSV -> file.csv(body);
      case XLSX -> file.workbook(body);
      default -> new JsonRows(json, chamber, settings.bulk().mostRows()).read(body);
    };
  }
}
