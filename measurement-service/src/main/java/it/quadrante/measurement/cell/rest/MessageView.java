package it.quadrante.measurement.cell.rest;

import it.quadrante.measurement.cell.CellProblem;
import it.quadrante.measurement.cell.domain.CellFact;
import it.quadrante.measurement.cell.domain.CellMessage;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody has said about a cell. */
@Schema(
    name = "CellMessage",
    description = "What somebody has said about a cell.",
    requiredProperties = {"number", "by", "role", "at", "text"})
public record MessageView(
    @Schema(description = "1, 2, … of the cell.", minimum = "1") int number,
    String by,
    CellFact.Role role,
    Instant at,
    @Schema(description = "What was said.", examples = TEXT) String text) {
  private static final String TEXT = "Comprende le domande ritirate?";

  static MessageView of(CellMessage message) {
    return new MessageView(
        message.number(),
        message.by().account(),
        message.role(),
        message.by().at(),
        message.text());
  }

  /**
   * Some messages.
   *
   * @param nextCursor where the next page begins; absent on the last
   */
  @Schema(
      name = "CellMessagePage",
      description = "A page of what was said about a cell, in order.",
      requiredProperties = "items")
  public record Page(@Schema(maxItems = 500) List<MessageView> items, String nextCursor) {}

  /** A message to be added. */
  @Schema(name = "NewMessage", description = "What is said about a cell.")
  @CellProblem.Answers({
    CellProblem.BODY_MISSING,
    CellProblem.TEXT_MISSING,
    CellProblem.TEXT_TOO_LONG
  })
  record NewMessage(
      @Schema(required = true, description = "What is said.", examples = TEXT) String text) {

    static String text(NewMessage body) {
      Requests.requireBody(body);
      return body.text;
    }
  }
}
