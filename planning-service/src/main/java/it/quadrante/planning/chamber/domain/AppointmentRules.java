package it.quadrante.planning.chamber.domain;

import it.quadrante.problem.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What an appointment is held to, as it is to be, among the others of its chamber. */
final class AppointmentRules {
  private AppointmentRules() {}

  static List<Fault> faults(Appointment appointment, Chamber now) {
    List<Fault> faults = new ArrayList<>(UnitRules.interval(appointment.validity()));
    now.unit(appointment.entity(), appointment.unit())
        .ifPresentOrElse(
            unit -> outside(appointment, unit.validity(), unit.code()).forEach(faults::add),
            () ->
                faults.add(
                    Fault.at(
                        "/unit",
                        OrganisationRule.UNIT_UNKNOWN,
                        appointment.entity(),
                        appointment.unit())));
    if (appointment.personRole() != null) {
      faults.addAll(inPersonRole(appointment, now));
    }
    if (others(appointment, now, other -> isSame(appointment, other)).findAny().isPresent()) {
      faults.add(
          Fault.at(
              "/account",
              OrganisationRule.APPOINTMENT_REPEATED,
              appointment.account(),
              appointment.role(),
              appointment.unit()));
    }
    return faults;
  }

  private static Stream<Fault> outside(Appointment appointment, Validity frame, String code) {
    return appointment.validity().leaves(frame)
        ? Stream.of(UnitRules.outside("/validFrom", appointment.account(), code))
        : Stream.empty();
  }

  private static List<Fault> inPersonRole(Appointment appointment, Chamber now) {
    List<Fault> faults = new ArrayList<>();
    now.personRole(appointment.entity(), appointment.personRole())
        .ifPresentOrElse(
            place ->
                faults.addAll(
                    UnitRules.within(
                        appointment.account(),
                        appointment.validity(),
                        place.code(),
                        place.validity())),
            () ->
                faults.add(
                    Fault.at(
                        "/personRole",
                        OrganisationRule.PERSON_ROLE_UNKNOWN,
                        appointment.entity(),
                        appointment.personRole())));
    others(appointment, now, other -> holdsTheSame(appointment, other))
        .map(
            other ->
                Fault.at(
                    "/personRole",
                    OrganisationRule.PERSON_ROLE_HELD,
                    appointment.personRole(),
                    other.account()))
        .forEach(faults::add);
    return faults;
  }

  private static Stream<Appointment> others(
      Appointment appointment, Chamber now, Predicate<Appointment> alike) {
    return now.appointments().stream()
        .filter(other -> !other.id().equals(appointment.id()))
        .filter(other -> other.entity().equals(appointment.entity()))
        .filter(alike)
        .filter(other -> other.validity().overlaps(appointment.validity()));
  }

  private static boolean isSame(Appointment one, Appointment other) {
    return one.account().equals(other.account())
        && one.unit().equals(other.unit())
        && one.role() == other.role();
  }

  /** Of one place one account is the holder at a time, in however many roles. */
  private static boolean holdsTheSame(Appointment one, Appointment other) {
    return Objects.equals(one.personRole(), other.personRole())
        && one.capacity() == Appointment.Capacity.HOLDER
        && other.capacity() == Appointment.Capacity.HOLDER
        && !one.account().equals(other.account());
  }
}
