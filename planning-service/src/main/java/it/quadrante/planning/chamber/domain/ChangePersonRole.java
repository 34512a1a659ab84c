package it.quadrante.planning.chamber.domain;

import it.quadrante.problem.Fault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A place gets another title or unit, or ends.
 *
 * @param validTo last day, or null for open
 */
public record ChangePersonRole(
    String entity, String code, String name, String unit, LocalDate validTo)
    implements OrganisationChange {

  @Override
  public boolean findsItIn(Chamber now) {
    return now.personRole(entity, code).isPresent();
  }

  @Override
  public List<Fault> faults(Chamber now) {
    List<Fault> faults = new ArrayList<>(AddPersonRole.place(changed(now), now));
    now.appointments().stream()
        .filter(held -> held.entity().equals(entity) && code.equals(held.personRole()))
        .filter(held -> held.validity().goesOnAfter(validTo))
        .forEach(
            held ->
                faults.add(
                    Fault.at("/validTo", OrganisationRule.STILL_IN_USE, held.account(), validTo)));
    return faults;
  }

  @Override
  public Chamber applied(Chamber now) {
    return now.with(changed(now));
  }

  private PersonRole changed(Chamber now) {
    LocalDate since = now.personRole(entity, code).orElseThrow().validFrom();
    return new PersonRole(entity, code, name, unit, since, validTo);
  }

  @Override
  public String subject() {
    return "person-role " + entity + "/" + code;
  }
}
