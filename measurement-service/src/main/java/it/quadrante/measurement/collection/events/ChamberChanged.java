package it.quadrante.measurement.collection.events;

import it.quadrante.events.UnreadableFact;
import it.quadrante.measurement.organisation.domain.Appointment;
import it.quadrante.measurement.organisation.domain.Capacity;
import it.quadrante.measurement.organisation.domain.CollectionCalendar;
import it.quadrante.measurement.organisation.domain.CollectionCalendar.Slot;
import it.quadrante.measurement.organisation.domain.Duty;
import it.quadrante.measurement.organisation.domain.Merged;
import it.quadrante.measurement.organisation.domain.Organisation;
import it.quadrante.measurement.organisation.domain.OrganisationUnit;
import it.quadrante.measurement.organisation.domain.Period;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Of {@code quadrante.planning.chamber-changed.v1} what collection uses. */
public record ChamberChanged(
    String chamber,
    int version,
    List<Unit> units,
    List<Acting> appointments,
    List<CalendarOfYear> calendars,
    Life life)
    implements PlanningFact {

  /** Topic and version of this fact. */
  public static final String TYPE = "quadrante.planning.chamber-changed.v1";

  /** A unit of an entity. */
  public record Unit(
      String entity, String code, String parent, LocalDate validFrom, LocalDate validTo) {}

  /** An account that acts for a unit. */
  public record Acting(
      String account,
      String entity,
      String unit,
      Duty role,
      Capacity capacity,
      LocalDate validFrom,
      LocalDate validTo) {}

  /**
   * Whether the chamber has merged.
   *
   * @param openCollections what became of them; absent: they are closed
   */
  public record Life(String state, String into, LocalDate from, String openCollections) {

    private Optional<Merged> merged() {
      return "MERGED".equals(state) && into != null && from != null
          ? Optional.of(new Merged(into, from, "CONTINUE".equals(openCollections)))
          : Optional.empty();
    }
  }

  @Override
  public String aboutChamber() {
    return chamber;
  }

  /** What collection keeps of it. */
  public Organisation toOrganisation() {
    return new Organisation(
        version,
        units.stream()
            .map(
                unit ->
                    new OrganisationUnit(
                        unit.entity, unit.code, unit.parent, unit.validFrom, unit.validTo))
            .toList(),
        appointments.stream().map(ChamberChanged::appointment).toList(),
        calendar(),
        calendars.stream().map(CalendarOfYear::toCalendar).toList(),
        life == null ? Optional.empty() : life.merged());
  }

  private static Appointment appointment(Acting acting) {
    return new Appointment(
        acting.account,
        acting.entity,
        acting.unit,
        acting.role,
        acting.capacity == null ? Capacity.HOLDER : acting.capacity,
        acting.validFrom,
        acting.validTo);
  }

  private CollectionCalendar calendar() {
    Map<Slot, Period> stated = new HashMap<>();
    calendars.forEach(calendar -> stated.putAll(calendar.deadlines()));
    return new CollectionCalendar(stated);
  }

  ChamberChanged checked() {
    if (version < 1 || units == null || appointments == null || calendars == null) {
      throw new UnreadableFact("version, units, appointments or calendars is missing");
    }
    calendars.forEach(CalendarOfYear::check);
    return this;
  }
}
