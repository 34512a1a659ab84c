package it.quadrante.planning.chamber.rest;

import it.quadrante.idempotency.Idempotent;
import it.quadrante.identity.Open;
import it.quadrante.identity.Requires;
import it.quadrante.identity.Role;
import it.quadrante.paging.Page;
import it.quadrante.paging.PageQuery;
import it.quadrante.planning.chamber.AddCalendar;
import it.quadrante.planning.chamber.ChamberProblem;
import it.quadrante.planning.chamber.domain.ChamberCalendar;
import it.quadrante.planning.chamber.store.CalendarStore;
import it.quadrante.precondition.IfMatch;
import it.quadrante.problem.HttpProblem;
import it.quadrante.problem.ProblemException;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** When the values of a year are handed in and validated. */
@Path("/api/v1/chambers/{chamber}/calendars")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "calendars", description = "Periods, deadlines and closing days of each year.")
public class CalendarResource {
  private static final String YEAR = "[0-9]{4}";

  private final CalendarStore calendars;
  private final AddCalendar add;

  CalendarResource(CalendarStore calendars, AddCalendar add) {
    this.calendars = calendars;
    this.add = add;
  }

  /** A page of calendars. */
  @Schema(name = "Calendars", description = "A page of calendars.", requiredProperties = "items")
  public record Calendars(
      @Schema(maxItems = 10_000) List<ChamberCalendar> items, String nextCursor) {}

  @GET
  @Open
  @Transactional
  @Operation(
      operationId = "calendars",
      summary = "The newest calendar of each year",
      description = "In the order of years. A year without one is as usual.")
  public Calendars calendars(@PathParam("chamber") String chamber, @BeanParam PageQuery query) {
    Page<ChamberCalendar> page =
        query.page(YEAR, this::newest, calendar -> Integer.toString(calendar.year()));
    return new Calendars(page.items(), page.nextCursor());
  }

  private List<ChamberCalendar> newest(String after, int atMost) {
    return calendars.newest().stream()
        .filter(calendar -> after == null || calendar.year() > Integer.parseInt(after))
        .limit(atMost)
        .toList();
  }

  @GET
  @Path("/{year:[0-9]{4}}")
  @Open
  @Transactional
  @Operation(operationId = "calendar", summary = "The newest calendar of a year")
  @APIResponseSchema(ChamberCalendar.class)
  @ChamberProblem.Answers(ChamberProblem.CALENDAR_NOT_FOUND)
  public RestResponse<ChamberCalendar> calendar(
      @PathParam("chamber") String chamber, @PathParam("year") int year) {
    return found(calendars.ofYear(year).stream().findFirst(), year);
  }

  @GET
  @Path("/{year:[0-9]{4}}/versions/{version:[0-9]{1,9}}")
  @Open
  @Transactional
  @Operation(operationId = "calendarVersion", summary = "One version of the calendar of a year")
  @APIResponseSchema(ChamberCalendar.class)
  @ChamberProblem.Answers(ChamberProblem.CALENDAR_NOT_FOUND)
  public RestResponse<ChamberCalendar> version(
      @PathParam("chamber") String chamber,
      @PathParam("year") int year,
      @PathParam("version") int version) {
    return found(calendars.find(year, version), year);
  }

  @POST
  @Idempotent
  @Requires(Role.CHAMBER_ADMIN)
  @Operation(
      operationId = "calendarCreation",
      summary = "Adds the calendar of a year, or a new version of it",
      description =
          "Collections of the year follow it. A new version needs If-Match with the ETag of the"
              + " newest.")
  @APIResponseSchema(
      value = ChamberCalendar.class,
      responseCode = "201",
      responseDescription = "The calendar in full, with its version")
  @ChamberProblem.Answers({ChamberProblem.CHAMBER_NOT_REGISTERED, ChamberProblem.CALENDAR_REJECTED})
  @HttpProblem.Answers(HttpProblem.PRECONDITION_REQUIRED)
  public Response addition(
      @PathParam("chamber") String chamber,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      NewCalendar calendar) {
    ChamberCalendar added = add.add(chamber, IfMatch.of(ifMatch), NewCalendar.required(calendar));
    return Response.created(
            URI.create("/api/v1/chambers/" + chamber + "/calendars/" + added.year()))
        .tag(tag(added))
        .entity(added)
        .build();
  }

  private static RestResponse<ChamberCalendar> found(Optional<ChamberCalendar> one, int year) {
    ChamberCalendar calendar =
        one.orElseThrow(() -> new ProblemException(ChamberProblem.CALENDAR_NOT_FOUND, year));
    return RestResponse.ResponseBuilder.ok(calendar).tag(tag(calendar)).build();
  }

  private static EntityTag tag(ChamberCalendar calendar) {
    return new EntityTag(calendar.version().toString());
  }
}
