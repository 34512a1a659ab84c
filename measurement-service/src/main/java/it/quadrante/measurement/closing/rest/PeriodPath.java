package it.quadrante.measurement.closing.rest;

import it.quadrante.measurement.organisation.domain.Quadrimestre;
import it.quadrante.measurement.period.PeriodProblem;
import it.quadrante.measurement.period.domain.PeriodKey;
import it.quadrante.problem.ProblemException;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which period an address names, as texts: one that cannot be read names none. */
@PeriodProblem.Answers(PeriodProblem.PERIOD_NOT_FOUND)
public class PeriodPath {
  private static final String YEAR = "20[0-9]{2}|2100";

  @PathParam("chamber")
  String chamber;

  @PathParam("entity")
  String entity;

  @PathParam("year")
  String year;

  @PathParam("quadrimestre")
  @Parameter(description = "Quadrimestre.", schema = @Schema(implementation = Quadrimestre.class))
  String quadrimestre;

  PeriodKey key() {
    if (!isYear(year) || !quadrimestre.matches("I{1,3}")) {
      throw new ProblemException(
          PeriodProblem.PERIOD_NOT_FOUND, entity + "/" + year + "-" + quadrimestre);
    }
    return new PeriodKey(entity, Integer.parseInt(year), Quadrimestre.valueOf(quadrimestre));
  }

  /** Where the period is read. */
  String address() {
    return "/api/v1/chambers/" + String.join("/", chamber, "periods", entity, year, quadrimestre);
  }

  static boolean isYear(String text) {
    return text.matches(YEAR);
  }
}
