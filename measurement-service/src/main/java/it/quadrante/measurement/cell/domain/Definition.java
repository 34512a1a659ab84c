package it.quadrante.measurement.cell.domain;

import it.quadrante.measurement.organisation.domain.OrganisationUnit;
import java.util.List;

/**
 * What a plan says of the measure of a cell.
 *
 * @param name as printed
 * @param sourceUnits units that enter it; the entity as a whole where the plan names none
 */
public record Definition(String name, MeasureUnit unit, List<String> sourceUnits) {
  public Definition {
    sourceUnits =
        sourceUnits == null || sourceUnits.isEmpty()
            ? List.of(OrganisationUnit.WHOLE_ENTITY)
            : List.copyOf(sourceUnits);
  }
}
