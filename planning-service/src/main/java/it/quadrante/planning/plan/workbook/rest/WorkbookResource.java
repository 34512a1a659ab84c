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

/** A plan as a workbook: out, and read on the way back. */
@Path("/api/v1/chambers/{chamber}/plans/{plan}/versions/{version}/workbook")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "workbook", description = "A plan as a workbook of a spreadsheet program, out and in.")
@PlanningProblem.Answers(PlanningProblem.PLAN_NOT_FOUND)
public class WorkbookResource {
  /** An .xlsx file. */
  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final WriteWorkbook write;
  private final ReadWorkbook read;
  private final ApplyWorkbook apply;

  WorkbookResource(WriteWorkbook write, ReadWorkbook read, ApplyWorkbook apply) {
    this.write = write;
    this.read = read;
    this.apply = apply;
  }

  @GET
  @Open
  @Produces(XLSX)
  @Operation(
      operationId = "workbook",
      summary = "A version as a workbook (.xlsx)",
      description =
          "Sheets for perspectives, tree, persons, resources, measures, cards and assignments, with"
              + " drop-downs, protected codes, real numbers and dates. The first says plan, version"
              + " and revision.")
  @APIResponse(
      responseCode = "200",
      description = "The workbook",
      content = @Content(mediaType = XLSX, schema = @Schema(ref = "WorkbookFile")))
  @WorkbookProblem.Answers(WorkbookProblem.CELL_TOO_LONG)
  public Response workbook(
      @PathParam("chamber") String chamber,
      @PathParam("plan") String plan,
      @PathParam("version") int number,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
    return FileAnswer.of(
        write.revision(plan, number),
        known,
        plan + "-" + number + ".xlsx",
        () -> write.workbook(plan, number));
  }

  @POST
  @Path("/readings")
  @Requires(Role.PLAN_EDITOR)
  @Consumes(XLSX)
  @Operation(
      operationId = "workbookReading",
      summary = "Says what an uploaded workbook would change; stores nothing",
      description =
          "Every reading of what people typed is listed for confirmation, every fault at its cell."
              + " The workbook is of the present revision.")
  @PlanningProblem.Answers(PlanningProblem.PLAN_NOT_A_DRAFT)
  @WorkbookProblem.Answers(WorkbookProblem.WORKBOOK_REFUSED)
  public WorkbookReadingView workbookReading(
      @PathParam("chamber") String chamber,
      @PathParam("plan") String plan,
      @PathParam("version") int number,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
      @RequestBody(content = @Content(mediaType = XLSX, schema = @Schema(ref = "WorkbookFile")))
          byte[] file) {
    return WorkbookReadingView.of(
        read.read(plan, number, new Upload.Workbook(file), Languages.of(language)),
        Languages.of(language));
  }

  @PUT
  @Requires(Role.PLAN_EDITOR)
  @Consumes(XLSX)
  @Operation(
      operationId = "workbookContent",
      summary = "Makes a draft what a workbook says",
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
  public Response workbookContent(
      @PathParam("chamber") String chamber,
      @PathParam("plan") String plan,
      @PathParam("version") int number,
      @Parameter(description = "Digest of the reading that was confirmed.")
          @Schema(
              pattern = "^[0-9a-f]{64}$",
              maxLength = 64,
              examples = "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae")
          @QueryParam("reading")
          String reading,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
      @RequestBody(content = @Content(mediaType = XLSX, schema = @Schema(ref = "WorkbookFile")))
          byte[] file) {
    PlanVersion applied =
        apply.apply(
            Revisions.ref(plan, number, ifMatch),
            reading,
            new Upload.Workbook(file),
            Languages.of(language));
    return PlanVersionAnswer.whole(applied, language);
  }
}
