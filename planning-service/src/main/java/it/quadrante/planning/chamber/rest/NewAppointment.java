package it.quadrante.planning.chamber.rest;

import it.quadrante.planning.chamber.ChamberProblem;
import it.quadrante.planning.chamber.domain.AddAppointment;
import it.quadrante.planning.chamber.domain.Appointment;
import it.quadrante.planning.chamber.domain.OrganisationUnit;
import it.quadrante.problem.ProblemException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who is to act for which unit.
 *
 * @param unit absent: the whole entity
 * @param capacity absent: HOLDER
 */
@Schema(
    description = "Who is to act for which unit, in which role and interval.",
    requiredProperties = {"account", "entity", "role"})
@ChamberProblem.Answers(ChamberProblem.APPOINTMENT_INVALID)
public record NewAppointment(
    String account,
    String entity,
    @Schema(description = "Absent: ENTE, the whole entity.", maxLength = 100, examples = "ENTE")
        String unit,
    Appointment.Role role,
    @Schema(description = "Absent: HOLDER.") Appointment.Capacity capacity,
    String personRole,
    LocalDate validFrom,
    LocalDate validTo) {

  static AddAppointment required(NewAppointment appointment) {
    if (appointment == null
        || Texts.isNoName(appointment.account)
        || Texts.isLonger(appointment.account, 100)
        || Texts.isNoName(appointment.entity)
        || appointment.role == null) {
      throw new ProblemException(ChamberProblem.APPOINTMENT_INVALID);
    }
    return new AddAppointment(
        new Appointment(
            UUID.randomUUID(),
            appointment.account,
            appointment.entity,
            appointment.unit == null ? OrganisationUnit.WHOLE_ENTITY : appointment.unit,
            appointment.role,
            appointment.capacity == null ? Appointment.Capacity.HOLDER : appointment.capacity,
            appointment.personRole,
            appointment.validFrom,
            appointment.validTo));
  }
}
