package it.quadrante.planning.chamber.rest;

import it.quadrante.idempotency.Idempotent;
import it.quadrante.planning.chamber.DeclareContinuity;
import it.quadrante.planning.chamber.domain.DeclaredContinuity;
import it.quadrante.planning.chamber.domain.SeriesUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;

/**
 * Answers a continuity that is declared. Apart from the resource, because the predecessor is read
 * before the transaction begins.
 */
@ApplicationScoped
class ContinuityDeclaration {
  private final DeclareContinuity declare;

  ContinuityDeclaration(DeclareContinuity declare) {
    this.declare = declare;
  }

  @Idempotent
  public Response answer(String chamber, NewContinuity stated, Optional<SeriesUnit> former) {
    DeclaredContinuity declared =
        declare.declare(chamber, stated.continuity(), stated.reason(), former);
    return Response.created(
            URI.create("/api/v1/chambers/" + chamber + "/continuities/" + declared.number()))
        .entity(declared)
        .build();
  }
}
