package it.quadrante.measurement.worklist.rest;

import it.quadrante.measurement.cell.CellProblem;
import it.quadrante.measurement.organisation.domain.Quadrimestre;
import it.quadrante.problem.ProblemException;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which periods are asked for, as texts: what cannot be read is answered with a sentence. */
@CellProblem.Answers(CellProblem.FILTER_UNREADABLE)
public class PeriodFilter {

  @QueryParam("year")
  String year;

  @QueryParam("quadrimestre")
  @Parameter(description = "Quadrimestre.", schema = @Schema(implementation = Quadrimestre.class))
  String quadrimestre;

  /** Null for all. */
  Integer year() {
    if (year == null) {
      return null;
    }
    if (!year.matches("[0-9]{4}")) {
      throw new ProblemException(CellProblem.FILTER_UNREADABLE, "year", "2017, 2018, …");
    }
    return Integer.valueOf(year);
  }

  /** Null for all. */
  Quadrimestre quadrimestre() {
    return choice("quadrimestre", quadrimestre, Quadrimestre.class);
  }

  /** One of the choices; null stays null. */
  static <E extends Enum<E>> E choice(String name, String text, Class<E> choices) {
    if (text == null) {
      return null;
    }
    E[] all = choices.getEnumConstants();
    return Arrays.stream(all)
        .filter(choice -> choice.name().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new ProblemException(
                    CellProblem.FILTER_UNREADABLE,
                    name,
                    Arrays.stream(all).map(Enum::name).collect(Collectors.joining(", "))));
  }
}
