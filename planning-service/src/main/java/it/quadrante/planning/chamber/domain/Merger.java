package it.quadrante.planning.chamber.domain;

import it.quadrante.planning.plan.domain.Act;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Several chambers become one from a day on, by an act. Never changed.
 *
 * @param predecessors codes of the chambers that merge
 * @param from first day of the successor
 * @param openCollections what becomes of their collections that are open on that day
 */
public record Merger(
    UUID id,
    String successor,
    List<String> predecessors,
    LocalDate from,
    Act act,
    ChamberLife.OpenCollections openCollections,
    String decidedBy,
    Instant decidedAt) {

  public Merger {
    predecessors = List.copyOf(predecessors);
  }
}
