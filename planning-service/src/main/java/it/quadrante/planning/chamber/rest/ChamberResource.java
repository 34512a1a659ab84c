package it.quadrante.planning.chamber.rest;

import it.quadrante.idempotency.IdempotencyProblem;
import it.quadrante.identity.CurrentChamber;
import it.quadrante.identity.Open;
import it.quadrante.identity.PlatformRole;
import it.quadrante.identity.RequiresPlatform;
import it.quadrante.paging.Page;
import it.quadrante.paging.PageQuery;
import it.quadrante.planning.chamber.ChamberProblem;
import it.quadrante.planning.chamber.domain.Chamber;
import it.quadrante.planning.chamber.store.ChamberStore;
import it.quadrante.problem.ProblemException;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The register of chambers and the organisation of each. */
@Path("/api/v1/chambers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "chambers", description = "The register of chambers, their entities and appointments.")
public class ChamberResource {
  private final ChamberStore chambers;
  private final ChamberRegistration register;
  private final CurrentChamber current;

  ChamberResource(ChamberStore chambers, ChamberRegistration register, CurrentChamber current) {
    this.chambers = chambers;
    this.register = register;
    this.current = current;
  }

  /** A page of the register. */
  @Schema(
      name = "ChamberRegister",
      description = "A page of the register.",
      requiredProperties = "items")
  public record Register(@Schema(maxItems = 10_000) List<Registered> items, String nextCursor) {}

  /** A chamber on the register. */
  @Schema(
      name = "RegisteredChamber",
      description = "A chamber on the register.",
      requiredProperties = {"code", "name"})
  public record Registered(
      @Schema(ref = "ChamberCode") String code,
      @Schema(ref = "ChamberName") String name,
      @Schema(ref = "IpaCode") String ipaCode) {}

  @GET
  @Open
  @Transactional
  @Operation(
      operationId = "chamberRegister",
      summary = "The register of chambers",
      description = "In the order of their codes. 400 LIMIT_OUT_OF_RANGE, CURSOR_UNREADABLE.")
  public Register register(@BeanParam PageQuery query) {
    Page<Chamber> page = query.page("[A-Z]{2,5}", chambers::register, Chamber::code);
    return new Register(
        page.items().stream()
            .map(chamber -> new Registered(chamber.code(), chamber.name(), chamber.ipaCode()))
            .toList(),
        page.nextCursor());
  }

  @POST
  @RequiresPlatform(PlatformRole.PLATFORM_ADMIN)
  @Operation(
      operationId = "chamberRegistration",
      summary = "Puts a chamber on the register",
      description = "An Idempotency-Key counts within the chamber that is registered.")
  @APIResponseSchema(
      value = Chamber.class,
      responseCode = "201",
      responseDescription = "The chamber; it has the profile every chamber starts with")
  @ChamberProblem.Answers(ChamberProblem.CHAMBER_ALREADY_REGISTERED)
  @IdempotencyProblem.Answers({
    IdempotencyProblem.IDEMPOTENCY_KEY_INVALID,
    IdempotencyProblem.IDEMPOTENCY_KEY_REUSED
  })
  public Response registration(NewChamber chamber) {
    NewChamber valid = NewChamber.required(chamber);
    current.set(valid.code());
    return register.answer(valid);
  }

  @GET
  @Path("/{chamber}")
  @Open
  @Transactional
  @Operation(
      operationId = "chamber",
      summary = "A chamber with its entities, units and appointments")
  @APIResponseSchema(Chamber.class)
  @ChamberProblem.Answers(ChamberProblem.CHAMBER_NOT_REGISTERED)
  public RestResponse<Chamber> chamber(@PathParam("chamber") String chamber) {
    Chamber current =
        chambers
            .current()
            .orElseThrow(
                () -> new ProblemException(ChamberProblem.CHAMBER_NOT_REGISTERED, chamber));
    return RestResponse.ResponseBuilder.ok(current).tag(ChamberAnswer.tag(current)).build();
  }
}
