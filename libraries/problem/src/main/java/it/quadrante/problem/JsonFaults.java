package it.quadrante.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import it.quadrante.figure.FigureOutOfBounds;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Jackson's errors in our own words: Jackson's name classes. */
public final class JsonFaults {
  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonFaults() {}

  /** What is wrong with the whole text, or at the place that it names. */
  public static ProblemException problem(JsonProcessingException error) {
    JsonLocation location = error.getLocation();
    int line = location == null ? 1 : location.getLineNr();
    int column = location == null ? 1 : location.getColumnNr();
    for (Throwable cause = error.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof ProblemException problem) {
        return problem;
      }
    }
    if (causedByBounds(error)) {
      return at(HttpProblem.FIGURE_OUT_OF_BOUNDS, error, line, column);
    }
    if (error.getCause() instanceof StreamReadException) {
      return at(HttpProblem.MALFORMED_JSON, error, line, column);
    }
    if (error instanceof InvalidFormatException choice && choice.getTargetType().isEnum()) {
      return at(HttpProblem.CHOICE_UNKNOWN, error, line, column, choices(choice.getTargetType()));
    }
    if (error instanceof UnrecognizedPropertyException unknown) {
      return at(HttpProblem.UNKNOWN_MEMBER, error, unknown.getPropertyName());
    }
    if (error instanceof MismatchedInputException || error instanceof JsonMappingException) {
      return at(HttpProblem.UNEXPECTED_VALUE, error, line, column);
    }
    return at(HttpProblem.MALFORMED_JSON, error, line, column);
  }

  /** As they travel. */
  private static String choices(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> JSON.convertValue(constant, String.class))
        .collect(Collectors.joining(", "));
  }

  private static ProblemException at(
      HttpProblem code, JsonProcessingException error, Object... arguments) {
    String path = error instanceof JsonMappingException mapping ? pointer(mapping) : "";
    Object[] all = new Object[arguments.length + 1];
    all[0] = path.isEmpty() ? "/" : path;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return new ProblemException(code, List.of(), all);
  }

  private static boolean causedByBounds(Throwable error) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof FigureOutOfBounds) {
        return true;
      }
    }
    return false;
  }

  /** JSON pointer to what is wrong; empty for the whole. */
  public static String pointer(JsonMappingException error) {
    return error.getPath().stream()
        .map(step -> step.getFieldName() != null ? step.getFieldName() : "" + step.getIndex())
        .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
        .collect(Collectors.joining());
  }
}
