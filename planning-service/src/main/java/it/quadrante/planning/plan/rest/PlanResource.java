package it.quadrante.planning.plan.rest;

import com.fasterxml.jackson.databind.JsonNode;
import it.quadrante.idempotency.Idempotent;
import it.quadrante.identity.Open;
import it.quadrante.identity.Requires;
import it.quadrante.identity.Role;
import it.quadrante.paging.Page;
import it.quadrante.paging.PageQuery;
import it.quadrante.planning.plan.ImportPlan;
import it.quadrante.planning.plan.PlanFilter;
import it.quadrante.planning.plan.PlanningProblem;
import it.quadrante.planning.plan.VersionPlace;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.planning.plan.store.PlanStore;
import it.quadrante.precondition.IfNoneMatch;
import it.quadrante.problem.HttpProblem;
import it.quadrante.problem.Languages;
import it.quadrante.problem.ProblemException;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Plans of a chamber and their versions, as they are read and as they come in. */
@Path("/api/v1/chambers/{chamber}/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans", description = "The Albero della performance: plans and their versions.")
public class PlanResource {
  private final PlanStore plans;
  private final ImportPlan importPlan;

  PlanResource(PlanStore plans, ImportPlan importPlan) {
    this.plans = plans;
    this.importPlan = importPlan;
  }

  /** A page of plan versions, without content. */
  @Schema(description = "A page of plan versions, without content.", requiredProperties = "items")
  public record PlanVersions(
      @Schema(maxItems = 10_000) List<PlanVersionView> items, String nextCursor) {}

  @GET
  @Open
  @Transactional
  @Operation(
      operationId = "plans",
      summary = "Every version of every plan, without content",
      description =
          "By plan, then by version; of a year, an entity, a state. A cursor goes on under the"
              + " filters it was given under. 400 LIMIT_OUT_OF_RANGE, CURSOR_UNREADABLE.")
  public PlanVersions plans(
      @PathParam("chamber") String chamber,
      @BeanParam PlanFilterQuery asked,
      @BeanParam PageQuery query) {
    PlanFilter filter = asked.filter();
    Page<PlanVersion> page =
        query.page(
            VersionPlace.FORM,
            (after, atMost) -> plans.page(filter, VersionPlace.read(after), atMost),
            version -> new VersionPlace(version.plan().id(), version.number()).text());
    return new PlanVersions(
        page.items().stream().map(PlanVersionView::inList).toList(), page.nextCursor());
  }

  @POST
  @Idempotent
  @Requires(Role.PLAN_EDITOR)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "planImport",
      summary = "Takes in a whole plan as a draft",
      description =
          "All of it is stored or nothing; a refusal lists every fault with its JSON pointer. The"
              + " schema of the body alone is at /schemas/plan-import.v1.schema.json.")
  @APIResponseSchema(
      value = PlanVersionView.class,
      responseCode = "201",
      responseDescription = "The draft and what is left to settle in it")
  @PlanningProblem.Answers({PlanningProblem.PLAN_ALREADY_EXISTS, PlanningProblem.PLAN_REJECTED})
  public Response planImport(
      @PathParam("chamber") String chamber,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
      @RequestBody(content = @Content(schema = @Schema(ref = "PlanImport"))) JsonNode document) {
    if (document == null) {
      throw new ProblemException(HttpProblem.BAD_REQUEST);
    }
    PlanVersion draft = importPlan.importDocument(document, Languages.of(language));
    return PlanVersionAnswer.created(chamber, draft, language);
  }

  @GET
  @Path("/{plan}/versions/{version}")
  @Open
  @Transactional
  @Operation(
      operationId = "planVersion",
      summary = "One version with its whole content and what is left to settle")
  @APIResponseSchema(PlanVersionView.class)
  @PlanningProblem.Answers(PlanningProblem.PLAN_NOT_FOUND)
  public Response planVersion(
      @PathParam("chamber") String chamber,
      @PathParam("plan") String plan,
      @PathParam("version") int number,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
    EntityTag current =
        plans
            .revision(plan, number)
            .map(revision -> Revisions.tag(revision, Languages.of(language)))
            .orElseThrow(() -> new ProblemException(PlanningProblem.PLAN_NOT_FOUND, plan, number));
    if (IfNoneMatch.names(known, current)) {
      return Response.notModified(current)
          .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
          .build();
    }
    PlanVersion version = plans.find(plan, number).orElseThrow();
    return Response.ok(PlanVersionView.whole(version, Languages.of(language)))
        .tag(Revisions.tag(version.revision(), Languages.of(language)))
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .build();
  }
}
