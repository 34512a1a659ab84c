package it.quadrante.reporting.input.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A cell as it stands after a change; the greatest version holds.
 *
 * @param dueBy last day to submit on time
 * @param value what was submitted, else null
 * @param submission by whom and when, else null
 */
public record CellChanged(
    String chamber,
    CellKey cell,
    int version,
    String state,
    LocalDate dueBy,
    ValueValidated.Value value,
    Submission submission)
    implements Content {
  public CellChanged {
    Objects.requireNonNull(chamber, "chamber");
    Objects.requireNonNull(cell, "cell");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(dueBy, "dueBy");
  }

  /**
   * A value handed in.
   *
   * @param number counts the submissions of the cell
   */
  public record Submission(int number, String by, String role, Instant at) {
    public Submission {
      Objects.requireNonNull(by, "by");
      Objects.requireNonNull(role, "role");
      Objects.requireNonNull(at, "at");
    }
  }

  @Override
  public Stream<Integer> years() {
    return Stream.of(cell.year());
  }

  @Override
  public Optional<CellKey> touchedCell() {
    return Optional.of(cell);
  }
}
