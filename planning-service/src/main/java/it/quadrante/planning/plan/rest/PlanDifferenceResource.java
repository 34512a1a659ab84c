package it.quadrante.planning.plan.rest;

import it.quadrante.identity.Open;
import it.quadrante.planning.plan.LifeProblem;
import it.quadrante.planning.plan.PlanningProblem;
import it.quadrante.planning.plan.ReadDifference;
import it.quadrante.problem.Languages;
import it.quadrante.problem.ProblemException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a version says otherwise than another. */
@Path("/api/v1/chambers/{chamber}/plans/{plan}/versions/{version}/differences")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans")
public class PlanDifferenceResource {
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

  private final ReadDifference reading;

  PlanDifferenceResource(ReadDifference reading) {
    this.reading = reading;
  }

  @GET
  @Open
  @Operation(
      operationId = "planDifferences",
      summary = "What a version says otherwise than another one, as data and in words",
      description =
          "Without from: than the version it was made from. With fromPlan, and its version in from:"
              + " than a version of another plan, for a comparison year over year.")
  @APIResponseSchema(DifferenceView.class)
  @PlanningProblem.Answers(PlanningProblem.PLAN_NOT_FOUND)
  @LifeProblem.Answers(LifeProblem.FROM_MISSING)
  public Response differences(
      @PathParam("chamber") String chamber,
      @PathParam("plan") String plan,
      @PathParam("version") int number,
      @Parameter(
              description = "The version that is compared with.",
              example = "1",
              schema = @Schema(ref = "VersionNumber"))
          @QueryParam("from")
          String from,
      @Parameter(
              description = "The plan of that version, where it is another.",
              example = "CCIAA-2017-STRATEGICO",
              schema = @Schema(ref = "PlanId"))
          @QueryParam("fromPlan")
          String fromPlan,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
    return Response.ok(
            DifferenceView.of(
                reading.read(plan, number, fromPlan, version(from)), Languages.of(language)))
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .build();
  }

  private static Integer version(String from) {
    if (from == null) {
      return null;
    }
    if (!NUMBER.matcher(from).matches()) {
      throw new ProblemException(LifeProblem.FROM_MISSING);
    }
    return Integer.valueOf(from);
  }
}
