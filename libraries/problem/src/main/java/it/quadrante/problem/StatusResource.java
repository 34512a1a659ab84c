package it.quadrante.problem;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * {@code /status}, as the public-sector rules ask: 200 in the problem form while the service is up.
 */
@Path("/status")
@PermitAll
public class StatusResource {

  /** The problem members a status has. */
  public record Status(String title, int status, String detail) {}

  @GET
  @Produces(Problem.MEDIA_TYPE)
  @Operation(operationId = "status", summary = "Whether the service is up")
  public Status status() {
    return new Status("OK", 200, "Il servizio è attivo.");
  }
}
