package it.quadrante.planning.chamber.rest;

import it.quadrante.planning.chamber.ChamberProblem;
import it.quadrante.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A chamber to put on the register.
 *
 * @param code two to five capital letters
 * @param ipaCode code in the Indice delle pubbliche amministrazioni, if any
 */
@Schema(
    description = "A chamber to put on the register.",
    requiredProperties = {"code", "name"})
@ChamberProblem.Answers(ChamberProblem.CHAMBER_INVALID)
public record NewChamber(
    @Schema(ref = "ChamberCode") String code,
    @Schema(ref = "ChamberName") String name,
    @Schema(ref = "IpaCode") String ipaCode) {

  static NewChamber required(NewChamber chamber) {
    if (chamber == null
        || chamber.code == null
        || !chamber.code.matches("[A-Z]{2,5}")
        || Texts.isNoName(chamber.name)
        || Texts.isLonger(chamber.ipaCode, 30)) {
      throw new ProblemException(ChamberProblem.CHAMBER_INVALID);
    }
    return chamber;
  }
}
