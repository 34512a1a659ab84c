package it.quadrante.planning.chamber.events;

import it.quadrante.events.Fact;
import it.quadrante.planning.chamber.domain.Appointment;
import it.quadrante.planning.chamber.domain.Chamber;
import it.quadrante.planning.chamber.domain.Entity;
import it.quadrante.planning.chamber.domain.OrganisationUnit;
import java.time.Instant;
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
    Life life,
    List<Object> predecessors,
    List<Entity> entities,
    List<OrganisationUnit> units,
    List<Object> personRoles,
    List<Acting> appointments,
    List<Object> calendars) {

  /** Topic and version of this fact. */
  public static final String TYPE = "quadrante.planning.chamber-changed.v1";

  /** ACTIVE, until chambers merge. */
  public record Life(String state) {}

  /** An appointment as other services need it. */
  public record Acting(
      String account,
      String entity,
      String unit,
      Appointment.Role role,
      Appointment.Capacity capacity,
      java.time.LocalDate validFrom,
      java.time.LocalDate validTo) {

    static Acting of(Appointment appointment) {
      return new Acting(
          appointment.account(),
          appointment.entity(),
          appointment.unit(),
          appointment.role(),
          appointment.capacity(),
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
            new Life("ACTIVE"),
            List.of(),
            chamber.entities(),
            chamber.units(),
            List.of(),
            chamber.appointments().stream().map(Acting::of).toList(),
            List.of());
    return new Fact(TYPE, chamber.code(), chamber.code() + "@" + chamber.version(), data);
  }
}
