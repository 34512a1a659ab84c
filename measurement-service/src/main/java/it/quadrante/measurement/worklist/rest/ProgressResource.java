package it.quadrante.measurement.worklist.rest;

import it.quadrante.identity.Requires;
import it.quadrante.identity.Role;
import it.quadrante.measurement.worklist.ReadProgress;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far the collection of a chamber is. */
@Path("/api/v1/chambers/{chamber}/progress")
@Produces(MediaType.APPLICATION_JSON)
@Requires({
  Role.PLAN_EDITOR,
  Role.PLAN_APPROVER,
  Role.DATA_REFERENT,
  Role.VALIDATOR,
  Role.EVALUATOR,
  Role.CHAMBER_ADMIN
})
@Tag(name = "work", description = "What somebody has to do, and how far the collection is.")
public class ProgressResource {
  private final ReadProgress progress;

  ProgressResource(ReadProgress progress) {
    this.progress = progress;
  }

  @GET
  @Operation(
      operationId = "progress",
      summary = "How far the collection is",
      description =
          "By entity and quadrimestre, and in it by unit. A cell that several units enter counts for"
              + " each of them, and once in the whole. Without year, that of today.")
  public ProgressList list(@PathParam("chamber") String chamber, @BeanParam PeriodFilter filter) {
    return new ProgressList(
        progress.of(filter.year(), filter.quadrimestre()).stream().map(ProgressView::of).toList());
  }
}
