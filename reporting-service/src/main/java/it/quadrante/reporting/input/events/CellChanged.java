package it.quadrante.reporting.input.events;

import it.quadrante.calculation.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A cell as it stands after a change; the greatest version holds.
 *
 * @param dueBy last day to submit on time
 * @param value what was submitted, else null
 * @param submission by whom and when, else null
 * @param changedAt when it became so
 * @param decision the validator's, else null
 * @param unit of the measure
 * @param sourceUnits that enter it; none: the entity as a whole
 * @param parts entered by units
 * @param officialVersion of the official value it has, else null
 * @param suspendedUntil last day of its suspension; null where there is none, or it does not say
 */
public record CellChanged(
    String chamber,
    CellKey cell,
    int version,
    String state,
    LocalDate dueBy,
    ValueValidated.Value value,
    Submission submission,
    Instant changedAt,
    ValueValidated.Deed decision,
    Unit unit,
    List<String> sourceUnits,
    List<Part> parts,
    Integer officialVersion,
    LocalDate suspendedUntil)
    implements Content {
  public static final String NOT_EXPECTED = "NOT_EXPECTED";

  public CellChanged {
    Objects.requireNonNull(chamber, "chamber");
    Objects.requireNonNull(cell, "cell");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(dueBy, "dueBy");
    Objects.requireNonNull(changedAt, "changedAt");
    sourceUnits = sourceUnits == null ? List.of() : List.copyOf(sourceUnits);
    parts = parts == null ? List.of() : List.copyOf(parts);
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

  /** Whether a value of it is wanted, as plans say that read it. */
  public boolean isExpected() {
    return !NOT_EXPECTED.equals(state);
  }

  /** What a unit entered of a value that several enter. */
  public record Part(String unit, Submission submission) {
    public Part {
      Objects.requireNonNull(unit, "unit");
    }
  }

  @Override
  public Optional<EntityYear> countedEntity() {
    return Optional.of(new EntityYear(cell.entity(), cell.year()));
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
