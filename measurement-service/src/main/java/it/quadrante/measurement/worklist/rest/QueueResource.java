package it.quadrante.measurement.worklist.rest;

import it.quadrante.identity.Requires;
import it.quadrante.identity.Role;
import it.quadrante.measurement.worklist.QueuePlace;
import it.quadrante.measurement.worklist.QueueQuery;
import it.quadrante.measurement.worklist.ReadQueue;
import it.quadrante.measurement.worklist.WorkItem;
import it.quadrante.paging.Page;
import it.quadrante.paging.PageQuery;
import it.quadrante.problem.Languages;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The values that wait for the decision of a validator. */
@Path("/api/v1/chambers/{chamber}/validation-queue")
@Produces(MediaType.APPLICATION_JSON)
@Requires(Role.VALIDATOR)
@Tag(name = "work", description = "What somebody has to do, and how far the collection is.")
public class QueueResource {
  private final ReadQueue queue;

  QueueResource(ReadQueue queue) {
    this.queue = queue;
  }

  @GET
  @Operation(
      operationId = "validationQueue",
      summary = "The values that wait for the caller",
      description =
          "Of the units for which the caller is appointed today as validator, what was handed in"
              + " first first; never what the caller has handed in. A value that is handed in"
              + " again goes to the end; a decision taken meanwhile does not shift the cursor.")
  public QueuePage list(
      @PathParam("chamber") String chamber,
      @BeanParam PeriodFilter filter,
      @BeanParam PageQuery query,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
    Page<WorkItem> page =
        query.page(
            QueuePlace.FORM,
            (after, atMost) ->
                queue.page(
                    new QueueQuery(
                        filter.year(), filter.quadrimestre(), QueuePlace.read(after), atMost)),
            item -> new QueuePlace(item.cell().submittedAt(), item.cell().id()).text());
    Locale spoken = Languages.of(language);
    return new QueuePage(
        page.items().stream().map(item -> WaitingView.of(item, spoken)).toList(),
        page.nextCursor());
  }
}
