package it.quadrante.planning.chamber.domain;

import it.quadrante.problem.Fault;
import java.util.List;

/** An account is to act for a unit. */
public record AddAppointment(Appointment appointment) implements OrganisationChange {

  @Override
  public List<Fault> faults(Chamber now) {
    return AppointmentRules.faults(appointment, now);
  }

  @Override
  public Chamber applied(Chamber now) {
    return now.with(appointment);
  }

  /** Without the account. */
  @Override
  public String subject() {
    return "appointment "
        + appointment.entity()
        + "/"
        + appointment.unit()
        + " "
        + appointment.role();
  }
}
