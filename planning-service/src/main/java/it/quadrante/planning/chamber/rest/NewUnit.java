package it.quadrante.planning.chamber.rest;

import it.quadrante.planning.chamber.ChamberProblem;
import it.quadrante.planning.chamber.domain.AddUnit;
import it.quadrante.planning.chamber.domain.OrganisationUnit;
import it.quadrante.problem.ProblemException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit to add to an entity. */
@Schema(
    description = "An area, service or office to add to an entity.",
    requiredProperties = {"entity", "code", "name", "kind"})
@ChamberProblem.Answers(ChamberProblem.UNIT_INVALID)
public record NewUnit(
    String entity,
    @Schema(description = "Unique in the entity; it stays.", maxLength = 100, examples = "AREA1")
        String code,
    @Schema(ref = "ChamberName") String name,
    @Schema(description = "AREA, SERVICE or OFFICE.") OrganisationUnit.Level kind,
    @Schema(description = "Unit above it; absent: ENTE.", maxLength = 100, examples = "ENTE")
        String parent,
    LocalDate validFrom,
    LocalDate validTo) {

  static AddUnit required(NewUnit unit) {
    if (unit == null
        || Texts.isNoName(unit.entity)
        || Texts.isNoCode(unit.code)
        || Texts.isNoName(unit.name)
        || unit.kind == null
        || unit.kind == OrganisationUnit.Level.ENTITY
        || Texts.isLonger(unit.parent, 100)) {
      throw new ProblemException(ChamberProblem.UNIT_INVALID);
    }
    return new AddUnit(
        new OrganisationUnit(
            unit.entity,
            unit.code,
            unit.name,
            unit.kind,
            unit.parent == null ? OrganisationUnit.WHOLE_ENTITY : unit.parent,
            unit.validFrom,
            unit.validTo));
  }
}
