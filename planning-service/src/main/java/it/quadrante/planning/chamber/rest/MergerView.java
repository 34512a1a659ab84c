package it.quadrante.planning.chamber.rest;

import it.quadrante.planning.chamber.domain.ChamberLife;
import it.quadrante.planning.chamber.domain.Merger;
import it.quadrante.planning.chamber.domain.ProposedGrants;
import it.quadrante.planning.plan.domain.Act;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A merger as an answer.
 *
 * @param proposedGrants for the administrator of the realm; absent in a list
 */
@Schema(
    name = "Merger",
    description = "Several chambers became one from a day on, by an act.",
    requiredProperties = {
      "merger",
      "successor",
      "predecessors",
      "from",
      "act",
      "openCollections",
      "decidedBy",
      "decidedAt"
    })
public record MergerView(
    UUID merger,
    @Schema(ref = "ChamberCode") String successor,
    @Schema(ref = "PredecessorCodes") List<String> predecessors,
    @Schema(description = "First day of the successor.", format = "date", examples = "2022-10-31")
        LocalDate from,
    Act act,
    ChamberLife.OpenCollections openCollections,
    @Schema(description = "Account that recorded it.", maxLength = 100, examples = "platform-admin")
        String decidedBy,
    @Schema(description = "When it was recorded.", format = "date-time") Instant decidedAt,
    ProposedGrants proposedGrants) {

  static MergerView of(Merger merger, ProposedGrants grants) {
    return new MergerView(
        merger.id(),
        merger.successor(),
        merger.predecessors(),
        merger.from(),
        merger.act(),
        merger.openCollections(),
        merger.decidedBy(),
        merger.decidedAt(),
        grants);
  }
}
