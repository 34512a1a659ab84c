package it.quadrante.planning.chamber.rest;

import it.quadrante.identity.CurrentChamber;
import it.quadrante.identity.Open;
import it.quadrante.identity.PlatformRole;
import it.quadrante.identity.Requires;
import it.quadrante.identity.RequiresPlatform;
import it.quadrante.identity.Role;
import it.quadrante.planning.chamber.ChamberProblem;
import it.quadrante.planning.chamber.ChangeOrganisation;
import it.quadrante.planning.chamber.RegisterChamber;
import it.quadrante.planning.chamber.domain.Chamber;
import it.quadrante.planning.chamber.store.ChamberStore;
import it.quadrante.problem.ProblemException;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register of chambers and the organisation of each. */
@Path("/api/v1/chambers")
@Tag(name = "chambers", description = "The register of chambers, their entities and appointments.")
public class ChamberResource {
  private final ChamberStore chambers;
  private final RegisterChamber register;
  private final ChangeOrganisation organisation;
  private final CurrentChamber current;

  ChamberResource(
      ChamberStore chambers,
      RegisterChamber register,
      ChangeOrganisation organisation,
      CurrentChamber current) {
    this.chambers = chambers;
    this.register = register;
    this.organisation = organisation;
    this.current = current;
  }

  /** A page of the register. */
  public record Register(List<Registered> items, String nextCursor) {}

  /** A chamber on the register. */
  public record Registered(String code, String name, String ipaCode) {}

  @GET
  @Open
  @Transactional
  @Operation(operationId = "chamberRegister", summary = "The register of chambers")
  public Register register() {
    return new Register(
        chambers.register().stream()
            .map(chamber -> new Registered(chamber.code(), chamber.name(), chamber.ipaCode()))
            .toList(),
        null);
  }

  @POST
  @RequiresPlatform(PlatformRole.PLATFORM_ADMIN)
  @Operation(
      operationId = "chamberRegistration",
      summary = "Puts a chamber on the register",
      description = "409 CHAMBER_ALREADY_REGISTERED, 422 CHAMBER_INVALID.")
  public Response registration(NewChamber chamber) {
    NewChamber valid = NewChamber.required(chamber);
    current.set(valid.code());
    Chamber registered = register.register(valid.code(), valid.name(), valid.ipaCode());
    return Response.created(URI.create("/api/v1/chambers/" + registered.code()))
        .entity(registered)
        .build();
  }

  @GET
  @Path("/{chamber}")
  @Open
  @Transactional
  @Operation(
      operationId = "chamber",
      summary = "A chamber with its entities, units and appointments")
  public Chamber chamber(@PathParam("chamber") String chamber) {
    return chambers
        .current()
        .orElseThrow(() -> new ProblemException(ChamberProblem.CHAMBER_NOT_REGISTERED, chamber));
  }

  @POST
  @Path("/{chamber}/entities")
  @Requires(Role.CHAMBER_ADMIN)
  @Operation(
      operationId = "entityCreation",
      summary = "Adds an entity, with the unit ENTE that is the whole of it",
      description = "409 ENTITY_ALREADY_EXISTS, 422 ENTITY_INVALID.")
  public Response entity(@PathParam("chamber") String chamber, NewEntity entity) {
    Chamber changed = organisation.addEntity(chamber, NewEntity.required(entity));
    return Response.created(URI.create("/api/v1/chambers/" + chamber)).entity(changed).build();
  }

  @POST
  @Path("/{chamber}/appointments")
  @Requires(Role.CHAMBER_ADMIN)
  @Operation(
      operationId = "appointmentCreation",
      summary = "Lets an account act for a unit as data referent or validator",
      description = "422 APPOINTMENT_INVALID, UNIT_NOT_FOUND.")
  public Response appointment(@PathParam("chamber") String chamber, NewAppointment appointment) {
    Chamber changed = organisation.appoint(chamber, NewAppointment.required(appointment));
    return Response.created(URI.create("/api/v1/chambers/" + chamber)).entity(changed).build();
  }
}
