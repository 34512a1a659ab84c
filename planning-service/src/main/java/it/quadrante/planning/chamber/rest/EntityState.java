package it.quadrante.planning.chamber.rest;

import it.quadrante.planning.chamber.ChamberProblem;
import it.quadrante.planning.chamber.domain.ChangeEntity;
import it.quadrante.problem.ProblemException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entity as it is to be. */
@Schema(description = "An entity as it is to be: renamed, or ended.", requiredProperties = "name")
@ChamberProblem.Answers(ChamberProblem.ENTITY_INVALID)
public record EntityState(
    @Schema(ref = "ChamberName") String name,
    @Schema(
            description = "First day of the name, where it is another.",
            format = "date",
            examples = "2021-07-01")
        LocalDate renamedFrom,
    LocalDate validTo) {

  static ChangeEntity required(String code, EntityState entity) {
    if (entity == null || Texts.isNoName(entity.name)) {
      throw new ProblemException(ChamberProblem.ENTITY_INVALID);
    }
    return new ChangeEntity(code, entity.name, entity.renamedFrom, entity.validTo);
  }
}
