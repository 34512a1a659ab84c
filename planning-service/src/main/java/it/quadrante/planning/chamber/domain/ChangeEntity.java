package it.quadrante.planning.chamber.domain;

import it.quadrante.problem.Fault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An entity is renamed from a day on, or ended; the unit that is the whole of it ends with it.
 *
 * @param renamedFrom first day of the name where it is another, else null
 * @param validTo last day, or null for open
 */
public record ChangeEntity(String code, String name, LocalDate renamedFrom, LocalDate validTo)
    implements OrganisationChange {

  @Override
  public boolean findsItIn(Chamber now) {
    return now.entity(code).isPresent();
  }

  @Override
  public List<Fault> faults(Chamber now) {
    Entity entity = now.entity(code).orElseThrow();
    Validity life = new Validity(entity.validFrom(), validTo);
    List<Fault> faults = new ArrayList<>(UnitRules.interval(life));
    now.unit(code, OrganisationUnit.WHOLE_ENTITY)
        .ifPresent(whole -> faults.addAll(UnitRules.stillInUse(whole, validTo, now)));
    faults.addAll(DayRule.check("/renamedFrom", renamedFrom));
    Naming.fault(entity.name(), entity.formerNames(), life, name, renamedFrom)
        .ifPresent(faults::add);
    return faults;
  }

  @Override
  public Chamber applied(Chamber now) {
    Entity entity = now.entity(code).orElseThrow();
    Chamber changed = now.with(entity.changed(name, renamedFrom, validTo));
    return now.unit(code, OrganisationUnit.WHOLE_ENTITY)
        .filter(whole -> follows(whole, entity))
        .map(whole -> changed.with(whole.until(validTo)))
        .orElse(changed);
  }

  /** One that was ended by itself, earlier, stays so. */
  private boolean follows(OrganisationUnit whole, Entity entity) {
    return Objects.equals(whole.validTo(), entity.validTo())
        || whole.validity().goesOnAfter(validTo);
  }

  @Override
  public String subject() {
    return "entity " + code;
  }
}
