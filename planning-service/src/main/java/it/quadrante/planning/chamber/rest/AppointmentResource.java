package it.quadrante.planning.chamber.rest;

import it.quadrante.idempotency.Idempotent;
import it.quadrante.identity.Requires;
import it.quadrante.identity.Role;
import it.quadrante.planning.chamber.ChamberProblem;
import it.quadrante.planning.chamber.ChangeOrganisation;
import it.quadrante.planning.chamber.domain.Chamber;
import it.quadrante.planning.chamber.domain.EndAppointment;
import it.quadrante.precondition.IfMatch;
import it.quadrante.problem.HttpProblem;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Who acts for which unit, by interval. */
@Path("/api/v1/chambers/{chamber}/appointments")
@Produces(MediaType.APPLICATION_JSON)
@Requires(Role.CHAMBER_ADMIN)
@Tag(name = "chambers")
@ChamberProblem.Answers({
  ChamberProblem.CHAMBER_NOT_REGISTERED,
  ChamberProblem.ORGANISATION_REJECTED
})
@HttpProblem.Answers(HttpProblem.PRECONDITION_REQUIRED)
public class AppointmentResource {
  private final ChangeOrganisation organisation;

  AppointmentResource(ChangeOrganisation organisation) {
    this.organisation = organisation;
  }

  @POST
  @Idempotent
  @Operation(
      operationId = "appointmentCreation",
      summary = "Lets an account act for a unit as data referent or validator",
      description = "Needs If-Match with the ETag of the chamber.")
  @APIResponseSchema(
      value = Chamber.class,
      responseCode = "201",
      responseDescription = "The chamber with the appointment")
  public Response addition(
      @PathParam("chamber") String chamber,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      NewAppointment appointment) {
    return ChamberAnswer.created(
        organisation.change(chamber, IfMatch.of(ifMatch), NewAppointment.required(appointment)));
  }

  @PUT
  @Path("/{appointment}")
  @Operation(
      operationId = "appointmentEnd",
      summary = "Gives an appointment its last day",
      description = "Needs If-Match with the ETag of the chamber.")
  @APIResponseSchema(Chamber.class)
  @ChamberProblem.Answers(ChamberProblem.ORGANISATION_PART_NOT_FOUND)
  public RestResponse<Chamber> change(
      @PathParam("chamber") String chamber,
      @PathParam("appointment") UUID appointment,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      AppointmentEnd end) {
    return ChamberAnswer.changed(
        organisation.change(
            chamber,
            IfMatch.of(ifMatch),
            new EndAppointment(appointment, AppointmentEnd.required(end))));
  }
}
