package it.quadrante.measurement.cell.domain;

import java.util.Optional;

/**
 * expected → submitted → validated, or sent back → submitted. A step exists only on the states in
 * which it is legal. (Withdrawn, not assessable and suspended will stand beside these.)
 */
public sealed interface CellState {

  CellStatus status();

  /** The last submission, whatever became of it. */
  Optional<Submission> submission();

  /** The decision that led here. */
  Optional<Decision> decision();

  /** How many values were submitted so far. */
  default int submissions() {
    return submission().map(Submission::number).orElse(0);
  }

  /** A state in which a value may be handed in. */
  sealed interface Enterable extends CellState {
    default Submitted submit(Submission entered) {
      return new Submitted(entered);
    }
  }

  /** Nothing entered yet. */
  record Expected() implements Enterable {
    @Override
    public CellStatus status() {
      return CellStatus.EXPECTED;
    }

    @Override
    public Optional<Submission> submission() {
      return Optional.empty();
    }

    @Override
    public Optional<Decision> decision() {
      return Optional.empty();
    }
  }

  /** Waits for a validator; until then the referent may replace the value by a new submission. */
  record Submitted(Submission entered) implements Enterable {
    public Validated validate(Decision by) {
      return new Validated(entered, by);
    }

    public SentBack sendBack(Decision by) {
      return new SentBack(entered, by);
    }

    @Override
    public CellStatus status() {
      return CellStatus.SUBMITTED;
    }

    @Override
    public Optional<Submission> submission() {
      return Optional.of(entered);
    }

    @Override
    public Optional<Decision> decision() {
      return Optional.empty();
    }
  }

  /** Returned with a reason; waits for another submission. */
  record SentBack(Submission returned, Decision by) implements Enterable {
    @Override
    public CellStatus status() {
      return CellStatus.SENT_BACK;
    }

    @Override
    public Optional<Submission> submission() {
      return Optional.of(returned);
    }

    @Override
    public Optional<Decision> decision() {
      return Optional.of(by);
    }
  }

  /** Official. */
  record Validated(Submission accepted, Decision by) implements CellState {
    @Override
    public CellStatus status() {
      return CellStatus.VALIDATED;
    }

    @Override
    public Optional<Submission> submission() {
      return Optional.of(accepted);
    }

    @Override
    public Optional<Decision> decision() {
      return Optional.of(by);
    }
  }
}
