package it.quadrante.planning.chamber.rest;

import it.quadrante.planning.chamber.ChamberProblem;
import it.quadrante.planning.chamber.domain.ChangePersonRole;
import it.quadrante.planning.chamber.domain.OrganisationUnit;
import it.quadrante.problem.ProblemException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place as it is to be. */
@Schema(
    description = "A place as it is to be: with another title or unit, or ended.",
    requiredProperties = "name")
@ChamberProblem.Answers(ChamberProblem.PERSON_ROLE_INVALID)
public record PersonRoleState(
    @Schema(
            description = "Title.",
            minLength = 1,
            maxLength = 300,
            examples = "Segretario Generale")
        String name,
    @Schema(description = "Unit it stands for; absent: ENTE.", maxLength = 100, examples = "ENTE")
        String unit,
    LocalDate validTo) {

  static ChangePersonRole required(String entity, String code, PersonRoleState role) {
    if (role == null || Texts.isNoName(role.name) || Texts.isLonger(role.unit, 100)) {
      throw new ProblemException(ChamberProblem.PERSON_ROLE_INVALID);
    }
    return new ChangePersonRole(
        entity,
        code,
        role.name,
        role.unit == null ? OrganisationUnit.WHOLE_ENTITY : role.unit,
        role.validTo);
  }
}
