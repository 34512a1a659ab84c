package it.quadrante.reporting.explanation.rest;

import it.quadrante.identity.Requires;
import it.quadrante.identity.Role;
import it.quadrante.reporting.explanation.ExplainResult;
import it.quadrante.reporting.result.ReadResults;
import it.quadrante.reporting.result.ResultProblem;
import it.quadrante.reporting.result.View;
import it.quadrante.reporting.result.rest.Tags;
import it.quadrante.reporting.result.rest.Versions;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** How a result was had; of individual results for the evaluator only. */
@Path("/api/v1/chambers/{chamber}/plans")
@Produces(MediaType.APPLICATION_JSON)
@Requires({
  Role.VIEWER,
  Role.PLAN_EDITOR,
  Role.PLAN_APPROVER,
  Role.DATA_REFERENT,
  Role.VALIDATOR,
  Role.EVALUATOR,
  Role.CHAMBER_ADMIN
})
@Tag(name = "Explanations", description = "How each result was had")
public class ExplanationResource {
  private final ExplainResult explanations;
  private final ReadResults results;

  ExplanationResource(ExplainResult explanations, ReadResults results) {
    this.explanations = explanations;
    this.results = results;
  }

  @GET
  @Path("/{plan}/results/{quadrimestre}/{subject}/explanation")
  @Operation(
      operationId = "explanation",
      summary = "How a result was had",
      description =
          "Rule, profile and plan version, target, formula with the numbers put in, periods with who"
              + " entered and validated them, weights, what was left out and why; and one sentence.")
  @ResultProblem.Answers({
    ResultProblem.PLAN_NOT_FOUND,
    ResultProblem.PLAN_VERSION_NOT_FOUND,
    ResultProblem.QUADRIMESTRE_UNKNOWN,
    ResultProblem.NOT_IN_FORCE,
    ResultProblem.RESULT_NOT_FOUND,
    ResultProblem.VERSION_NOT_A_NUMBER,
    ResultProblem.VIEW_UNKNOWN
  })
  public RestResponse<ExplanationView> explanation(
      @PathParam("chamber") String chamber,
      @PathParam("plan") String plan,
      @PathParam("quadrimestre") String quadrimestre,
      @PathParam("subject") String subject,
      @Parameter(description = "Version of the plan; absent: the one in force.")
          @QueryParam("version")
          String version,
      @Parameter(
              description =
                  "official (validated values; also where absent) or provisional (submitted too).")
          @QueryParam("view")
          String view,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
    ExplainResult.Explained explained =
        explanations.explain(
            View.asked(view), plan, quadrimestre, Versions.number(version), subject);
    return Tags.answer(
        known,
        Tags.of(explained.set(), results.seesIndividuals()),
        () -> ExplanationView.of(explained));
  }
}
