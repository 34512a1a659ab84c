package it.quadrante.planning.plan.rest;

import it.quadrante.identity.Open;
import it.quadrante.planning.plan.PlanningProblem;
import it.quadrante.planning.plan.store.PlanStore;
import it.quadrante.problem.ProblemException;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The PIRA of the budget: a second view on the same plan. */
@Path("/api/v1/chambers/{chamber}/plans/{plan}/versions/{version}/pira")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
public class PiraResource {
  private final PlanStore plans;

  PiraResource(PlanStore plans) {
    this.plans = plans;
  }

  @GET
  @Open
  @Transactional
  @Operation(
      operationId = "pira",
      summary = "One version by missione and programma, with expected results for three years",
      description =
          "Codes are inherited downwards. Objectives of persons are left out; what no missione is"
              + " stated for is listed apart. Results in figures are reporting's.")
  @PlanningProblem.Answers(PlanningProblem.PLAN_NOT_FOUND)
  public PiraView pira(
      @PathParam("chamber") String chamber,
      @PathParam("plan") String plan,
      @PathParam("version") int number) {
    return plans
        .find(plan, number)
        .map(PiraView::of)
        .orElseThrow(() -> new ProblemException(PlanningProblem.PLAN_NOT_FOUND, plan, number));
  }
}
