package it.quadrante.planning.chamber.rest;

import it.quadrante.planning.chamber.ChamberProblem;
import it.quadrante.planning.chamber.domain.AddPersonRole;
import it.quadrante.planning.chamber.domain.OrganisationUnit;
import it.quadrante.planning.chamber.domain.PersonRole;
import it.quadrante.problem.ProblemException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place that persons are to hold. */
@Schema(
    description = "A place that one person holds at a time: SG, Dirigente Area 1, PO 2.",
    requiredProperties = {"entity", "code", "name"})
@ChamberProblem.Answers(ChamberProblem.PERSON_ROLE_INVALID)
public record NewPersonRole(
    String entity,
    @Schema(description = "Unique in the entity; it stays.", maxLength = 100, examples = "SG")
        String code,
    @Schema(
            description = "Title.",
            minLength = 1,
            maxLength = 300,
            examples = "Segretario Generale")
        String name,
    @Schema(description = "Unit it stands for; absent: ENTE.", maxLength = 100, examples = "ENTE")
        String unit,
    LocalDate validFrom,
    LocalDate validTo) {

  static AddPersonRole required(NewPersonRole role) {
    if (role == null
        || Texts.isNoName(role.entity)
        || Texts.isNoCode(role.code)
        || Texts.isNoName(role.name)
        || Texts.isLonger(role.unit, 100)) {
      throw new ProblemException(ChamberProblem.PERSON_ROLE_INVALID);
    }
    return new AddPersonRole(
        new PersonRole(
            role.entity,
            role.code,
            role.name,
            role.unit == null ? OrganisationUnit.WHOLE_ENTITY : role.unit,
            role.validFrom,
            role.validTo));
  }
}
