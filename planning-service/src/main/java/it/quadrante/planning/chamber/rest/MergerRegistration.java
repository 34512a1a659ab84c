package it.quadrante.planning.chamber.rest;

import it.quadrante.idempotency.Idempotent;
import it.quadrante.planning.chamber.MergeChambers;
import it.quadrante.planning.chamber.domain.Merger;
import it.quadrante.planning.chamber.domain.MergerProposal;
import it.quadrante.planning.chamber.domain.ProposedGrants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/**
 * Answers a merger. Apart from the resource, because the successor stands in the body and has to be
 * set before the transaction begins.
 */
@ApplicationScoped
class MergerRegistration {
  private final MergeChambers merge;

  MergerRegistration(MergeChambers merge) {
    this.merge = merge;
  }

  /** The current chamber has to be set to the successor before. */
  @Idempotent
  public Response answer(MergerProposal proposal, ProposedGrants grants) {
    Merger merger = merge.merge(proposal);
    return Response.created(URI.create(MergerResource.PATH + "/" + merger.id()))
        .entity(MergerView.of(merger, grants))
        .build();
  }
}
