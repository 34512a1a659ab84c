package it.quadrante.planning.chamber.rest;

import it.quadrante.planning.chamber.ChamberProblem;
import it.quadrante.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a continuity does not hold any more. */
@Schema(description = "Why a continuity does not hold any more.", requiredProperties = "reason")
@ChamberProblem.Answers(ChamberProblem.CONTINUITY_END_INVALID)
public record NewContinuityEnd(String reason) {

  static String required(NewContinuityEnd end) {
    if (end == null || Texts.isNoReason(end.reason)) {
      throw new ProblemException(ChamberProblem.CONTINUITY_END_INVALID);
    }
    return end.reason;
  }
}
