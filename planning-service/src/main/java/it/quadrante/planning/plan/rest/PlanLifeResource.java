package it.quadrante.planning.plan.rest;

import it.quadrante.idempotency.Idempotent;
import it.quadrante.identity.Requires;
import it.quadrante.identity.Role;
import it.quadrante.planning.plan.ApprovePlan;
import it.quadrante.planning.plan.LifeProblem;
import it.quadrante.planning.plan.PlanningProblem;
import it.quadrante.planning.plan.ProposePlan;
import it.quadrante.planning.plan.PublishPlan;
import it.quadrante.planning.plan.domain.Act;
import it.quadrante.planning.profile.ProfileProblem;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The steps of a plan version's life. Every step needs If-Match and answers with the new ETag. */
@Path("/api/v1/chambers/{chamber}/plans/{plan}/versions/{version}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "life",
    description = "Draft, proposed, approved, published, superseded; back to draft, and discarded.")
@PlanningProblem.Answers(PlanningProblem.PLAN_NOT_FOUND)
@HttpProblem.Answers(HttpProblem.PRECONDITION_REQUIRED)
public class PlanLifeResource {
  private final ProposePlan propose;
  private final ApprovePlan approve;
  private final PublishPlan publish;

  PlanLifeResource(ProposePlan propose, ApprovePlan approve, PublishPlan publish) {
    this.propose = propose;
    this.approve = approve;
    this.publish = publish;
  }

  @POST
  @Path("/proposal")
  @Idempotent
  @Requires(Role.PLAN_EDITOR)
  @Operation(
      operationId = "planProposal",
      summary = "Hands the draft to the organ that approves",
      description = "A refusal lists every point that is still open.")
  @APIResponseSchema(PlanVersionView.class)
  @PlanningProblem.Answers({PlanningProblem.PLAN_NOT_A_DRAFT, PlanningProblem.PLAN_NOT_READY})
  @ProfileProblem.Answers(ProfileProblem.PROFILE_NOT_FOUND)
  public Response proposal(
      @PathParam("chamber") String chamber,
      @PathParam("plan") String plan,
      @PathParam("version") int number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return PlanVersionAnswer.head(propose.propose(Revisions.ref(plan, number, ifMatch)));
  }

  @POST
  @Path("/approval")
  @Idempotent
  @Requires(Role.PLAN_APPROVER)
  @Operation(operationId = "planApproval", summary = "Approves the proposed version by an act")
  @APIResponseSchema(PlanVersionView.class)
  @PlanningProblem.Answers({PlanningProblem.PLAN_NOT_PROPOSED, PlanningProblem.ACT_INVALID})
  public Response approval(
      @PathParam("chamber") String chamber,
      @PathParam("plan") String plan,
      @PathParam("version") int number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      Act act) {
    return PlanVersionAnswer.head(approve.approve(Revisions.ref(plan, number, ifMatch), act));
  }

  @POST
  @Path("/publication")
  @Idempotent
  @Requires(Role.PLAN_APPROVER)
  @Operation(
      operationId = "planPublication",
      summary = "Makes the approved version a fact; it never changes again",
      description =
          "A revision supersedes the version before it, from the quadrimestre it is in force.")
  @APIResponseSchema(PlanVersionView.class)
  @PlanningProblem.Answers(PlanningProblem.PLAN_NOT_APPROVED)
  @LifeProblem.Answers(LifeProblem.PERIOD_CLOSED)
  public Response publication(
      @PathParam("chamber") String chamber,
      @PathParam("plan") String plan,
      @PathParam("version") int number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return PlanVersionAnswer.head(publish.publish(Revisions.ref(plan, number, ifMatch)));
  }
}
