package it.quadrante.planning.plan.domain;

import it.quadrante.planning.chamber.domain.OrganisationUnit;
import it.quadrante.planning.chamber.domain.Validity;
import it.quadrante.problem.Fault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Whether the units that enter the measures of a plan are there in its year. A measure may have
 * several, and whoever acts for one of them enters it; without any it is the whole entity's.
 */
public final class SourceUnitRules {
  private SourceUnitRules() {}

  /**
   * A warning for each unit that is not, at {@code /measures/3/sourceUnits/0}.
   *
   * @param units of the chamber, of whatever entity and time
   */
  public static List<Fault> warnings(
      PlanContent content, int year, Collection<OrganisationUnit> units) {
    Validity wholeYear = new Validity(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    List<Fault> warnings = new ArrayList<>();
    for (int i = 0; i < content.measures().size(); i++) {
      Measure measure = content.measures().get(i);
      for (int j = 0; j < measure.sourceUnits().size(); j++) {
        String place = "/measures/" + i + "/sourceUnits/" + j;
        String code = measure.sourceUnits().get(j);
        Optional<OrganisationUnit> unit = find(units, measure.entity(), code);
        rule(unit, wholeYear)
            .ifPresent(
                rule ->
                    warnings.add(
                        Fault.at(
                            place,
                            rule,
                            measure.code(),
                            code,
                            measure.entity(),
                            Integer.toString(year))));
      }
    }
    return warnings;
  }

  private static Optional<OrganisationUnit> find(
      Collection<OrganisationUnit> units, String entity, String code) {
    return units.stream()
        .filter(unit -> unit.entity().equals(entity) && unit.code().equals(code))
        .findFirst();
  }

  private static Optional<SourceUnitRule> rule(Optional<OrganisationUnit> unit, Validity year) {
    if (unit.isEmpty()) {
      return Optional.of(SourceUnitRule.SOURCE_UNIT_UNKNOWN);
    }
    return unit.get().validity().overlaps(year)
        ? Optional.empty()
        : Optional.of(SourceUnitRule.SOURCE_UNIT_NOT_IN_YEAR);
  }
}
