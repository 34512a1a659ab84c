package it.quadrante.measurement.bulk.rest;

import it.quadrante.measurement.bulk.BulkOutcome.Mode;
import it.quadrante.measurement.cell.CellProblem;
import it.quadrante.measurement.organisation.domain.Quadrimestre;
import it.quadrante.problem.ProblemException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** How a request is to be taken, as texts: what cannot be read is answered with a sentence. */
final class Choices {
  private Choices() {}

  static Mode mode(String text) {
    return text == null ? Mode.ALL_OR_NOTHING : choice("mode", text, Mode.class);
  }

  /** Null for all. */
  static Quadrimestre quadrimestre(String text) {
    return text == null ? null : choice("quadrimestre", text, Quadrimestre.class);
  }

  /** Null for all. */
  static Integer year(String text) {
    if (text != null && !text.matches("[0-9]{4}")) {
      throw unreadable("year", "2017, 2018, …");
    }
    return text == null ? null : Integer.valueOf(text);
  }

  /** False if absent. */
  static boolean flag(String name, String text) {
    if (text != null && !text.equals("true") && !text.equals("false")) {
      throw unreadable(name, "true, false");
    }
    return "true".equals(text);
  }

  private static <E extends Enum<E>> E choice(String name, String text, Class<E> choices) {
    E[] all = choices.getEnumConstants();
    return Arrays.stream(all)
        .filter(choice -> choice.name().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                unreadable(
                    name, Arrays.stream(all).map(Enum::name).collect(Collectors.joining(", "))));
  }

  private static ProblemException unreadable(String name, String choices) {
    return new ProblemException(CellProblem.FILTER_UNREADABLE, name, choices);
  }
}
