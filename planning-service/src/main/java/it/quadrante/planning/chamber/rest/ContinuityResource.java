package it.quadrante.planning.chamber.rest;

import it.quadrante.idempotency.IdempotencyProblem;
import it.quadrante.idempotency.Idempotent;
import it.quadrante.identity.Open;
import it.quadrante.identity.Requires;
import it.quadrante.identity.Role;
import it.quadrante.paging.Page;
import it.quadrante.paging.PageQuery;
import it.quadrante.planning.chamber.ChamberProblem;
import it.quadrante.planning.chamber.EndContinuity;
import it.quadrante.planning.chamber.ReadSeriesUnit;
import it.quadrante.planning.chamber.domain.DeclaredContinuity;
import it.quadrante.planning.chamber.store.ContinuityStore;
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
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What of its predecessors goes on in a chamber. */
@Path("/api/v1/chambers/{chamber}/continuities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "continuities",
    description = "What of its predecessors goes on in a chamber, for the series.")
public class ContinuityResource {
  private final ContinuityStore continuities;
  private final ReadSeriesUnit units;
  private final ContinuityDeclaration declaration;
  private final EndContinuity end;

  ContinuityResource(
      ContinuityStore continuities,
      ReadSeriesUnit units,
      ContinuityDeclaration declaration,
      EndContinuity end) {
    this.continuities = continuities;
    this.units = units;
    this.declaration = declaration;
    this.end = end;
  }

  /** A page of continuities. */
  @Schema(
      name = "Continuities",
      description = "A page of continuities.",
      requiredProperties = "items")
  public record Continuities(
      @Schema(maxItems = 500) List<DeclaredContinuity> items, String nextCursor) {}

  @GET
  @Open
  @Transactional
  @Operation(
      operationId = "continuities",
      summary = "Every continuity there ever was, ended ones too",
      description = "In the order of their numbers.")
  public Continuities continuities(
      @PathParam("chamber") String chamber, @BeanParam PageQuery query) {
    Page<DeclaredContinuity> page =
        query.page(
            "[0-9]{1,9}",
            (after, atMost) ->
                continuities.after(after == null ? 0 : Integer.parseInt(after), atMost),
            one -> Integer.toString(one.number()));
    return new Continuities(page.items(), page.nextCursor());
  }

  @GET
  @Path("/{continuity:[0-9]{1,9}}")
  @Open
  @Transactional
  @Operation(operationId = "continuity", summary = "A continuity, with who declared it and why")
  @ChamberProblem.Answers(ChamberProblem.CONTINUITY_NOT_FOUND)
  public DeclaredContinuity continuity(
      @PathParam("chamber") String chamber, @PathParam("continuity") int number) {
    return continuities
        .find(number)
        .orElseThrow(() -> new ProblemException(ChamberProblem.CONTINUITY_NOT_FOUND, number));
  }

  @POST
  @Requires(Role.PLAN_EDITOR)
  @Operation(
      operationId = "continuityCreation",
      summary = "States that what a predecessor measured goes on in this chamber",
      description =
          "A card or measure of a published plan of the predecessor is continued by one of this"
              + " chamber, which may come later; where it is there, unit and polarity agree.")
  @APIResponseSchema(
      value = DeclaredContinuity.class,
      responseCode = "201",
      responseDescription = "The continuity, with its number")
  @ChamberProblem.Answers({
    ChamberProblem.CHAMBER_NOT_REGISTERED,
    ChamberProblem.CONTINUITY_REJECTED
  })
  @IdempotencyProblem.Answers({
    IdempotencyProblem.IDEMPOTENCY_KEY_INVALID,
    IdempotencyProblem.IDEMPOTENCY_KEY_REUSED
  })
  public Response addition(@PathParam("chamber") String chamber, NewContinuity continuity) {
    NewContinuity stated = NewContinuity.required(continuity);
    return declaration.answer(chamber, stated, units.former(chamber, stated.continuity()));
  }

  @POST
  @Path("/{continuity:[0-9]{1,9}}/end")
  @Idempotent
  @Requires(Role.PLAN_EDITOR)
  @Operation(
      operationId = "continuityEnd",
      summary = "States that a continuity does not hold any more",
      description = "It stays on record; the same code may be continued anew.")
  @APIResponseSchema(
      value = DeclaredContinuity.class,
      responseCode = "201",
      responseDescription = "The continuity, with its end")
  @ChamberProblem.Answers({ChamberProblem.CONTINUITY_NOT_FOUND, ChamberProblem.CONTINUITY_ENDED})
  public Response ending(
      @PathParam("chamber") String chamber,
      @PathParam("continuity") int number,
      NewContinuityEnd ending) {
    DeclaredContinuity ended = end.end(chamber, number, NewContinuityEnd.required(ending));
    return Response.created(URI.create("/api/v1/chambers/" + chamber + "/continuities/" + number))
        .entity(ended)
        .build();
  }
}
