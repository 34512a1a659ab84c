package it.quadrante.reporting.series.rest;

import it.quadrante.identity.Requires;
import it.quadrante.identity.Role;
import it.quadrante.paging.PageQuery;
import it.quadrante.problem.ProblemException;
import it.quadrante.reporting.input.domain.CardOf;
import it.quadrante.reporting.series.ReadSeries;
import it.quadrante.reporting.series.SeriesProblem;
import it.quadrante.reporting.series.domain.SeriesEntry;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Indicator cards over the years, also over a merger. */
@Path("/api/v1/chambers/{chamber}/series")
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
@Tag(name = "Results")
public class SeriesResource {
  private static final String PLACE = "[A-Z]{2,5}/[A-Z0-9-]{1,60}/.{1,100}";

  private final ReadSeries series;

  SeriesResource(ReadSeries series) {
    this.series = series;
  }

  @GET
  @Operation(
      operationId = "series",
      summary = "An indicator card over the years",
      description =
          "The official result of each year: at III, by the version in force there. Years of a"
              + " predecessor come in front where one of its cards is declared continued by this"
              + " one. An entry for each node that has the card; individual ones for the evaluator"
              + " only. A card that no plan has is a series without entries.")
  @SeriesProblem.Answers(SeriesProblem.CARD_NOT_NAMED)
  public SeriesView series(
      @PathParam("chamber") String chamber,
      @Parameter(required = true) @QueryParam("entity") String entity,
      @Parameter(required = true) @QueryParam("card") String card,
      @Parameter(
              description =
                  "The only node of this chamber that counts; absent: every one. Years of"
                      + " predecessors are not narrowed by it.")
          @QueryParam("node")
          String node,
      @BeanParam PageQuery query) {
    if (isMissing(entity) || isMissing(card)) {
      throw new ProblemException(SeriesProblem.CARD_NOT_NAMED);
    }
    CardOf of = new CardOf(chamber, entity, card);
    return SeriesView.of(
        query.page(
            PLACE, (after, atMost) -> series.after(of, node, after, atMost), SeriesEntry::place));
  }

  private static boolean isMissing(String text) {
    return text == null || text.isBlank();
  }
}
