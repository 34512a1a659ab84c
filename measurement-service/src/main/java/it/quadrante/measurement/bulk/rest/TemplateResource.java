package it.quadrante.measurement.bulk.rest;

import it.quadrante.identity.Requires;
import it.quadrante.identity.Role;
import it.quadrante.measurement.bulk.WriteTemplate;
import it.quadrante.measurement.cell.CellProblem;
import it.quadrante.measurement.organisation.domain.Quadrimestre;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the caller has to enter, as a file to be filled in and sent back. */
@Path("/api/v1/chambers/{chamber}/submission-template")
@Requires(Role.DATA_REFERENT)
@Tag(name = "collection", description = "Values submitted, validated and sent back.")
public class TemplateResource {
  private final WriteTemplate template;

  TemplateResource(WriteTemplate template) {
    this.template = template;
  }

  @GET
  @Produces({BulkResource.XLSX, BulkResource.CSV})
  @CellProblem.Answers(CellProblem.FILTER_UNREADABLE)
  @Operation(
      operationId = "submissionTemplate",
      summary = "A file with what the caller has to enter",
      description =
          "A row for each value that is owed, of a measure by parts for each of the caller's units"
              + " whose part is still to come; filled in it is sent to …/bulk-submissions as it is."
              + " Without year, no period that is closed. As a workbook, or with Accept text/csv as"
              + " an Italian Excel opens it: UTF-8 with byte order mark, semicolons, decimal comma,"
              + " day/month/year. Headers are Italian for everybody: they are the form of the file.")
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content = {
        @Content(mediaType = BulkResource.XLSX, schema = @Schema(ref = "ValuesWorkbook")),
        @Content(mediaType = BulkResource.CSV, schema = @Schema(ref = "ValuesSheet"))
      })
  public Response submissionTemplate(
      @PathParam("chamber") String chamber,
      @QueryParam("year") String year,
      @Parameter(
              description = "Quadrimestre.",
              schema = @Schema(implementation = Quadrimestre.class))
          @QueryParam("quadrimestre")
          String quadrimestre,
      @Context HttpHeaders headers) {
    Integer ofYear = Choices.year(year);
    Quadrimestre of = Choices.quadrimestre(quadrimestre);
    return isCsv(headers)
        ? answer(BulkResource.CSV, "valori.csv", template.csv(ofYear, of))
        : answer(BulkResource.XLSX, "valori.xlsx", template.workbook(ofYear, of));
  }

  private static boolean isCsv(HttpHeaders headers) {
    MediaType csv = MediaType.valueOf(BulkResource.CSV);
    MediaType workbook = MediaType.valueOf(BulkResource.XLSX);
    return headers.getAcceptableMediaTypes().stream()
        .filter(type -> type.isCompatible(csv) || type.isCompatible(workbook))
        .findFirst()
        .filter(type -> !type.isCompatible(workbook))
        .isPresent();
  }

  private static Response answer(String type, String name, WriteTemplate.Written written) {
    return Response.ok(written.file(), type)
        .tag(new EntityTag(written.tag()))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .build();
  }
}
