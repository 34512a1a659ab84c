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

/** The assignments of a version: cards given to nodes, with targets. */
@Path("/api/v1/chambers/{chamber}/plans/{plan}/versions/{version}/assignments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assignments", description = "Cards given to nodes, with what is expected.")
@PlanningProblem.Answers(PlanningProblem.PLAN_NOT_FOUND)
public class AssignmentResource {
  private static final ElementKind KIND = ElementKind.ASSIGNMENT;

  private final ReadElements elements;
  private final EditElement edit;

  AssignmentResource(ReadElements elements, EditElement edit) {
    this.elements = elements;
    this.edit = edit;
  }

  /** A page of assignments. */
  @Schema(description = "A page of assignments, by code.", requiredProperties = "items")
  public record Assignments(
      @Schema(maxItems = 500) List<AssignmentInPlan> items, String nextCursor) {}

  @GET
  @Open
  @Operation(
      operationId = "assignments",
      summary = "The assignments of a version, page by page, by code")
  public Assignments list(
      @PathParam("chamber") String chamber,
      @PathParam("plan") String plan,
      @PathParam("version") int number,
      @BeanParam PageQuery query) {
    Page<Placed> page = ElementAnswers.page(query, elements, plan, number, KIND);
    return new Assignments(
        page.items().stream().map(ElementAnswers.viewed(AssignmentInPlan::of)).toList(),
        page.nextCursor());
  }

  @GET
  @Path("/{assignment}")
  @Open
  @Operation(operationId = "assignment", summary = "One assignment where it stands")
  @APIResponseSchema(AssignmentInPlan.class)
  @PlanningProblem.Answers(PlanningProblem.ELEMENT_NOT_FOUND)
  public Response one(
      @PathParam("chamber") String chamber,
      @PathParam("plan") String plan,
      @PathParam("version") int number,
      @PathParam("assignment") String assignment) {
    return ElementAnswers.ok(elements.one(plan, number, KIND, assignment), AssignmentInPlan::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  @Requires(Role.PLAN_EDITOR)
  @Operation(operationId = "assignmentAddition", summary = "Adds an assignment to a draft")
  @APIResponseSchema(value = AssignmentInPlan.class, responseCode = "201")
  @PlanningProblem.Answers({PlanningProblem.PLAN_NOT_A_DRAFT, PlanningProblem.PLAN_REJECTED})
  public Response add(
      @PathParam("chamber") String chamber,
      @PathParam("plan") String plan,
      @PathParam("version") int number,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
      @RequestBody(content = @Content(schema = @Schema(implementation = AssignmentInPlan.class)))
          JsonNode sent) {
    Placed added = edit.create(plan, number, ElementAnswers.read(KIND, sent, language));
    String address =
        ElementAnswers.address(chamber, plan, number, "assignments", added.element().key());
    return ElementAnswers.created(added, AssignmentInPlan::of, address);
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/{assignment}")
  @Requires(Role.PLAN_EDITOR)
  @Operation(
      operationId = "assignmentReplacement",
      summary = "Changes an assignment of a draft, its node and its place included",
      description =
          "Needs the ETag of the assignment. Readings of targets that stay as they are are kept;"
              + " sent ones are not heeded. Another operator under the same print is a correction"
              + " and takes a reason. Another code renames it, but not in a revision: results hang"
              + " on it.")
  @APIResponseSchema(AssignmentInPlan.class)
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
      @PathParam("assignment") String assignment,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
      @RequestBody(content = @Content(schema = @Schema(implementation = AssignmentInPlan.class)))
          JsonNode sent) {
    ElementRef ref = new ElementRef(plan, number, KIND, assignment, ifMatch);
    return ElementAnswers.ok(
        edit.replace(ref, ElementAnswers.read(KIND, sent, language)), AssignmentInPlan::of);
  }

  @DELETE
  @Path("/{assignment}")
  @Requires(Role.PLAN_EDITOR)
  @Operation(
      operationId = "assignmentRemoval",
      summary = "Removes an assignment from a draft",
      description = "Results of other years that refer to it are not looked at.")
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
      @PathParam("assignment") String assignment,
      @QueryParam("reason") String reason,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    edit.remove(new ElementRef(plan, number, KIND, assignment, ifMatch), false, reason);
    return Response.noContent().build();
  }
}
