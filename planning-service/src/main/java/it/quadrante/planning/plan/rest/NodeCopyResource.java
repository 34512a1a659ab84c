package it.quadrante.planning.plan.rest;

import com.fasterxml.jackson.databind.JsonNode;
import it.quadrante.idempotency.Idempotent;
import it.quadrante.identity.Requires;
import it.quadrante.identity.Role;
import it.quadrante.planning.plan.CopyNode;
import it.quadrante.planning.plan.PlanningProblem;
import it.quadrante.planning.plan.domain.Placed;
import it.quadrante.problem.Languages;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Copies of a node with all beneath it. */
@Path("/api/v1/chambers/{chamber}/plans/{plan}/versions/{version}/nodes/{node}/copies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "nodes")
@Requires(Role.PLAN_EDITOR)
@PlanningProblem.Answers({
  PlanningProblem.PLAN_NOT_FOUND,
  PlanningProblem.ELEMENT_NOT_FOUND,
  PlanningProblem.PLAN_NOT_A_DRAFT,
  PlanningProblem.PLAN_REJECTED
})
public class NodeCopyResource {
  private final CopyNode copyNode;

  NodeCopyResource(CopyNode copyNode) {
    this.copyNode = copyNode;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  @Operation(
      operationId = "nodeCopy",
      summary = "A node of a draft once more, with all beneath it and their assignments",
      description =
          "Codes that begin with the node's begin with the new one in the copy: of 1.2 to 4.1,"
              + " 1.2.3 becomes 4.1.3. Another node beneath becomes 4.1.<its code>, another"
              + " assignment <its code>@<its node>. Codes in use are refused.")
  @APIResponseSchema(value = PlanNodeInPlan.class, responseCode = "201")
  public Response copy(
      @PathParam("chamber") String chamber,
      @PathParam("plan") String plan,
      @PathParam("version") int number,
      @PathParam("node") String node,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
      @RequestBody(content = @Content(schema = @Schema(ref = "NodeCopy"))) JsonNode sent) {
    Placed copy = copyNode.copy(plan, number, node, sent, Languages.of(language));
    return ElementAnswers.created(
        copy,
        PlanNodeInPlan::of,
        ElementAnswers.address(chamber, plan, number, "nodes", copy.element().key()));
  }
}
