package it.quadrante.problem;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * {@code /status}, as the public-sector rules ask: 200 in the problem form while the service is up.
 */
@Path("/status")
@PermitAll
@Tag(name = "status", description = "Whether the service is up.")
public class StatusResource {

  /** The problem members a status has. */
  @Schema(
      description = "The problem members a status has.",
      requiredProperties = {"title", "status", "detail"})
  public record Status(
      @Schema(description = "OK while the service is up.", maxLength = 20, examples = "OK")
          String title,
      @Schema(description = "The HTTP status.", minimum = "200", maximum = "200", examples = "200")
          int status,
      @Schema(
              description = "The same for people.",
              maxLength = 200,
              examples = "Il servizio è attivo.")
          String detail) {}

  @GET
  @Produces(Problem.MEDIA_TYPE)
  @Operation(
      operationId = "status",
      summary = "Whether the service is up",
      description = "Needs no token.")
  public Status status() {
    return new Status("OK", 200, "Il servizio è attivo.");
  }
}
