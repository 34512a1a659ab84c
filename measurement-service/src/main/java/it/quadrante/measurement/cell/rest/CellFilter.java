package it.quadrante.measurement.cell.rest;

import it.quadrante.measurement.cell.CellProblem;
import it.quadrante.measurement.cell.CellQuery;
import it.quadrante.measurement.cell.domain.CellStatus;
import it.quadrante.measurement.organisation.domain.Quadrimestre;
import it.quadrante.problem.ProblemException;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters of the list, as texts: what cannot be read is answered with a sentence. */
@CellProblem.Answers({
  CellProblem.LIMIT_OUT_OF_RANGE,
  CellProblem.CURSOR_UNREADABLE,
  CellProblem.FILTER_UNREADABLE
})
public class CellFilter {
  private static final int DEFAULT_LIMIT = 100;
  private static final int MAX_LIMIT = 500;
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

  @QueryParam("cursor")
  String cursor;

  @QueryParam("limit")
  @Parameter(
      description = "Most cells of a page.",
      schema =
          @Schema(
              type = SchemaType.INTEGER,
              format = "int32",
              minimum = "1",
              maximum = "500",
              defaultValue = "100"))
  String limit;

  int pageSize() {
    if (limit == null) {
      return DEFAULT_LIMIT;
    }
    if (!limit.matches("[0-9]{1,3}")
        || Integer.parseInt(limit) < 1
        || Integer.parseInt(limit) > MAX_LIMIT) {
      throw new ProblemException(CellProblem.LIMIT_OUT_OF_RANGE, MAX_LIMIT);
    }
    return Integer.parseInt(limit);
  }

  /** Asks for one cell more than a page: then there is a next. */
  CellQuery query() {
    return new CellQuery(
        readYear(),
        read("quadrimestre", quadrimestre, Quadrimestre.class),
        read("state", state, CellStatus.class),
        readMeasure(),
        Cursor.read(cursor),
        pageSize() + 1);
  }

  private Integer readYear() {
    if (year == null) {
      return null;
    }
    if (!year.matches("[0-9]{4}")) {
      throw new ProblemException(CellProblem.FILTER_UNREADABLE, "year", "2017");
    }
    return Integer.valueOf(year);
  }

  private String readMeasure() {
    if (measure != null && !measure.matches(MEASURE)) {
      throw new ProblemException(CellProblem.FILTER_UNREADABLE, "measure", "Med_Conc");
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
