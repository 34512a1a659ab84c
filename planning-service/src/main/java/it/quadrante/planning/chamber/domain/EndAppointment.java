package it.quadrante.planning.chamber.domain;

import it.quadrante.problem.Fault;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An appointment gets another last day. Ending it earlier is always possible, whatever it shares
 * its days with; one that ends before its first day was never in force.
 *
 * @param validTo last day, or null for open
 */
public record EndAppointment(UUID id, LocalDate validTo) implements OrganisationChange {

  @Override
  public boolean findsItIn(Chamber now) {
    return found(now).isPresent();
  }

  @Override
  public List<Fault> faults(Chamber now) {
    return found(now).orElseThrow().validity().goesOnAfter(validTo)
        ? DayRule.check("/validTo", validTo)
        : AppointmentRules.faults(changed(now), now);
  }

  @Override
  public Chamber applied(Chamber now) {
    return now.with(changed(now));
  }

  private Appointment changed(Chamber now) {
    return found(now).orElseThrow().ending(validTo);
  }

  private Optional<Appointment> found(Chamber now) {
    return now.appointments().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  @Override
  public String subject() {
    return "appointment " + id;
  }
}
