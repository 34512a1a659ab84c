package it.quadrante.reporting.result.rest;

import it.quadrante.identity.Requires;
import it.quadrante.identity.Role;
import it.quadrante.paging.PageQuery;
import it.quadrante.precondition.IfNoneMatch;
import it.quadrante.reporting.input.domain.PublishedVersion;
import it.quadrante.reporting.result.ReadResults;
import it.quadrante.reporting.result.ResultProblem;
import it.quadrante.reporting.result.ShowResults;
import it.quadrante.reporting.result.Shown;
import it.quadrante.reporting.result.View;
import jakarta.ws.rs.BeanParam;
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

/** Plans of a chamber and their results; individual results for the evaluator only. */
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
@Tag(name = "Results", description = "Results of the plans of a chamber")
public class PlanResource {
  /** Form of the id of a plan. */
  private static final String PLAN = "[A-Z0-9]{1,20}-[0-9]{4}-[A-Z0-9]{1,30}";

  private final ReadResults results;
  private final ShowResults shows;

  PlanResource(ReadResults results, ShowResults shows) {
    this.results = results;
    this.shows = shows;
  }

  @GET
  @Operation(
      operationId = "plans",
      summary = "Plans with results",
      description = "Newest version of each published plan, in the order of the plan ids.")
  public PlansView plans(@PathParam("chamber") String chamber, @BeanParam PageQuery query) {
    return PlansView.of(query.page(PLAN, results::plans, PublishedVersion::plan));
  }

  @GET
  @Path("/{plan}/results/{quadrimestre}")
  @Operation(
      operationId = "cruscotto",
      summary = "Results of a plan at a quadrimestre",
      description =
          "Every indicator, node, line (perspective, objective), perspective and the whole plan, to"
              + " date at the end of the quadrimestre, as known on the day asOf.")
  @ResultProblem.Answers({
    ResultProblem.PLAN_NOT_FOUND,
    ResultProblem.PLAN_VERSION_NOT_FOUND,
    ResultProblem.QUADRIMESTRE_UNKNOWN,
    ResultProblem.NOT_IN_FORCE,
    ResultProblem.VERSION_NOT_A_NUMBER,
    ResultProblem.VIEW_UNKNOWN
  })
  public RestResponse<CruscottoView> cruscotto(
      @PathParam("chamber") String chamber,
      @PathParam("plan") String plan,
      @PathParam("quadrimestre") String quadrimestre,
      @Parameter(description = "Version of the plan; absent: the one in force.")
          @QueryParam("version")
          String version,
      @Parameter(
              description =
                  "official (validated values; also where absent) or provisional (submitted too).")
          @QueryParam("view")
          String view,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
    Shown head = shows.show(View.asked(view), plan, quadrimestre, Versions.number(version));
    boolean individuals = results.seesIndividuals();
    boolean unchanged = IfNoneMatch.names(known, Tags.of(head.set(), individuals));
    Shown shown = unchanged ? head : shows.whole(head);
    return Tags.answer(
        known, Tags.of(shown.set(), individuals), () -> CruscottoView.of(shown, individuals));
  }

  @GET
  @Path("/{plan}/results/{quadrimestre}/{subject}")
  @Operation(
      operationId = "result",
      summary = "One result of a plan at a quadrimestre",
      description = "Of a person's objective for the evaluator only.")
  @ResultProblem.Answers({
    ResultProblem.PLAN_NOT_FOUND,
    ResultProblem.PLAN_VERSION_NOT_FOUND,
    ResultProblem.QUADRIMESTRE_UNKNOWN,
    ResultProblem.NOT_IN_FORCE,
    ResultProblem.RESULT_NOT_FOUND,
    ResultProblem.VERSION_NOT_A_NUMBER,
    ResultProblem.VIEW_UNKNOWN
  })
  public RestResponse<ResultView> result(
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
    Shown only =
        shows.only(
            shows.show(View.asked(view), plan, quadrimestre, Versions.number(version)), subject);
    return Tags.answer(
        known, Tags.of(only.set(), results.seesIndividuals()), () -> ResultView.of(only));
  }
}
