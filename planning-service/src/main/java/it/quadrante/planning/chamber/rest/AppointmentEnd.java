package it.quadrante.planning.chamber.rest;

import it.quadrante.planning.chamber.ChamberProblem;
import it.quadrante.problem.ProblemException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last day of an appointment. */
@Schema(
    description =
        "The last day of an appointment; absent where it goes on. A day before its first: it was"
            + " never in force.")
@ChamberProblem.Answers(ChamberProblem.APPOINTMENT_INVALID)
public record AppointmentEnd(LocalDate validTo) {

  static LocalDate required(AppointmentEnd end) {
    if (end == null) {
      throw new ProblemException(ChamberProblem.APPOINTMENT_INVALID);
    }
    return end.validTo;
  }
}
