package it.quadrante.measurement.cell.rest;

import it.quadrante.measurement.cell.CellPlace;
import it.quadrante.measurement.cell.CellProblem;
import it.quadrante.measurement.cell.CellQuery;
import it.quadrante.measurement.cell.domain.CellStatus;
import it.quadrante.measurement.organisation.domain.Quadrimestre;
import it.quadrante.problem.ProblemException;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * What the list of cells is narrowed to, as texts: what cannot be read is answered with a sentence.
 */
@CellProblem.Answers(CellProblem.FILTER_UNREADABLE)
public class CellFilter {
  private static final String MEASURE = "[^\\[\\]\\p{Cc}]{1,100}";

  @QueryParam("year")
  String year;

  @QueryParam("quadrimestre")
  @Parameter(description = "Quadrimestre.", schema = @Schema(implementation = Quadrimestre.class))
  String quadrimestre;

  @QueryParam("state")
  @Parameter(description = "State.", schema = @Schema(implementation = CellStatus.class))
  String state;

  @QueryParam("measure")
  String measure;

  /**
   * The cells to read.
   *
   * @param after null: from the beginning
   */
  CellQuery query(CellPlace after, int limit) {
    return new CellQuery(
        readYear(),
        read("quadrimestre", quadrimestre, Quadrimestre.class),
        read("state", state, CellStatus.class),
        readMeasure(),
        after,
        limit);
  }

  private Integer readYear() {
    if (year == null) {
      return null;
    }
    if (!year.matches("[0-9]{4}")) {
      throw new ProblemException(CellProblem.FILTER_UNREADABLE, "year", "2017, 2018, …");
    }
    return Integer.valueOf(year);
  }

  private String readMeasure() {
    if (measure != null && !measure.matches(MEASURE)) {
      throw new ProblemException(CellProblem.FILTER_UNREADABLE, "measure", "Med_Conc, …");
    }
    return measure;
  }

  private static <E extends Enum<E>> E read(String name, String text, Class<E> choices) {
    if (text == null) {
      return null;
    }
    return Arrays.stream(choices.getEnumConstants())
        .filter(choice -> choice.name().equals(text))
        .findFirst()
        .orElseThrow(
            () -> new ProblemException(CellProblem.FILTER_UNREADABLE, name, names(choices)));
  }

  private static <E extends Enum<E>> String names(Class<E> choices) {
    return Arrays.stream(choices.getEnumConstants())
        .map(Enum::name)
        .collect(Collectors.joining(", "));
  }
}
