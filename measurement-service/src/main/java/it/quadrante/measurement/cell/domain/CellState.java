package it.quadrante.measurement.cell.domain;

import java.util.Optional;

/**
 * What is at hand in front of what is official. A step exists only on the states in which it is
 * legal: a submission waits, is sent back, or makes way for what was there before it.
 */
public sealed interface CellState {

  CellStatus status();

  /** What is official, or null while nothing is. */
  Official official();

  /** The last submission that was not taken back. */
  Optional<Submission> submission();

  /** The decision that led here. */
  Optional<Decision> decision();

  /** What a waiting submission gives way to when it is taken back. */
  Resting resting();

  /** The same in front of something else that has become official. */
  CellState over(Official other);

  /** A state in which nothing waits for a decision. */
  sealed interface Resting extends CellState {
    @Override
    default Resting resting() {
      return this;
    }

    @Override
    Resting over(Official other);
  }

  /**
   * Nothing at hand: the cell is what is official of it, or expected.
   *
   * @param official null while nothing is
   */
  record Settled(Official official) implements Resting {
    @Override
    public CellStatus status() {
      return official == null ? CellStatus.EXPECTED : official.outcome().status();
    }

    @Override
    public Optional<Submission> submission() {
      return Optional.ofNullable(official).map(Official::submission);
    }

    @Override
    public Optional<Decision> decision() {
      return Optional.ofNullable(official).map(Official::decision);
    }

    @Override
    public Settled over(Official other) {
      return new Settled(other);
    }
  }

  /** Returned with a reason; waits for another submission. What was official stays so. */
  record SentBack(Official official, Submission returned, Decision by) implements Resting {
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

    @Override
    public SentBack over(Official other) {
      return new SentBack(other, returned, by);
    }
  }

  /**
   * Waits for a validator; until then the referent may replace it or take it back.
   *
   * @param resting the state before it
   * @param before what units had entered by then; of a value by parts it comes back with the state
   */
  record Submitted(Resting resting, Submission entered, Summands before) implements CellState {
    public SentBack sendBack(Decision by) {
      return new SentBack(official(), entered, by);
    }

    @Override
    public CellStatus status() {
      return CellStatus.SUBMITTED;
    }

    @Override
    public Official official() {
      return resting.official();
    }

    @Override
    public Optional<Submission> submission() {
      return Optional.of(entered);
    }

    @Override
    public Optional<Decision> decision() {
      return Optional.empty();
    }

    @Override
    public Submitted over(Official other) {
      boolean partsWereWrong = resting instanceof Settled && official().isValue();
      return new Submitted(resting.over(other), entered, partsWereWrong ? Summands.NONE : before);
    }
  }
}
