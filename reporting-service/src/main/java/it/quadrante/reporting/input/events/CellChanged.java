package it.quadrante.reporting.input.events;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A cell as it stands after a change; the greatest version holds.
 *
 * @param dueBy last day to submit on time
 */
public record CellChanged(String chamber, CellKey cell, int version, String state, LocalDate dueBy)
    implements Content {
  public CellChanged {
    Objects.requireNonNull(chamber, "chamber");
    Objects.requireNonNull(cell, "cell");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(dueBy, "dueBy");
  }

  @Override
  public Optional<Integer> inputYear() {
    return Optional.of(cell.year());
  }

  @Override
  public Optional<CellKey> touchedCell() {
    return Optional.of(cell);
  }
}
