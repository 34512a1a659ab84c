package it.quadrante.measurement.evidence.rest;

import it.quadrante.idempotency.Idempotent;
import it.quadrante.measurement.evidence.AddEvidence;
import it.quadrante.measurement.evidence.ReceivedFile;
import it.quadrante.measurement.evidence.domain.Evidence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/**
 * Answers an upload. Apart from the resource, because all of the body is read before the
 * transaction begins.
 */
@ApplicationScoped
class EvidenceAddition {
  private final AddEvidence add;

  EvidenceAddition(AddEvidence add) {
    this.add = add;
  }

  @Idempotent
  public Response answer(String chamber, UUID cell, ReceivedFile file) {
    Evidence added = add.add(cell, file);
    return Response.created(
            URI.create(
                "/api/v1/chambers/" + chamber + "/cells/" + cell + "/evidence/" + added.id()))
        .tag(new EntityTag(added.sha256()))
        .entity(EvidenceView.of(added))
        .build();
  }
}
