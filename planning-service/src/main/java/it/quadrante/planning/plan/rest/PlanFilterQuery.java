package it.quadrante.planning.plan.rest;

import it.quadrante.planning.plan.PlanFilter;
import it.quadrante.planning.plan.PlanningProblem;
import it.quadrante.problem.ProblemException;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters that choose plan versions, as texts: what is no filter is told. */
@PlanningProblem.Answers(PlanningProblem.FILTER_INVALID)
public class PlanFilterQuery {
  private static final List<String> STATES =
      Arrays.stream(PlanVersionView.State.values()).map(Enum::name).toList();

  @QueryParam("year")
  @Parameter(
      description = "Only plans of this year.",
      schema =
          @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "2000", maximum = "2100"))
  String year;

  @QueryParam("entity")
  @Parameter(description = "Only plans of this entity.")
  String entity;

  @QueryParam("state")
  @Parameter(
      description = "Only versions in this state.",
      schema = @Schema(implementation = PlanVersionView.State.class))
  String state;

  /**
   * What they say.
   *
   * @throws ProblemException FILTER_INVALID
   */
  PlanFilter filter() {
    if (year != null && !year.matches("2[0-9]{3}")) {
      throw new ProblemException(PlanningProblem.FILTER_INVALID, "year", "2000–2100");
    }
    if (state != null && !STATES.contains(state)) {
      throw new ProblemException(
          PlanningProblem.FILTER_INVALID, "state", String.join(", ", STATES));
    }
    return new PlanFilter(year == null ? null : Integer.valueOf(year), entity, state);
  }
}
