package it.quadrante.planning.chamber.domain;

import it.quadrante.problem.Fault;
import java.util.ArrayList;
import java.util.List;

/** A new place that persons hold. */
public record AddPersonRole(PersonRole personRole) implements OrganisationChange {

  @Override
  public List<Fault> faults(Chamber now) {
    List<Fault> faults = new ArrayList<>(place(personRole, now));
    if (now.personRole(personRole.entity(), personRole.code()).isPresent()) {
      faults.add(
          Fault.at("/code", OrganisationRule.CODE_IN_USE, personRole.code(), personRole.entity()));
    }
    return faults;
  }

  /** Of a place as it is to be. */
  static List<Fault> place(PersonRole role, Chamber now) {
    List<Fault> faults = new ArrayList<>(UnitRules.interval(role.validity()));
    now.unit(role.entity(), role.unit())
        .ifPresentOrElse(
            unit ->
                faults.addAll(
                    UnitRules.within(role.code(), role.validity(), unit.code(), unit.validity())),
            () ->
                faults.add(
                    Fault.at("/unit", OrganisationRule.UNIT_UNKNOWN, role.entity(), role.unit())));
    return faults;
  }

  @Override
  public Chamber applied(Chamber now) {
    return now.with(personRole);
  }

  @Override
  public String subject() {
    return "person-role " + personRole.entity() + "/" + personRole.code();
  }
}
