package it.quadrante.reporting.whatif.rest;

import it.quadrante.identity.Requires;
import it.quadrante.identity.Role;
import it.quadrante.problem.ProblemException;
import it.quadrante.reporting.result.ReadResults;
import it.quadrante.reporting.result.ResultProblem;
import it.quadrante.reporting.result.rest.Versions;
import it.quadrante.reporting.whatif.SupposedValue;
import it.quadrante.reporting.whatif.WhatIf;
import it.quadrante.reporting.whatif.WhatIfProblem;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Results as they would be; individual ones for the evaluator only. */
@Path("/api/v1/chambers/{chamber}/plans/{plan}/results/{quadrimestre}/what-if")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Requires({
  Role.VIEWER,
  Role.PLAN_EDITOR,
  Role.PLAN_APPROVER,
  Role.DATA_REFERENT,
  Role.VALIDATOR,
  Role.EVALUATOR,
  Role.CHAMBER_ADMIN
})
@Tag(name = "What if", description = "Results as they would be, were some values others")
public class WhatIfResource {
  private final WhatIf whatIf;
  private final ReadResults results;

  WhatIfResource(WhatIf whatIf, ReadResults results) {
    this.whatIf = whatIf;
    this.results = results;
  }

  /**
   * What is supposed, and what is to be explained.
   *
   * @param explain may be null: nothing
   */
  @Schema(description = "Values to suppose, and results whose explanation is wanted.")
  public record Suppositions(
      @Schema(required = true, maxItems = 1_000) List<SupposedValue> values,
      @Schema(maxItems = 20, examples = "[\"overall\"]", description = "Subjects.")
          List<String> explain) {}

  @POST
  @Operation(
      operationId = "whatIf",
      summary = "Results of a plan as they would be",
      description =
          "Every result as it would be today, were these values validated beside the official ones,"
              + " and the explanations asked for. Nothing is stored. Everything that is wrong is named"
              + " at once, each at its JSON pointer.")
  @WhatIfProblem.Answers({WhatIfProblem.BODY_MISSING, WhatIfProblem.SUPPOSITION_REJECTED})
  @ResultProblem.Answers({
    ResultProblem.PLAN_NOT_FOUND,
    ResultProblem.PLAN_VERSION_NOT_FOUND,
    ResultProblem.QUADRIMESTRE_UNKNOWN,
    ResultProblem.NOT_IN_FORCE,
    ResultProblem.RESULT_NOT_FOUND,
    ResultProblem.VERSION_NOT_A_NUMBER
  })
  public WhatIfView whatIf(
      @PathParam("chamber") String chamber,
      @PathParam("plan") String plan,
      @PathParam("quadrimestre") String quadrimestre,
      @Parameter(description = "Version of the plan; absent: the one in force")
          @QueryParam("version")
          String version,
      Suppositions body) {
    if (body == null || body.values() == null) {
      throw new ProblemException(WhatIfProblem.BODY_MISSING);
    }
    List<String> subjects = body.explain() == null ? List.of() : body.explain();
    return WhatIfView.of(
        whatIf.suppose(plan, quadrimestre, Versions.number(version), body.values(), subjects),
        results.seesIndividuals());
  }
}
