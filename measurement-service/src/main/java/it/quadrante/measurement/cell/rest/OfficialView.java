package it.quadrante.measurement.cell.rest;

import it.quadrante.figure.Figure;
import it.quadrante.measurement.cell.domain.Official;
import it.quadrante.measurement.cell.domain.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is official of a cell. */
@Schema(
    name = "Official",
    description = "What is official of a cell.",
    requiredProperties = {"version", "outcome", "at"})
public record OfficialView(
    @Schema(description = "1, 2, … of what became official.", minimum = "1") int version,
    Outcome outcome,
    @Schema(description = "Of VALIDATED and CORRECTED.") ValueBody value,
    Figure judgedPercent,
    @Schema(description = "Last day of a suspension.", examples = "2018-03-31") LocalDate until,
    Instant at) {

  /** Null stays null. */
  public static OfficialView of(Official official) {
    return official == null
        ? null
        : new OfficialView(
            official.version(),
            official.outcome(),
            official.value() == null ? null : ValueBody.of(official.value()),
            official.judgedPercent(),
            official.until(),
            official.decision().by().at());
  }
}
