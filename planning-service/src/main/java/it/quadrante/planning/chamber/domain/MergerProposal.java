package it.quadrante.planning.chamber.domain;

import it.quadrante.planning.plan.domain.Act;
import java.time.LocalDate;
import java.util.List;

/**
 * A merger as it is asked for.
 *
 * @param name of the successor where it is new, else null
 * @param ipaCode of the successor where it is new, or null
 * @param continuities what of the predecessors goes on
 */
public record MergerProposal(
    String successor,
    String name,
    String ipaCode,
    List<String> predecessors,
    LocalDate from,
    Act act,
    ChamberLife.OpenCollections openCollections,
    List<Continuity> continuities) {

  public MergerProposal {
    predecessors = List.copyOf(predecessors);
    continuities = continuities == null ? List.of() : List.copyOf(continuities);
  }
}
