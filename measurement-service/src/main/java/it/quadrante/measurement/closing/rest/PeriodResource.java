package it.quadrante.measurement.closing.rest;

import it.quadrante.identity.Requires;
import it.quadrante.identity.Role;
import it.quadrante.measurement.closing.PeriodSituation;
import it.quadrante.measurement.closing.ReadPeriods;
import it.quadrante.measurement.period.PeriodProblem;
import it.quadrante.problem.Languages;
import it.quadrante.problem.ProblemException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where the collection of a chamber is. */
@Path("/api/v1/chambers/{chamber}/periods")
@Produces(MediaType.APPLICATION_JSON)
@Requires({
  Role.PLAN_EDITOR,
  Role.PLAN_APPROVER,
  Role.DATA_REFERENT,
  Role.VALIDATOR,
  Role.EVALUATOR,
  Role.CHAMBER_ADMIN
})
@Tag(name = "periods", description = "Quadrimestri, half-years and years: open, closed, reopened.")
public class PeriodResource {
  private final ReadPeriods periods;

  PeriodResource(ReadPeriods periods) {
    this.periods = periods;
  }

  @GET
  @Operation(
      operationId = "periods",
      summary = "The periods of a year",
      description =
          "Of every entity the quadrimestri with their counts, the half-years and the year: days,"
              + " state, and in words why it is locked, until when and who may open it. Without"
              + " year, that of today.")
  @PeriodProblem.Answers(PeriodProblem.YEAR_UNREADABLE)
  public PeriodList list(
      @PathParam("chamber") String chamber,
      @QueryParam("year") String year,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
    if (year != null && !PeriodPath.isYear(year)) {
      throw new ProblemException(PeriodProblem.YEAR_UNREADABLE, year);
    }
    Locale spoken = Languages.of(language);
    return new PeriodList(
        periods.ofYear(year == null ? null : Integer.valueOf(year)).stream()
            .map(part -> PeriodView.of(part, spoken))
            .toList());
  }

  @GET
  @Path("/{entity}/{year}/{quadrimestre}")
  @Operation(
      operationId = "period",
      summary = "A quadrimestre of an entity",
      description =
          "With the cells that keep it from being closed, and with who closed and reopened it, when"
              + " and why. A closing needs its ETag.")
  @APIResponseSchema(WholePeriodView.class)
  public Response one(
      @BeanParam PeriodPath path, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
    PeriodSituation period = periods.one(path.key());
    return Response.ok(WholePeriodView.of(period, Languages.of(language)))
        .tag(PeriodTag.of(period, Languages.of(language)))
        .build();
  }
}
