package it.quadrante.measurement.cell.events;

import it.quadrante.measurement.cell.domain.Exemption;
import it.quadrante.measurement.cell.domain.Request;
import java.time.Instant;
import java.time.LocalDate;

/** A request that waits for a decision, as facts say it. */
record RequestMade(Exemption kind, String by, Instant at, String reason, LocalDate until) {

  /** Null stays null. */
  static RequestMade of(Request request) {
    return request == null
        ? null
        : new RequestMade(
            request.kind(),
            request.by().account(),
            request.by().at(),
            request.reason(),
            request.until());
  }
}
