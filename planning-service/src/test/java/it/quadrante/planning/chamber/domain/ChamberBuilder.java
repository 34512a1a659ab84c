package it.quadrante.planning.chamber.domain;

import it.quadrante.planning.chamber.domain.OrganisationUnit.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A chamber MS with entity CCIAA and its unit ENTE, and what is added. */
public final class ChamberBuilder {
  private static final Entity ENTITY =
      new Entity("CCIAA", "Camera", Entity.Kind.CHAMBER, null, null);

  private final List<OrganisationUnit> units = new ArrayList<>();
  private final List<PersonRole> roles = new ArrayList<>();
  private final List<Appointment> appointments = new ArrayList<>();

  private ChamberBuilder() {
    units.add(OrganisationUnit.wholeOf(ENTITY));
  }

  public static ChamberBuilder aChamber() {
    return new ChamberBuilder();
  }

  static LocalDate day(String day) {
    return day == null ? null : LocalDate.parse(day);
  }

  static OrganisationUnit aUnit(String code, Level kind, String parent, String from, String to) {
    return new OrganisationUnit("CCIAA", code, "Unità " + code, kind, parent, day(from), day(to));
  }

  static Appointment anAppointment(
      String account, String unit, Appointment.Role role, String from, String to) {
    return inCapacity(account, unit, role, Appointment.Capacity.HOLDER, null, from, to);
  }

  static Appointment inCapacity(
      String account,
      String unit,
      Appointment.Role role,
      Appointment.Capacity capacity,
      String personRole,
      String from,
      String to) {
    return new Appointment(
        UUID.randomUUID(), account, "CCIAA", unit, role, capacity, personRole, day(from), day(to));
  }

  public ChamberBuilder with(OrganisationUnit unit) {
    units.add(unit);
    return this;
  }

  public ChamberBuilder with(String code, Level kind, String parent) {
    return with(aUnit(code, kind, parent, null, null));
  }

  ChamberBuilder with(PersonRole role) {
    roles.add(role);
    return this;
  }

  ChamberBuilder with(Appointment appointment) {
    appointments.add(appointment);
    return this;
  }

  public Chamber build() {
    return new Chamber(
        "MS",
        "Camera",
        null,
        1,
        null,
        List.of(ENTITY),
        units,
        roles,
        appointments,
        List.of(),
        ChamberLife.ACTIVE,
        List.of(),
        List.of());
  }
}
