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
import jakarta.ws.rs.DefaultValue;
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

/** The nodes of a version; in a draft they are created, changed, moved, ordered and removed. */
@Path("/api/v1/chambers/{chamber}/plans/{plan}/versions/{version}/nodes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "nodes", description = "The nodes of the Albero della performance.")
@PlanningProblem.Answers(PlanningProblem.PLAN_NOT_FOUND)
public class PlanNodeResource {
  private static final ElementKind KIND = ElementKind.NODE;

  private final ReadElements elements;
  private final EditElement edit;

  PlanNodeResource(ReadElements elements, EditElement edit) {
    this.elements = elements;
    this.edit = edit;
  }

  /** A page of nodes. */
  @Schema(description = "A page of nodes, by code.", requiredProperties = "items")
  public record PlanNodes(@Schema(maxItems = 500) List<PlanNodeInPlan> items, String nextCursor) {}

  @GET
  @Open
  @Operation(operationId = "nodes", summary = "The nodes of a version, page by page, by code")
  public PlanNodes list(
      @PathParam("chamber") String chamber,
      @PathParam("plan") String plan,
      @PathParam("version") int number,
      @BeanParam PageQuery query) {
    Page<Placed> page = ElementAnswers.page(query, elements, plan, number, KIND);
    return new PlanNodes(
        page.items().stream().map(ElementAnswers.viewed(PlanNodeInPlan::of)).toList(),
        page.nextCursor());
  }

  @GET
  @Path("/{node}")
  @Open
  @Operation(operationId = "node", summary = "One node where it stands")
  @APIResponseSchema(PlanNodeInPlan.class)
  @PlanningProblem.Answers(PlanningProblem.ELEMENT_NOT_FOUND)
  public Response one(
      @PathParam("chamber") String chamber,
      @PathParam("plan") String plan,
      @PathParam("version") int number,
      @PathParam("node") String node) {
    return ElementAnswers.ok(elements.one(plan, number, KIND, node), PlanNodeInPlan::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  @Requires(Role.PLAN_EDITOR)
  @Operation(operationId = "nodeAddition", summary = "Adds a node to a draft")
  @APIResponseSchema(value = PlanNodeInPlan.class, responseCode = "201")
  @PlanningProblem.Answers({PlanningProblem.PLAN_NOT_A_DRAFT, PlanningProblem.PLAN_REJECTED})
  public Response add(
      @PathParam("chamber") String chamber,
      @PathParam("plan") String plan,
      @PathParam("version") int number,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
      @RequestBody(content = @Content(schema = @Schema(implementation = PlanNodeInPlan.class)))
          JsonNode sent) {
    Placed added = edit.create(plan, number, ElementAnswers.read(KIND, sent, language));
    String address = ElementAnswers.address(chamber, plan, number, "nodes", added.element().key());
    return ElementAnswers.created(added, PlanNodeInPlan::of, address);
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/{node}")
  @Requires(Role.PLAN_EDITOR)
  @Operation(
      operationId = "nodeReplacement",
      summary = "Changes a node of a draft, its parent and its place included",
      description =
          "Needs the ETag of the node. Without position it stays where it is, under another parent"
              + " it becomes the last. Another code renames it: nodes and assignments beneath it"
              + " follow, as one change on record.")
  @APIResponseSchema(PlanNodeInPlan.class)
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
      @PathParam("node") String node,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
      @RequestBody(content = @Content(schema = @Schema(implementation = PlanNodeInPlan.class)))
          JsonNode sent) {
    ElementRef ref = new ElementRef(plan, number, KIND, node, ifMatch);
    return ElementAnswers.ok(
        edit.replace(ref, ElementAnswers.read(KIND, sent, language)), PlanNodeInPlan::of);
  }

  @DELETE
  @Path("/{node}")
  @Requires(Role.PLAN_EDITOR)
  @Operation(
      operationId = "nodeRemoval",
      summary = "Removes a node from a draft",
      description =
          "A node with nodes or assignments is refused with them, unless withContent is true.")
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
      @PathParam("node") String node,
      @QueryParam("withContent") @DefaultValue("false") boolean withContent,
      @QueryParam("reason") String reason,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    edit.remove(new ElementRef(plan, number, KIND, node, ifMatch), withContent, reason);
    return Response.noContent().build();
  }
}
