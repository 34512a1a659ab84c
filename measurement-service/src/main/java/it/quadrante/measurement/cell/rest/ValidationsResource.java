package it.quadrante.measurement.cell.rest;

import it.quadrante.idempotency.Idempotent;
import it.quadrante.identity.Requires;
import it.quadrante.identity.Role;
import it.quadrante.measurement.cell.ValidateTogether;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Several values validated at once. */
@Path("/api/v1/chambers/{chamber}/cells/validations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "collection", description = "Values submitted, validated and sent back.")
public class ValidationsResource {
  private final ValidateTogether validateTogether;
  private final CellAnswers answers;

  ValidationsResource(ValidateTogether validateTogether, CellAnswers answers) {
    this.validateTogether = validateTogether;
    this.answers = answers;
  }

  @POST
  @Idempotent
  @Requires(Role.VALIDATOR)
  @Operation(
      operationId = "validations",
      summary = "Makes several submitted values official",
      description =
          "All or none: where one cannot be, nothing changes and errors says of each at its place"
              + " why, with the codes of a single validation. Only values without a warning: out of"
              + " range (a percentage below 0 or above 100), tenfold against the official value of"
              + " the period or the year before, negative count, another unit than before; one with"
              + " a warning (VALUE_WITH_WARNING) is validated on its own, as is a judgement.")
  @APIResponseSchema(
      value = CellPage.class,
      responseCode = "201",
      responseDescription = "The cells with their official values, in the order sent")
  public Response validate(@PathParam("chamber") String chamber, ValidationsRequest body) {
    CellPage cells =
        new CellPage(
            validateTogether.validate(ValidationsRequest.items(body)).stream()
                .map(answers::view)
                .toList(),
            null);
    return Response.status(Response.Status.CREATED).entity(cells).build();
  }
}
