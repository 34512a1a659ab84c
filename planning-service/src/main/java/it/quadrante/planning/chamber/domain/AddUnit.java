package it.quadrante.planning.chamber.domain;

import it.quadrante.problem.Fault;
import java.util.ArrayList;
import java.util.List;

/** A new area, service or office. */
public record AddUnit(OrganisationUnit unit) implements OrganisationChange {

  @Override
  public List<Fault> faults(Chamber now) {
    if (now.entity(unit.entity()).isEmpty()) {
      return List.of(Fault.at("/entity", OrganisationRule.ENTITY_UNKNOWN, unit.entity()));
    }
    List<Fault> faults = new ArrayList<>();
    if (now.unit(unit.entity(), unit.code()).isPresent()) {
      faults.add(Fault.at("/code", OrganisationRule.CODE_IN_USE, unit.code(), unit.entity()));
    }
    if (unit.code().equals(unit.parent())) {
      faults.add(Fault.at("/parent", OrganisationRule.PARENT_CYCLE, unit.code(), unit.parent()));
      faults.addAll(UnitRules.interval(unit.validity()));
    } else {
      faults.addAll(UnitRules.faults(unit, now));
    }
    return faults;
  }

  @Override
  public Chamber applied(Chamber now) {
    return now.with(unit);
  }

  @Override
  public String subject() {
    return "unit " + unit.entity() + "/" + unit.code();
  }
}
