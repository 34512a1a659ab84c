package it.quadrante.planning.chamber.domain;

import it.quadrante.problem.Fault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What a unit is held to, as it is to be, among the others of its chamber. */
final class UnitRules {
  private UnitRules() {}

  /**
   * @param unit as it is to be
   */
  static List<Fault> faults(OrganisationUnit unit, Chamber now) {
    List<Fault> faults = new ArrayList<>(interval(unit.validity()));
    if (OrganisationUnit.WHOLE_ENTITY.equals(unit.code())) {
      now.entity(unit.entity())
          .ifPresent(
              owner ->
                  faults.addAll(
                      within(unit.code(), unit.validity(), owner.code(), owner.validity())));
    } else {
      now.unit(unit.entity(), unit.parent())
          .ifPresentOrElse(
              parent -> faults.addAll(beneath(unit, parent, now)),
              () ->
                  faults.add(
                      Fault.at(
                          "/parent",
                          OrganisationRule.PARENT_UNKNOWN,
                          unit.entity(),
                          Objects.toString(unit.parent(), ""))));
    }
    return faults;
  }

  static List<Fault> interval(Validity validity) {
    List<Fault> faults = new ArrayList<>(DayRule.check("/validFrom", validity.from()));
    faults.addAll(DayRule.check("/validTo", validity.to()));
    if (validity.endsBeforeItBegins()) {
      faults.add(
          Fault.at("/validTo", OrganisationRule.INTERVAL_REVERSED, validity.to(), validity.from()));
    }
    return faults;
  }

  /** What stands beneath something that ends does not go on longer. */
  static List<Fault> within(String what, Validity validity, String frame, Validity framed) {
    if (validity.beginsOutside(framed)) {
      return List.of(outside("/validFrom", what, frame));
    }
    return validity.leaves(framed) || validity.goesOnAfter(framed.to())
        ? List.of(outside("/validTo", what, frame))
        : List.of();
  }

  /** What ends has nothing that goes on in it. */
  static List<Fault> stillInUse(OrganisationUnit unit, LocalDate lastDay, Chamber now) {
    List<Fault> faults = new ArrayList<>();
    now.units().stream()
        .filter(child -> child.entity().equals(unit.entity()))
        .filter(child -> child.standsBeneath(unit.code(), lastDay))
        .forEach(child -> faults.add(inUse(child.code(), lastDay)));
    now.personRoles().stream()
        .filter(role -> unit.is(role.entity(), role.unit()))
        .filter(role -> role.validity().goesOnAfter(lastDay))
        .forEach(role -> faults.add(inUse(role.code(), lastDay)));
    return faults;
  }

  private static Fault inUse(String code, LocalDate lastDay) {
    return Fault.at("/validTo", OrganisationRule.STILL_IN_USE, code, lastDay);
  }

  private static List<Fault> beneath(OrganisationUnit unit, OrganisationUnit parent, Chamber now) {
    List<Fault> faults = new ArrayList<>();
    if (isAbove(unit, parent, now)) {
      faults.add(Fault.at("/parent", OrganisationRule.PARENT_CYCLE, unit.code(), unit.parent()));
    } else if (parent.kind().compareTo(unit.kind()) >= 0) {
      faults.add(
          Fault.at(
              "/parent",
              OrganisationRule.PARENT_LEVEL,
              unit.code(),
              unit.kind(),
              parent.code(),
              parent.kind()));
    }
    Validity beneath = unit.placement();
    if (!unit.formerParents().isEmpty() && beneath.beginsOutside(parent.validity())) {
      faults.add(outside("/movedFrom", unit.code(), parent.code()));
    } else {
      faults.addAll(within(unit.code(), beneath, parent.code(), parent.validity()));
    }
    return faults;
  }

  static Fault outside(String place, String what, String frame) {
    return Fault.at(place, OrganisationRule.OUTSIDE_VALIDITY, what, frame);
  }

  /** Whether the unit is the other one or stands above it. */
  private static boolean isAbove(OrganisationUnit unit, OrganisationUnit other, Chamber now) {
    Set<String> seen = new HashSet<>();
    Optional<OrganisationUnit> current = Optional.of(other);
    while (current.isPresent() && seen.add(current.get().code())) {
      if (current.get().code().equals(unit.code())) {
        return true;
      }
      String above = current.get().parent();
      current = now.unit(unit.entity(), above);
    }
    return false;
  }
}
