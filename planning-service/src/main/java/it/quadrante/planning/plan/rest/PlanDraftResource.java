package it.quadrante.planning.plan.rest;

import it.quadrante.identity.Requires;
import it.quadrante.identity.Role;
import it.quadrante.planning.catalogue.CatalogueProblem;
import it.quadrante.planning.plan.PlanningProblem;
import it.quadrante.planning.plan.ReadTarget;
import it.quadrante.planning.plan.StatePolarity;
import it.quadrante.planning.plan.domain.Operator;
import it.quadrante.planning.plan.domain.Polarity;
import it.quadrante.planning.plan.domain.Quadrimestre;
import it.quadrante.problem.HttpProblem;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an editor settles in a draft. Every change needs If-Match and answers with the new ETag. */
@Path("/api/v1/chambers/{chamber}/plans/{plan}/versions/{version}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "drafts", description = "What an editor settles before a plan is proposed.")
@Requires(Role.PLAN_EDITOR)
@PlanningProblem.Answers({PlanningProblem.PLAN_NOT_FOUND, PlanningProblem.PLAN_NOT_A_DRAFT})
@HttpProblem.Answers(HttpProblem.PRECONDITION_REQUIRED)
public class PlanDraftResource {
  private final StatePolarity polarity;
  private final ReadTarget target;

  PlanDraftResource(StatePolarity polarity, ReadTarget target) {
    this.polarity = polarity;
    this.target = target;
  }

  /** What is better. */
  @Schema(description = "What is better.", requiredProperties = "polarity")
  public record StatedPolarity(Polarity polarity) {}

  /** The operator that holds instead of the printed one, and why. */
  @Schema(
      description = "The operator that holds instead of the printed one, and why.",
      requiredProperties = {"operator", "reason"})
  public record CorrectedOperator(@Schema(ref = "Operator") Operator operator, String reason) {}

  /** Why operator and polarity contradict each other on purpose. */
  @Schema(
      description = "Why operator and polarity contradict each other on purpose.",
      requiredProperties = "reason")
  public record Confirmation(String reason) {}

  @PUT
  @Path("/cards/{card}/polarity")
  @Operation(
      operationId = "cardPolarity",
      summary = "States what is better",
      description = "Targets printed without operator are read accordingly.")
  @APIResponseSchema(PlanVersionView.class)
  @PlanningProblem.Answers({PlanningProblem.CARD_NOT_FOUND, PlanningProblem.POLARITY_INVALID})
  @CatalogueProblem.Answers(CatalogueProblem.CARD_ADOPTED)
  public Response polarity(
      @PathParam("chamber") String chamber,
      @PathParam("plan") String plan,
      @PathParam("version") int number,
      @PathParam("card") String card,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
      StatedPolarity stated) {
    return PlanVersionAnswer.whole(
        polarity.state(
            Revisions.ref(plan, number, ifMatch), card, stated == null ? null : stated.polarity()),
        language);
  }

  @PUT
  @Path("/assignments/{assignment}/targets/{year}/operator")
  @Operation(
      operationId = "targetOperator",
      summary = "Corrects the operator of a target, with a reason")
  @APIResponseSchema(PlanVersionView.class)
  @PlanningProblem.Answers({
    PlanningProblem.TARGET_NOT_FOUND,
    PlanningProblem.OPERATOR_INVALID,
    PlanningProblem.REASON_MISSING
  })
  public Response operator(
      @PathParam("chamber") String chamber,
      @PathParam("plan") String plan,
      @PathParam("version") int number,
      @PathParam("assignment") String assignment,
      @PathParam("year") int year,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
      CorrectedOperator corrected) {
    CorrectedOperator given = corrected == null ? new CorrectedOperator(null, null) : corrected;
    return PlanVersionAnswer.whole(
        target.correctOperator(
            Revisions.ref(plan, number, ifMatch),
            assignment,
            year,
            given.operator(),
            given.reason()),
        language);
  }

  @PUT
  @Path("/assignments/{assignment}/targets/{year}/contradiction")
  @Operation(
      operationId = "targetContradiction",
      summary = "Confirms an operator that contradicts the polarity, with a reason")
  @APIResponseSchema(PlanVersionView.class)
  @PlanningProblem.Answers({PlanningProblem.TARGET_NOT_FOUND, PlanningProblem.REASON_MISSING})
  public Response contradiction(
      @PathParam("chamber") String chamber,
      @PathParam("plan") String plan,
      @PathParam("version") int number,
      @PathParam("assignment") String assignment,
      @PathParam("year") int year,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
      Confirmation confirmation) {
    return PlanVersionAnswer.whole(
        target.confirmContradiction(
            Revisions.ref(plan, number, ifMatch),
            assignment,
            year,
            confirmation == null ? null : confirmation.reason()),
        language);
  }

  @PUT
  @Path("/assignments/{assignment}/interim-targets/{quadrimestre:I|II}/contradiction")
  @Operation(
      operationId = "interimTargetContradiction",
      summary = "Confirms an operator that contradicts the polarity by the end of a quadrimestre",
      description = "With a reason. Another operator is sent with the assignment.")
  @APIResponseSchema(PlanVersionView.class)
  @PlanningProblem.Answers({PlanningProblem.TARGET_NOT_FOUND, PlanningProblem.REASON_MISSING})
  public Response interimContradiction(
      @PathParam("chamber") String chamber,
      @PathParam("plan") String plan,
      @PathParam("version") int number,
      @PathParam("assignment") String assignment,
      @Parameter(description = "By the end of which the target is: I or II.")
          @PathParam("quadrimestre")
          Quadrimestre quadrimestre,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
      Confirmation confirmation) {
    return PlanVersionAnswer.whole(
        target.confirmContradiction(
            Revisions.ref(plan, number, ifMatch),
            assignment,
            quadrimestre,
            confirmation == null ? null : confirmation.reason()),
        language);
  }
}
