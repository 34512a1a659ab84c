package it.quadrante.planning.chamber.rest;

import it.quadrante.planning.chamber.ChamberProblem;
import it.quadrante.planning.chamber.domain.ChangeUnit;
import it.quadrante.problem.ProblemException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit as it is to be. */
@Schema(
    description = "A unit as it is to be: renamed, beneath another unit, or ended.",
    requiredProperties = "name")
@ChamberProblem.Answers(ChamberProblem.UNIT_INVALID)
public record UnitState(
    @Schema(ref = "ChamberName") String name,
    @Schema(
            description = "First day of the name, where it is another.",
            format = "date",
            examples = "2021-07-01")
        LocalDate renamedFrom,
    @Schema(description = "Unit above it; absent: ENTE.", maxLength = 100, examples = "ENTE")
        String parent,
    @Schema(
            description = "First day beneath the unit above, where it is another.",
            format = "date",
            examples = "2021-07-01")
        LocalDate movedFrom,
    LocalDate validTo) {

  static ChangeUnit required(String entity, String code, UnitState unit) {
    if (unit == null || Texts.isNoName(unit.name) || Texts.isLonger(unit.parent, 100)) {
      throw new ProblemException(ChamberProblem.UNIT_INVALID);
    }
    return new ChangeUnit(
        entity, code, unit.name, unit.renamedFrom, unit.parent, unit.movedFrom, unit.validTo);
  }
}
