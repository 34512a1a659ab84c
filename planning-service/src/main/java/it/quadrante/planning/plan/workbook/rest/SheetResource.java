package it.quadrante.planning.plan.workbook.rest;

import it.quadrante.idempotency.Idempotent;
import it.quadrante.identity.Open;
import it.quadrante.identity.Requires;
import it.quadrante.identity.Role;
import it.quadrante.planning.plan.PlanningProblem;
import it.quadrante.planning.plan.workbook.ReadWorkbook;
import it.quadrante.planning.plan.workbook.Upload;
import it.quadrante.planning.plan.workbook.WorkbookProblem;
import it.quadrante.planning.plan.workbook.WriteWorkbook;
import it.quadrante.problem.Languages;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A sheet of a plan as CSV: out, and read on the way back. */
@Path("/api/v1/chambers/{chamber}/plans/{plan}/versions/{version}/workbook/sheets/{sheet}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "workbook")
@PlanningProblem.Answers(PlanningProblem.PLAN_NOT_FOUND)
@WorkbookProblem.Answers(WorkbookProblem.SHEET_NOT_FOUND)
public class SheetResource {
  /** Text, UTF-8. */
  public static final String CSV = "text/csv";

  private final WriteWorkbook write;
  private final ReadWorkbook read;

  SheetResource(WriteWorkbook write, ReadWorkbook read) {
    this.write = write;
    this.read = read;
  }

  @GET
  @Open
  @Produces(CSV)
  @Operation(
      operationId = "workbookSheet",
      summary = "One sheet of the workbook as CSV",
      description =
          "As an Italian Excel opens it: UTF-8 with byte order mark, semicolons, decimal comma,"
              + " day/month/year. A text that would be a formula has an apostrophe before it.")
  @APIResponse(
      responseCode = "200",
      description = "The sheet",
      content = @Content(mediaType = CSV, schema = @Schema(ref = "SheetFile")))
  public Response workbookSheet(
      @PathParam("chamber") String chamber,
      @PathParam("plan") String plan,
      @PathParam("version") int number,
      @PathParam("sheet") String sheet,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
    return FileAnswer.of(
        write.revision(plan, number),
        known,
        plan + "-" + number + "-" + Upload.known(sheet) + ".csv",
        () -> write.sheet(plan, number, sheet));
  }

  @POST
  @Path("/readings")
  @Idempotent
  @Requires(Role.PLAN_EDITOR)
  @Consumes(CSV)
  @Operation(
      operationId = "workbookSheetReading",
      summary = "Says what an uploaded sheet would change; stores nothing",
      description = "As for the workbook; the other sheets stay as they are.")
  @PlanningProblem.Answers(PlanningProblem.PLAN_NOT_A_DRAFT)
  @WorkbookProblem.Answers(WorkbookProblem.WORKBOOK_REFUSED)
  public WorkbookReadingView workbookSheetReading(
      @PathParam("chamber") String chamber,
      @PathParam("plan") String plan,
      @PathParam("version") int number,
      @PathParam("sheet") String sheet,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
      @RequestBody(content = @Content(mediaType = CSV, schema = @Schema(ref = "SheetFile")))
          byte[] file) {
    return WorkbookReadingView.of(
        read.read(plan, number, new Upload.Sheet(sheet, file), Languages.of(language)),
        Languages.of(language));
  }
}
