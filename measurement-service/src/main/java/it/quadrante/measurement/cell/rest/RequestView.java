package it.quadrante.measurement.cell.rest;

import it.quadrante.measurement.cell.domain.CellFact;
import it.quadrante.measurement.cell.domain.Exemption;
import it.quadrante.measurement.cell.domain.Request;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request that no value be owed. */
@Schema(
    name = "Request",
    description = "A request that no value be owed; somebody else decides.",
    requiredProperties = {"number", "kind", "by", "role", "at", "reason"})
public record RequestView(
    @Schema(description = "What a decision names.", minimum = "1") int number,
    @Schema(description = "What is asked for.") Exemption kind,
    @Schema(description = "Last day of a suspension.", examples = "2018-03-31") LocalDate until,
    @Schema(description = "Why.", examples = "Il servizio è sospeso per lavori alla sede.")
        String reason,
    String by,
    CellFact.Role role,
    Instant at) {

  /** Null stays null. */
  public static RequestView of(Request request) {
    return request == null
        ? null
        : new RequestView(
            request.number(),
            request.kind(),
            request.until(),
            request.reason(),
            request.by().account(),
            request.role(),
            request.by().at());
  }
}
