package it.quadrante.planning.plan.rest;

import it.quadrante.idempotency.Idempotent;
import it.quadrante.identity.Requires;
import it.quadrante.identity.Role;
import it.quadrante.planning.plan.DiscardDraft;
import it.quadrante.planning.plan.LifeProblem;
import it.quadrante.planning.plan.PlanningProblem;
import it.quadrante.planning.plan.SendPlanBack;
import it.quadrante.planning.plan.WithdrawProposal;
import it.quadrante.problem.HttpProblem;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

/**
 * The steps back: to draft, and out of it. Every step needs If-Match and answers with the new ETag.
 */
@Path("/api/v1/chambers/{chamber}/plans/{plan}/versions/{version}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "life")
@PlanningProblem.Answers({PlanningProblem.PLAN_NOT_FOUND, PlanningProblem.REASON_MISSING})
@HttpProblem.Answers(HttpProblem.PRECONDITION_REQUIRED)
public class PlanReturnResource {
  private final SendPlanBack sendBack;
  private final WithdrawProposal withdraw;
  private final DiscardDraft discard;

  PlanReturnResource(SendPlanBack sendBack, WithdrawProposal withdraw, DiscardDraft discard) {
    this.sendBack = sendBack;
    this.withdraw = withdraw;
    this.discard = discard;
  }

  /** Why a version goes back to draft, or a draft is given up. */
  @Schema(
      name = "PlanReturn",
      description = "Why a version goes back to draft, or a draft is given up.",
      requiredProperties = "reason")
  public record Why(String reason) {}

  @POST
  @Path("/return")
  @Idempotent
  @Requires(Role.PLAN_APPROVER)
  @Operation(
      operationId = "planReturn",
      summary = "Sends a proposed or approved version back to draft, with a reason",
      description = "What was approved stays on record; the scoring profile is pinned again later.")
  @APIResponseSchema(PlanVersionView.class)
  @LifeProblem.Answers(LifeProblem.PLAN_NOT_PENDING)
  public Response sendBack(
      @PathParam("chamber") String chamber,
      @PathParam("plan") String plan,
      @PathParam("version") int number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      Why why) {
    return PlanVersionAnswer.head(
        sendBack.sendBack(Revisions.ref(plan, number, ifMatch), reason(why)));
  }

  @POST
  @Path("/withdrawal")
  @Idempotent
  @Requires(Role.PLAN_EDITOR)
  @Operation(
      operationId = "planWithdrawal",
      summary = "Takes a proposal back to draft, with a reason",
      description = "As long as it is not approved: then the organ alone sends it back.")
  @APIResponseSchema(PlanVersionView.class)
  @PlanningProblem.Answers(PlanningProblem.PLAN_NOT_PROPOSED)
  public Response withdrawal(
      @PathParam("chamber") String chamber,
      @PathParam("plan") String plan,
      @PathParam("version") int number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      Why why) {
    return PlanVersionAnswer.head(
        withdraw.withdraw(Revisions.ref(plan, number, ifMatch), reason(why)));
  }

  @POST
  @Path("/discard")
  @Idempotent
  @Requires(Role.PLAN_EDITOR)
  @Operation(
      operationId = "planDiscard",
      summary = "Gives a draft up, with a reason",
      description =
          "It stays on record as DISCARDED and its number is not given again; the plan is free for"
              + " another revision, import or start from last year's. There is no way back.")
  @APIResponseSchema(PlanVersionView.class)
  @PlanningProblem.Answers(PlanningProblem.PLAN_NOT_A_DRAFT)
  public Response discard(
      @PathParam("chamber") String chamber,
      @PathParam("plan") String plan,
      @PathParam("version") int number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      Why why) {
    return PlanVersionAnswer.head(
        discard.discard(Revisions.ref(plan, number, ifMatch), reason(why)));
  }

  private static String reason(Why why) {
    return why == null ? null : why.reason();
  }
}
