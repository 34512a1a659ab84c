package it.quadrante.planning.chamber.rest;

import it.quadrante.planning.chamber.domain.Chamber;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** A chamber as an answer; its ETag is its version. */
final class ChamberAnswer {
  private ChamberAnswer() {}

  /** What was created is a new version of the chamber: that is where it is read. */
  static Response created(Chamber chamber) {
    return Response.created(URI.create("/api/v1/chambers/" + chamber.code()))
        .tag(tag(chamber))
        .entity(chamber)
        .build();
  }

  static RestResponse<Chamber> changed(Chamber chamber) {
    return RestResponse.ResponseBuilder.ok(chamber).tag(tag(chamber)).build();
  }

  static EntityTag tag(Chamber chamber) {
    return new EntityTag(Integer.toString(chamber.version()));
  }
}
