package it.quadrante.planning.chamber.rest;

import it.quadrante.planning.chamber.ChamberProblem;
import it.quadrante.planning.chamber.domain.Continuity;
import it.quadrante.problem.ProblemException;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A continuity to declare after the merger. */
@Schema(
    description = "What a predecessor measured goes on in this chamber, and why this is said now.",
    requiredProperties = {"continuity", "reason"})
@ChamberProblem.Answers(ChamberProblem.CONTINUITY_INVALID)
public record NewContinuity(Continuity continuity, String reason) {

  static NewContinuity required(NewContinuity stated) {
    if (stated == null || !isWhole(stated.continuity) || Texts.isNoReason(stated.reason)) {
      throw new ProblemException(ChamberProblem.CONTINUITY_INVALID);
    }
    return stated;
  }

  static boolean isWhole(Continuity one) {
    return one != null
        && one.subject() != null
        && NewMerger.isCode(one.chamber())
        && Stream.of(one.entity(), one.code(), one.continuedEntity(), one.continuedCode())
            .allMatch(text -> text != null && !text.isBlank() && !Texts.isLonger(text, 100));
  }
}
