package it.quadrante.measurement.cell.rest;

import it.quadrante.idempotency.Idempotent;
import it.quadrante.identity.Requires;
import it.quadrante.identity.Role;
import it.quadrante.measurement.cell.CellProblem;
import it.quadrante.measurement.cell.Converse;
import it.quadrante.measurement.cell.domain.CellMessage;
import it.quadrante.measurement.cell.rest.MessageView.NewMessage;
import it.quadrante.measurement.period.PeriodProblem;
import it.quadrante.paging.Page;
import it.quadrante.paging.PageQuery;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The conversation about a cell. */
@Path("/api/v1/chambers/{chamber}/cells/{cell}/messages")
@Produces(MediaType.APPLICATION_JSON)
@Requires({
  Role.PLAN_EDITOR,
  Role.PLAN_APPROVER,
  Role.DATA_REFERENT,
  Role.VALIDATOR,
  Role.EVALUATOR,
  Role.CHAMBER_ADMIN
})
@Tag(name = "messages", description = "What people say to one another about a value.")
@CellProblem.Answers(CellProblem.CELL_NOT_FOUND)
public class MessageResource {
  private static final String NUMBER = "[0-9]{1,9}";

  private final Converse converse;

  MessageResource(Converse converse) {
    this.converse = converse;
  }

  @GET
  @Operation(
      operationId = "cellMessages",
      summary = "The conversation about a cell",
      description = "In order; whoever may read the cell reads it.")
  public MessageView.Page list(
      @PathParam("chamber") String chamber,
      @PathParam("cell") String cell,
      @BeanParam PageQuery query) {
    UUID id = CellResource.id(cell);
    Page<CellMessage> page =
        query.page(
            NUMBER,
            (after, atMost) -> converse.page(id, after == null ? 0 : number(after), atMost),
            message -> String.valueOf(message.number()));
    return new MessageView.Page(
        page.items().stream().map(MessageView::of).toList(), page.nextCursor());
  }

  private static int number(String place) {
    return Integer.parseInt(place);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  @Requires({Role.DATA_REFERENT, Role.VALIDATOR})
  @CellProblem.Answers(CellProblem.NOT_APPOINTED)
  @PeriodProblem.Answers(PeriodProblem.PERIOD_CLOSED)
  @Operation(
      operationId = "cellMessage",
      summary = "Adds to the conversation about a cell",
      description =
          "By an account appointed DATA_REFERENT or VALIDATOR for a unit of the measure. What was"
              + " said is never changed, and changes nothing of the cell.")
  @APIResponseSchema(
      value = MessageView.class,
      responseCode = "201",
      responseDescription = "What was said")
  public Response say(
      @PathParam("chamber") String chamber, @PathParam("cell") String cell, NewMessage body) {
    UUID id = CellResource.id(cell);
    MessageView said = MessageView.of(converse.say(id, NewMessage.text(body)));
    URI list = URI.create("/api/v1/chambers/" + chamber + "/cells/" + id + "/messages");
    return Response.created(list).entity(said).build();
  }
}
