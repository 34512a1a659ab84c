package it.quadrante.planning.plan.rest;

import it.quadrante.idempotency.Idempotent;
import it.quadrante.identity.Requires;
import it.quadrante.identity.Role;
import it.quadrante.planning.plan.BeginNextYear;
import it.quadrante.planning.plan.LifeProblem;
import it.quadrante.planning.plan.PlanningProblem;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.problem.ProblemException;
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

/** The plan of the next year, from this year's. */
@Path("/api/v1/chambers/{chamber}/plans/{plan}/versions/{version}/next-year")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "life")
public class NextYearResource {
  private final BeginNextYear nextYear;

  NextYearResource(BeginNextYear nextYear) {
    this.nextYear = nextYear;
  }

  /** How the plan of the next year begins. */
  @Schema(
      name = "NewYear",
      description = "How the plan of the next year begins.",
      requiredProperties = {"title", "actions"})
  public record NewYear(
      @Schema(
              description = "Title of the new plan.",
              minLength = 1,
              maxLength = 10_000,
              examples = "Obiettivi e indicatori strategici 2018")
          String title,
      @Schema(description = "What becomes of actions and expected results of the nodes.")
          Actions actions) {}

  /** What becomes of the actions. */
  @Schema(
      name = "ActionsOfNextYear",
      description = "CARRIED: they go on; DROPPED: the new year begins without.")
  public enum Actions {
    CARRIED,
    DROPPED
  }

  @POST
  @Idempotent
  @Requires(Role.PLAN_EDITOR)
  @Operation(
      operationId = "planOfNextYear",
      summary = "Begins the plan of the next year, as a draft, from a published version",
      description =
          "Codes stay. A target stated for the next year becomes the current one; one that lacks is"
              + " among the warnings. Baselines and previous values refer to this year's results."
              + " Interim targets, resources and what was observed before stay behind.")
  @APIResponseSchema(
      value = PlanVersionView.class,
      responseCode = "201",
      responseDescription = "The draft, what is left to settle in it and what it lacks")
  @PlanningProblem.Answers({PlanningProblem.PLAN_NOT_FOUND, PlanningProblem.PLAN_ALREADY_EXISTS})
  @LifeProblem.Answers({
    LifeProblem.PLAN_NOT_PUBLISHED,
    LifeProblem.ENTITY_ENDED,
    LifeProblem.NEXT_YEAR_INVALID
  })
  public Response nextYear(
      @PathParam("chamber") String chamber,
      @PathParam("plan") String plan,
      @PathParam("version") int number,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
      NewYear year) {
    if (year == null || year.actions() == null) {
      throw new ProblemException(LifeProblem.NEXT_YEAR_INVALID);
    }
    PlanVersion draft =
        nextYear.begin(plan, number, year.title(), year.actions() == Actions.CARRIED);
    return PlanVersionAnswer.created(chamber, draft, language);
  }
}
