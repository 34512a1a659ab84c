package it.quadrante.planning.plan.rest;

import com.fasterxml.jackson.databind.JsonNode;
import it.quadrante.idempotency.Idempotent;
import it.quadrante.identity.Open;
import it.quadrante.identity.Requires;
import it.quadrante.identity.Role;
import it.quadrante.paging.Page;
import it.quadrante.paging.PageQuery;
import it.quadrante.planning.plan.EditElement;
import it.quadrante.planning.plan.ElementRef;
import it.quadrante.planning.plan.PlanningProblem;
import it.quadrante.planning.plan.ReadElements;
import it.quadrante.planning.plan.domain.ElementKind;
import it.quadrante.planning.plan.domain.Measure;
import it.quadrante.planning.plan.domain.Placed;
import it.quadrante.problem.HttpProblem;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The measures of a version: what is entered, by entity and code. */
@Path("/api/v1/chambers/{chamber}/plans/{plan}/versions/{version}/measures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "measures", description = "What somebody enters, by entity and code.")
@PlanningProblem.Answers(PlanningProblem.PLAN_NOT_FOUND)
public class MeasureResource {
  private static final ElementKind KIND = ElementKind.MEASURE;

  private final ReadElements elements;
  private final EditElement edit;

  MeasureResource(ReadElements elements, EditElement edit) {
    this.elements = elements;
    this.edit = edit;
  }

  /** A page of measures. */
  @Schema(description = "A page of measures, by code.", requiredProperties = "items")
  public record Measures(@Schema(maxItems = 500) List<MeasureInPlan> items, String nextCursor) {}

  @GET
  @Open
  @Operation(operationId = "measures", summary = "The measures of a version, page by page, by code")
  public Measures list(
      @PathParam("chamber") String chamber,
      @PathParam("plan") String plan,
      @PathParam("version") int number,
      @BeanParam PageQuery query) {
    Page<Placed> page = ElementAnswers.page(query, elements, plan, number, KIND);
    return new Measures(
        page.items().stream().map(ElementAnswers.viewed(MeasureInPlan::of)).toList(),
        page.nextCursor());
  }

  @GET
  @Path("/{entity}/{measure}")
  @Open
  @Operation(operationId = "measure", summary = "One measure where it stands")
  @APIResponseSchema(MeasureInPlan.class)
  @PlanningProblem.Answers(PlanningProblem.ELEMENT_NOT_FOUND)
  public Response one(
      @PathParam("chamber") String chamber,
      @PathParam("plan") String plan,
      @PathParam("version") int number,
      @PathParam("entity") String entity,
      @PathParam("measure") String measure) {
    return ElementAnswers.ok(
        elements.one(plan, number, KIND, entity + ":" + measure), MeasureInPlan::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  @Requires(Role.PLAN_EDITOR)
  @Operation(operationId = "measureAddition", summary = "Adds a measure to a draft")
  @APIResponseSchema(value = MeasureInPlan.class, responseCode = "201")
  @PlanningProblem.Answers({PlanningProblem.PLAN_NOT_A_DRAFT, PlanningProblem.PLAN_REJECTED})
  public Response add(
      @PathParam("chamber") String chamber,
      @PathParam("plan") String plan,
      @PathParam("version") int number,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
      @RequestBody(content = @Content(schema = @Schema(implementation = MeasureInPlan.class)))
          JsonNode sent) {
    Placed added = edit.create(plan, number, ElementAnswers.read(KIND, sent, language));
    String address =
        ElementAnswers.address(
            chamber,
            plan,
            number,
            "measures",
            ((Measure) added.element()).entity(),
            ((Measure) added.element()).code());
    return ElementAnswers.created(added, MeasureInPlan::of, address);
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/{entity}/{measure}")
  @Requires(Role.PLAN_EDITOR)
  @Operation(
      operationId = "measureReplacement",
      summary = "Changes a measure of a draft",
      description =
          "Needs the ETag of the measure. Its code stays: it is its identity over plans and years.")
  @APIResponseSchema(MeasureInPlan.class)
  @PlanningProblem.Answers({
    PlanningProblem.ELEMENT_NOT_FOUND,
    PlanningProblem.PLAN_NOT_A_DRAFT,
    PlanningProblem.PLAN_REJECTED
  })
  @HttpProblem.Answers(HttpProblem.PRECONDITION_REQUIRED)
  public Response replace(
      @PathParam("chamber") String chamber,
      @PathParam("plan") String plan,
      @PathParam("version") int number,
      @PathParam("entity") String entity,
      @PathParam("measure") String measure,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
      @RequestBody(content = @Content(schema = @Schema(implementation = MeasureInPlan.class)))
          JsonNode sent) {
    ElementRef ref = new ElementRef(plan, number, KIND, entity + ":" + measure, ifMatch);
    return ElementAnswers.ok(
        edit.replace(ref, ElementAnswers.read(KIND, sent, language)), MeasureInPlan::of);
  }

  @DELETE
  @Path("/{entity}/{measure}")
  @Requires(Role.PLAN_EDITOR)
  @Operation(
      operationId = "measureRemoval",
      summary = "Removes a measure from a draft",
      description = "A measure that a formula uses is refused with the cards.")
  @APIResponse(responseCode = "204", description = "Removed.")
  @PlanningProblem.Answers({
    PlanningProblem.ELEMENT_NOT_FOUND,
    PlanningProblem.PLAN_NOT_A_DRAFT,
    PlanningProblem.ELEMENT_IN_USE,
    PlanningProblem.REASON_MISSING
  })
  @HttpProblem.Answers(HttpProblem.PRECONDITION_REQUIRED)
  public Response remove(
      @PathParam("chamber") String chamber,
      @PathParam("plan") String plan,
      @PathParam("version") int number,
      @PathParam("entity") String entity,
      @PathParam("measure") String measure,
      @QueryParam("reason") String reason,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    edit.remove(new ElementRef(plan, number, KIND, entity + ":" + measure, ifMatch), false, reason);
    return Response.noContent().build();
  }
}
