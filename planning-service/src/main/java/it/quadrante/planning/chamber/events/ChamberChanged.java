package it.quadrante.planning.chamber.events;

import it.quadrante.events.Fact;
import it.quadrante.planning.chamber.domain.Appointment;
import it.quadrante.planning.chamber.domain.Chamber;
import it.quadrante.planning.chamber.domain.ChamberLife;
import it.quadrante.planning.chamber.domain.Continuity;
import it.quadrante.planning.chamber.domain.Entity;
import it.quadrante.planning.chamber.domain.OrganisationUnit;
import it.quadrante.planning.chamber.domain.PersonRole;
import it.quadrante.planning.chamber.domain.Predecessor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A chamber and who acts for it, always in full ({@code chamber-changed.v1.schema.json}).
 *
 * @param version grows with every change; readers keep the greatest
 */
public record ChamberChanged(
    String chamber,
    int version,
    Instant changedAt,
    String name,
    String ipaCode,
    ChamberLife life,
    List<Predecessor> predecessors,
    List<Entity> entities,
    List<OrganisationUnit> units,
    List<PersonRole> personRoles,
    List<Acting> appointments,
    List<CalendarOfYear> calendars,
    List<Continuity> continuities) {

  /** Topic and version of this fact. */
  public static final String TYPE = "quadrante.planning.chamber-changed.v1";

  /** An appointment as other services need it. */
  public record Acting(
      String account,
      String entity,
      String unit,
      Appointment.Role role,
      Appointment.Capacity capacity,
      String personRole,
      LocalDate validFrom,
      LocalDate validTo) {

    static Acting of(Appointment appointment) {
      return new Acting(
          appointment.account(),
          appointment.entity(),
          appointment.unit(),
          appointment.role(),
          appointment.capacity(),
          appointment.personRole(),
          appointment.validFrom(),
          appointment.validTo());
    }
  }

  /** The fact that a chamber is now so. */
  public static Fact of(Chamber chamber) {
    ChamberChanged data =
        new ChamberChanged(
            chamber.code(),
            chamber.version(),
            chamber.changedAt(),
            chamber.name(),
            chamber.ipaCode(),
            chamber.life(),
            chamber.predecessors(),
            chamber.entities(),
            chamber.units(),
            chamber.personRoles(),
            chamber.appointments().stream().map(Acting::of).toList(),
            chamber.calendars().stream().map(CalendarOfYear::of).toList(),
            chamber.continuities());
    return new Fact(TYPE, chamber.code(), chamber.code() + "@" + chamber.version(), data);
  }
}
