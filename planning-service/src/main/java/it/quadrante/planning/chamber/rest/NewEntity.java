package it.quadrante.planning.chamber.rest;

import it.quadrante.planning.chamber.ChamberProblem;
import it.quadrante.planning.chamber.domain.DayRule;
import it.quadrante.planning.chamber.domain.Entity;
import it.quadrante.problem.ProblemException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entity to add to a chamber. */
@Schema(
    description = "An entity to add to a chamber.",
    requiredProperties = {"code", "name", "kind"})
@ChamberProblem.Answers(ChamberProblem.ENTITY_INVALID)
public record NewEntity(
    @Schema(ref = "EntityCode") String code,
    @Schema(ref = "ChamberName") String name,
    Entity.Kind kind,
    LocalDate validFrom,
    LocalDate validTo) {

  static Entity required(NewEntity entity) {
    if (entity == null
        || entity.code == null
        || !entity.code.matches("[A-Z0-9]{1,20}")
        || Texts.isNoName(entity.name)
        || entity.kind == null
        || !DayRule.isPlausible(entity.validFrom)
        || !DayRule.isPlausible(entity.validTo)
        || endsBeforeItBegins(entity)) {
      throw new ProblemException(ChamberProblem.ENTITY_INVALID);
    }
    return new Entity(entity.code, entity.name, entity.kind, entity.validFrom, entity.validTo);
  }

  private static boolean endsBeforeItBegins(NewEntity entity) {
    return entity.validFrom != null
        && entity.validTo != null
        && entity.validTo.isBefore(entity.validFrom);
  }
}
