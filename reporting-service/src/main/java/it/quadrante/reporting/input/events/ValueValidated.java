package it.quadrante.reporting.input.events;

import it.quadrante.figure.Figure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The official value of a cell; every version is a fact of its own, the greatest counts.
 *
 * @param value for VALIDATED and CORRECTED, else null
 * @param submission null where nothing was submitted
 * @param judgedPercent the validator's percentage for a judgement in words, else null
 * @param suspendedUntil for SUSPENDED, else null
 */
public record ValueValidated(
    String chamber,
    CellKey cell,
    int version,
    Outcome outcome,
    Value value,
    Deed submission,
    Deed decision,
    Figure judgedPercent,
    LocalDate suspendedUntil,
    List<Evidence> evidence)
    implements Content {
  public ValueValidated {
    Objects.requireNonNull(chamber, "chamber");
    Objects.requireNonNull(cell, "cell");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(decision, "decision");
    evidence = evidence == null ? List.of() : List.copyOf(evidence);
    outcome.check(value, suspendedUntil);
  }

  /** What the validator decided. */
  public enum Outcome {
    VALIDATED,
    CORRECTED,
    WITHDRAWN,
    NOT_ASSESSABLE,
    SUSPENDED;

    private void check(Value value, LocalDate suspendedUntil) {
      if ((this == VALIDATED || this == CORRECTED) && value == null) {
        throw new IllegalArgumentException(this + " without value");
      }
      if (this == SUSPENDED && suspendedUntil == null) {
        throw new IllegalArgumentException("SUSPENDED without suspendedUntil");
      }
    }
  }

  /** How a value reads, by its kind. */
  public enum Kind {
    NUMBER,
    DATE,
    YES_NO,
    WORDS,
    NOT_REALISED
  }

  /** What was entered: the member its kind names, and no other. */
  public record Value(Kind kind, Figure number, LocalDate date, Boolean yes, String words) {
    public Value {
      Objects.requireNonNull(kind, "kind");
      Object named =
          switch (kind) {
            case NUMBER -> number;
            case DATE -> date;
            case YES_NO -> yes;
            case WORDS -> words;
            case NOT_REALISED -> kind;
          };
      Objects.requireNonNull(named, "value of kind " + kind);
    }
  }

  /** Who did it, in which role, when and, where stated, why (else null). */
  public record Deed(String by, String role, Instant at, String reason) {
    public Deed {
      Objects.requireNonNull(by, "by");
      Objects.requireNonNull(role, "role");
      Objects.requireNonNull(at, "at");
    }
  }

  /** A file that proves the value. */
  public record Evidence(String name) {}

  @Override
  public Stream<Integer> years() {
    return Stream.of(cell.year());
  }

  @Override
  public Optional<CellKey> touchedCell() {
    return Optional.of(cell);
  }
}
