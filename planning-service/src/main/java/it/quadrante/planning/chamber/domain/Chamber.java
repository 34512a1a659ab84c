package it.quadrante.planning.chamber.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A chamber with its organisation, in full.
 *
 * @param ipaCode code in the Indice delle pubbliche amministrazioni, or null
 * @param version grows with every change
 * @param calendars the newest of each year
 * @param life whether it has merged into another
 * @param predecessors chambers that have merged into it
 * @param continuities what of theirs goes on here
 */
public record Chamber(
    String code,
    String name,
    String ipaCode,
    int version,
    Instant changedAt,
    List<Entity> entities,
    List<OrganisationUnit> units,
    List<PersonRole> personRoles,
    List<Appointment> appointments,
    List<ChamberCalendar> calendars,
    ChamberLife life,
    List<Predecessor> predecessors,
    List<Continuity> continuities) {

  /** What the register says of a chamber. */
  public Chamber(String code, String name, String ipaCode) {
    this(
        code,
        name,
        ipaCode,
        0,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        ChamberLife.ACTIVE,
        List.of(),
        List.of());
  }

  public Optional<Entity> entity(String withCode) {
    return entities.stream().filter(one -> one.code().equals(withCode)).findFirst();
  }

  /** A unit of an entity. */
  public Optional<OrganisationUnit> unit(String entity, String withCode) {
    return units.stream().filter(one -> one.is(entity, withCode)).findFirst();
  }

  Optional<PersonRole> personRole(String entity, String withCode) {
    return personRoles.stream().filter(one -> one.is(entity, withCode)).findFirst();
  }

  Chamber with(Entity entity) {
    return with(
        replaced(entities, entity, one -> one.code().equals(entity.code())),
        units,
        personRoles,
        appointments);
  }

  Chamber with(OrganisationUnit unit) {
    return with(
        entities,
        replaced(units, unit, one -> one.is(unit.entity(), unit.code())),
        personRoles,
        appointments);
  }

  Chamber with(PersonRole role) {
    return with(
        entities,
        units,
        replaced(personRoles, role, one -> one.is(role.entity(), role.code())),
        appointments);
  }

  Chamber with(Appointment appointment) {
    return with(
        entities,
        units,
        personRoles,
        replaced(appointments, appointment, one -> one.id().equals(appointment.id())));
  }

  private Chamber with(
      List<Entity> otherEntities,
      List<OrganisationUnit> otherUnits,
      List<PersonRole> otherRoles,
      List<Appointment> otherAppointments) {
    return new Chamber(
        code,
        name,
        ipaCode,
        version,
        changedAt,
        otherEntities,
        otherUnits,
        otherRoles,
        otherAppointments,
        calendars,
        life,
        predecessors,
        continuities);
  }

  private static <T> List<T> replaced(List<T> all, T newer, Predicate<T> same) {
    List<T> others = new ArrayList<>(all);
    others.removeIf(same);
    others.add(newer);
    return others;
  }
}
