package it.quadrante.measurement.cell.domain;

import it.quadrante.measurement.organisation.domain.BusinessDay;
import java.time.Instant;
import java.time.LocalDate;

/** Who did something (the account, never a personal name), and when. */
public record Signature(String account, Instant at) {

  /** The day of it in Europe/Rome. */
  public LocalDate day() {
    return BusinessDay.of(at);
  }
}
