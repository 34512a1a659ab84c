package it.quadrante.planning.chamber.rest;

import it.quadrante.idempotency.IdempotencyProblem;
import it.quadrante.identity.CurrentChamber;
import it.quadrante.identity.PlatformRole;
import it.quadrante.identity.RequiresPlatform;
import it.quadrante.paging.Page;
import it.quadrante.paging.PageQuery;
import it.quadrante.planning.chamber.AnnounceMergers;
import it.quadrante.planning.chamber.ChamberProblem;
import it.quadrante.planning.chamber.ProposeGrants;
import it.quadrante.planning.chamber.ReadMergers;
import it.quadrante.planning.chamber.domain.Merger;
import it.quadrante.planning.chamber.domain.MergerProposal;
import it.quadrante.planning.chamber.domain.ProposedGrants;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Several chambers become one. */
@Path(MergerResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RequiresPlatform(PlatformRole.PLATFORM_ADMIN)
@Tag(name = "mergers", description = "Chambers that have become one.")
public class MergerResource {
  static final String PATH = "/api/v1/chambers/mergers";

  private final MergerRegistration registration;
  private final AnnounceMergers announce;
  private final ReadMergers mergers;
  private final ProposeGrants grants;
  private final CurrentChamber current;

  MergerResource(
      MergerRegistration registration,
      AnnounceMergers announce,
      ReadMergers mergers,
      ProposeGrants grants,
      CurrentChamber current) {
    this.registration = registration;
    this.announce = announce;
    this.mergers = mergers;
    this.grants = grants;
    this.current = current;
  }

  /** A page of mergers. */
  @Schema(name = "Mergers", description = "A page of mergers.", requiredProperties = "items")
  public record Mergers(@Schema(maxItems = 10_000) List<MergerView> items, String nextCursor) {}

  @GET
  @Operation(
      operationId = "mergers",
      summary = "The mergers there have been",
      description = "In the order of their first days.")
  public Mergers mergers(@BeanParam PageQuery query) {
    Page<Merger> page = query.page("[0-9a-f-]{36}", mergers::after, one -> one.id().toString());
    return new Mergers(
        page.items().stream().map(one -> MergerView.of(one, null)).toList(), page.nextCursor());
  }

  @GET
  @Path("/{merger}")
  @Operation(
      operationId = "merger",
      summary = "A merger, with the grants proposed for the successor")
  @APIResponseSchema(MergerView.class)
  @ChamberProblem.Answers(ChamberProblem.MERGER_NOT_FOUND)
  public MergerView merger(@PathParam("merger") UUID merger) {
    Merger found = mergers.one(merger);
    return MergerView.of(
        found, grants.propose(found.successor(), found.predecessors(), found.from()));
  }

  @POST
  @Operation(
      operationId = "mergerCreation",
      summary = "Records that several chambers become one",
      description =
          "From that day on the predecessors are read and not written, but for open collections"
              + " where they continue; who has a role in the successor reads them. Nothing of the"
              + " past is rewritten. An Idempotency-Key counts within the successor.")
  @APIResponseSchema(
      value = MergerView.class,
      responseCode = "201",
      responseDescription = "The merger, with the grants proposed for the successor")
  @ChamberProblem.Answers(ChamberProblem.MERGER_REJECTED)
  @IdempotencyProblem.Answers({
    IdempotencyProblem.IDEMPOTENCY_KEY_INVALID,
    IdempotencyProblem.IDEMPOTENCY_KEY_REUSED
  })
  public Response recording(NewMerger merger) {
    MergerProposal proposal = NewMerger.required(merger);
    ProposedGrants proposed =
        grants.propose(proposal.successor(), proposal.predecessors(), proposal.from());
    current.set(proposal.successor());
    Response answer = registration.answer(proposal, proposed);
    announce.announce();
    return answer;
  }
}
