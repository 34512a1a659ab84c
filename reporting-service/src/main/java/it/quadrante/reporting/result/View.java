package it.quadrante.reporting.result;

import com.fasterxml.jackson.annotation.JsonValue;
import it.quadrante.problem.ProblemException;
import java.util.stream.Stream;

/** Which values results rest on. */
public enum View {
  /** Validated values: the figures that count, the only ones that are stored. */
  OFFICIAL("official"),
  /** Also values that are submitted and wait for validation. */
  PROVISIONAL("provisional"),
  /** Validated values, and others that somebody supposes. */
  WHAT_IF("what-if"),
  /** Those that a closing closed over: frozen. */
  SNAPSHOT("snapshot");

  private final String code;

  View(String code) {
    this.code = code;
  }

  /**
   * The view that an address asks for.
   *
   * @param code may be null: the official one
   * @throws ProblemException VIEW_UNKNOWN where there is none to be asked for like this
   */
  public static View asked(String code) {
    return code == null
        ? OFFICIAL
        : Stream.of(OFFICIAL, PROVISIONAL)
            .filter(view -> view.code.equals(code))
            .findFirst()
            .orElseThrow(() -> new ProblemException(ResultProblem.VIEW_UNKNOWN, code));
  }

  /** As it stands in addresses and answers. */
  @JsonValue
  public String code() {
    return code;
  }
}
