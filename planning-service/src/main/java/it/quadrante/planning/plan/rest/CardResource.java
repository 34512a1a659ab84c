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

/** The indicator cards of a version. */
@Path("/api/v1/chambers/{chamber}/plans/{plan}/versions/{version}/cards")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "cards", description = "What is computed: formula, unit, polarity.")
@PlanningProblem.Answers(PlanningProblem.PLAN_NOT_FOUND)
public class CardResource {
  private static final ElementKind KIND = ElementKind.CARD;

  private final ReadElements elements;
  private final EditElement edit;

  CardResource(ReadElements elements, EditElement edit) {
    this.elements = elements;
    this.edit = edit;
  }

  /** A page of cards. */
  @Schema(description = "A page of cards, by code.", requiredProperties = "items")
  public record Cards(@Schema(maxItems = 500) List<CardInPlan> items, String nextCursor) {}

  @GET
  @Open
  @Operation(operationId = "cards", summary = "The cards of a version, page by page, by code")
  public Cards list(
      @PathParam("chamber") String chamber,
      @PathParam("plan") String plan,
      @PathParam("version") int number,
      @BeanParam PageQuery query) {
    Page<Placed> page = ElementAnswers.page(query, elements, plan, number, KIND);
    return new Cards(
        page.items().stream().map(ElementAnswers.viewed(CardInPlan::of)).toList(),
        page.nextCursor());
  }

  @GET
  @Path("/{card}")
  @Open
  @Operation(operationId = "card", summary = "One card where it stands")
  @APIResponseSchema(CardInPlan.class)
  @PlanningProblem.Answers(PlanningProblem.ELEMENT_NOT_FOUND)
  public Response one(
      @PathParam("chamber") String chamber,
      @PathParam("plan") String plan,
      @PathParam("version") int number,
      @PathParam("card") String card) {
    return ElementAnswers.ok(elements.one(plan, number, KIND, card), CardInPlan::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  @Requires(Role.PLAN_EDITOR)
  @Operation(operationId = "cardAddition", summary = "Adds a card to a draft")
  @APIResponseSchema(value = CardInPlan.class, responseCode = "201")
  @PlanningProblem.Answers({PlanningProblem.PLAN_NOT_A_DRAFT, PlanningProblem.PLAN_REJECTED})
  public Response add(
      @PathParam("chamber") String chamber,
      @PathParam("plan") String plan,
      @PathParam("version") int number,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
      @RequestBody(content = @Content(schema = @Schema(implementation = CardInPlan.class)))
          JsonNode sent) {
    Placed added = edit.create(plan, number, ElementAnswers.read(KIND, sent, language));
    String address = ElementAnswers.address(chamber, plan, number, "cards", added.element().key());
    return ElementAnswers.created(added, CardInPlan::of, address);
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/{card}")
  @Requires(Role.PLAN_EDITOR)
  @Operation(
      operationId = "cardReplacement",
      summary = "Changes a card of a draft",
      description =
          "Needs the ETag of the card. Targets without operator are read by its polarity. Another"
              + " code renames it, its assignments follow.")
  @APIResponseSchema(CardInPlan.class)
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
      @PathParam("card") String card,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
      @RequestBody(content = @Content(schema = @Schema(implementation = CardInPlan.class)))
          JsonNode sent) {
    ElementRef ref = new ElementRef(plan, number, KIND, card, ifMatch);
    return ElementAnswers.ok(
        edit.replace(ref, ElementAnswers.read(KIND, sent, language)), CardInPlan::of);
  }

  @DELETE
  @Path("/{card}")
  @Requires(Role.PLAN_EDITOR)
  @Operation(
      operationId = "cardRemoval",
      summary = "Removes a card from a draft",
      description = "A card that is assigned is refused with its assignments.")
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
      @PathParam("card") String card,
      @QueryParam("reason") String reason,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    edit.remove(new ElementRef(plan, number, KIND, card, ifMatch), false, reason);
    return Response.noContent().build();
  }
}
