package it.quadrante.planning.plan.rest;

import it.quadrante.idempotency.Idempotent;
import it.quadrante.identity.Requires;
import it.quadrante.identity.Role;
import it.quadrante.planning.plan.LifeProblem;
import it.quadrante.planning.plan.MoveInForce;
import it.quadrante.planning.plan.PlanningProblem;
import it.quadrante.planning.plan.RevisePlan;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.planning.plan.domain.Quadrimestre;
import it.quadrante.problem.HttpProblem;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Revisions during the year: a further version, in force from a quadrimestre on. */
@Path("/api/v1/chambers/{chamber}/plans/{plan}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "life")
@Requires(Role.PLAN_EDITOR)
@PlanningProblem.Answers(PlanningProblem.PLAN_NOT_FOUND)
@LifeProblem.Answers({
  LifeProblem.IN_FORCE_MISSING,
  LifeProblem.IN_FORCE_TOO_EARLY,
  LifeProblem.PERIOD_CLOSED
})
public class PlanRevisionResource {
  private final RevisePlan revise;
  private final MoveInForce move;

  PlanRevisionResource(RevisePlan revise, MoveInForce move) {
    this.revise = revise;
    this.move = move;
  }

  /** What is revised, from when and why. */
  @Schema(
      description = "What is revised, from when and why.",
      requiredProperties = {"base", "inForceFrom", "reason"})
  public record NewRevision(
      @Schema(description = "The newest published version.", minimum = "1", examples = "1")
          int base,
      Quadrimestre inForceFrom,
      String reason) {}

  /** From when a revision applies. */
  @Schema(description = "From when a revision applies.", requiredProperties = "inForceFrom")
  public record MovedInForce(Quadrimestre inForceFrom) {}

  @POST
  @Idempotent
  @Operation(
      operationId = "planRevision",
      summary = "Begins a revision: the next version as a draft, with the content of the base",
      description =
          "Measures keep their codes, so values entered stay. One version of a plan is open at a"
              + " time. What was computed by the base stays reproducible; from its quadrimestre on"
              + " the revision, once published, is what results rest on.")
  @APIResponseSchema(
      value = PlanVersionView.class,
      responseCode = "201",
      responseDescription = "The draft and what is left to settle in it")
  @PlanningProblem.Answers(PlanningProblem.REASON_MISSING)
  @LifeProblem.Answers({
    LifeProblem.PLAN_NOT_PUBLISHED,
    LifeProblem.BASE_SUPERSEDED,
    LifeProblem.VERSION_OPEN
  })
  public Response revision(
      @PathParam("chamber") String chamber,
      @PathParam("plan") String plan,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
      NewRevision revision) {
    NewRevision given = revision == null ? new NewRevision(0, null, null) : revision;
    PlanVersion draft = revise.revise(plan, given.base(), given.inForceFrom(), given.reason());
    return PlanVersionAnswer.created(chamber, draft, language);
  }

  @PUT
  @Path("/{version}/in-force-from")
  @Operation(
      operationId = "planInForce",
      summary = "Moves the quadrimestre from which a revision under way applies",
      description = "Where its approval comes late, or a period has been closed meanwhile.")
  @APIResponseSchema(PlanVersionView.class)
  @PlanningProblem.Answers(PlanningProblem.PLAN_NOT_A_DRAFT)
  @LifeProblem.Answers(LifeProblem.NOT_A_REVISION)
  @HttpProblem.Answers(HttpProblem.PRECONDITION_REQUIRED)
  public Response inForce(
      @PathParam("chamber") String chamber,
      @PathParam("plan") String plan,
      @PathParam("version") int number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      MovedInForce moved) {
    PlanVersion draft =
        move.move(Revisions.ref(plan, number, ifMatch), moved == null ? null : moved.inForceFrom());
    return PlanVersionAnswer.head(draft);
  }
}
