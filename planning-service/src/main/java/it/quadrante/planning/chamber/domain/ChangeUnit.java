package it.quadrante.planning.chamber.domain;

import it.quadrante.problem.Fault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A unit is renamed from a day on, placed beneath another unit, or ended.
 *
 * @param renamedFrom first day of the name where it is another, else null
 * @param movedFrom first day beneath the unit above where it is another, else null
 * @param validTo last day, or null for open
 */
public record ChangeUnit(
    String entity,
    String code,
    String name,
    LocalDate renamedFrom,
    String parent,
    LocalDate movedFrom,
    LocalDate validTo)
    implements OrganisationChange {

  @Override
  public boolean findsItIn(Chamber now) {
    return now.unit(entity, code).isPresent();
  }

  @Override
  public List<Fault> faults(Chamber now) {
    OrganisationUnit unit = found(now);
    OrganisationUnit placed = unit.placed(beneath(), movedFrom, validTo);
    List<Fault> faults = new ArrayList<>(UnitRules.faults(placed, now));
    faults.addAll(UnitRules.stillInUse(unit, validTo, now));
    faults.addAll(DayRule.check("/movedFrom", movedFrom));
    Placing.fault(unit, validTo, beneath(), movedFrom).ifPresent(faults::add);
    faults.addAll(DayRule.check("/renamedFrom", renamedFrom));
    Naming.fault(unit.name(), unit.formerNames(), placed.validity(), name, renamedFrom)
        .ifPresent(faults::add);
    return faults;
  }

  @Override
  public Chamber applied(Chamber now) {
    return now.with(found(now).placed(beneath(), movedFrom, validTo).renamed(name, renamedFrom));
  }

  private OrganisationUnit found(Chamber now) {
    return now.unit(entity, code).orElseThrow();
  }

  private String beneath() {
    boolean highest = OrganisationUnit.WHOLE_ENTITY.equals(code);
    return highest ? null : parent == null ? OrganisationUnit.WHOLE_ENTITY : parent;
  }

  @Override
  public String subject() {
    return "unit " + entity + "/" + code;
  }
}
