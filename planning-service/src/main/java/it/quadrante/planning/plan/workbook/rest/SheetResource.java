package it.quadrante.planning.plan.workbook.rest;

import it.quadrante.identity.Open;
import it.quadrante.identity.Requires;
import it.quadrante.identity.Role;
import it.quadrante.planning.plan.PlanningProblem;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.planning.plan.rest.PlanVersionAnswer;
import it.quadrante.planning.plan.rest.PlanVersionView;
import it.quadrante.planning.plan.rest.Revisions;
import it.quadrante.planning.plan.workbook.ApplyWorkbook;
import it.quadrante.planning.plan.workbook.ReadWorkbook;
import it.quadrante.planning.plan.workbook.Upload;
import it.quadrante.planning.plan.workbook.WorkbookProblem;
import it.quadrante.planning.plan.workbook.WriteWorkbook;
import it.quadrante.problem.HttpProblem;
import it.quadrante.problem.Languages;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
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
  private final ApplyWorkbook apply;

  SheetResource(WriteWorkbook write, ReadWorkbook read, ApplyWorkbook apply) {
    this.write = write;
    this.read = read;
    this.apply = apply;
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
  @WorkbookProblem.Answers(WorkbookProblem.CELL_TOO_LONG)
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

  @PUT
  @Requires(Role.PLAN_EDITOR)
  @Consumes(CSV)
  @Operation(
      operationId = "workbookSheetContent",
      summary = "Makes a part of a draft what a sheet says",
      description =
          "As it was shown: the file is the same, and so is the revision; the digest of its reading"
              + " confirms what was read. All of it or nothing.")
  @APIResponseSchema(PlanVersionView.class)
  @PlanningProblem.Answers({PlanningProblem.PLAN_NOT_A_DRAFT, PlanningProblem.PLAN_REJECTED})
  @WorkbookProblem.Answers({
    WorkbookProblem.WORKBOOK_REFUSED,
    WorkbookProblem.READING_NOT_CONFIRMED
  })
  @HttpProblem.Answers(HttpProblem.PRECONDITION_REQUIRED)
  public Response workbookSheetContent(
      @PathParam("chamber") String chamber,
      @PathParam("plan") String plan,
      @PathParam("version") int number,
      @PathParam("sheet") String sheet,
      @Parameter(description = "Digest of the reading that was confirmed.")
          @Schema(
              pattern = "^[0-9a-f]{64}$",
              maxLength = 64,
              examples = "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae")
          @QueryParam("reading")
          String reading,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
      @RequestBody(content = @Content(mediaType = CSV, schema = @Schema(ref = "SheetFile")))
          byte[] file) {
    PlanVersion applied =
        apply.apply(
            Revisions.ref(plan, number, ifMatch),
            reading,
            new Upload.Sheet(sheet, file),
            Languages.of(language));
    return PlanVersionAnswer.whole(applied, language);
  }
}
