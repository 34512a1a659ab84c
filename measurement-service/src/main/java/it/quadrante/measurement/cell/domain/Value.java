package it.quadrante.measurement.cell.domain;

import it.quadrante.figure.Figure;
import java.time.LocalDate;
import java.util.Objects;

/** What was entered. Absent is not zero: a cell without a value has no {@code Value}. */
public sealed interface Value {

  /** Which of the cases it is. */
  enum Kind {
    NUMBER,
    DATE,
    YES_NO,
    WORDS,
    NOT_REALISED
  }

  Kind kind();

  /** In the unit of the measure. */
  record Amount(Figure number) implements Value {
    public Amount {
      Objects.requireNonNull(number);
    }

    @Override
    public Kind kind() {
      return Kind.NUMBER;
    }
  }

  /** The day it was done. */
  record Day(LocalDate date) implements Value {
    public Day {
      Objects.requireNonNull(date);
    }

    @Override
    public Kind kind() {
      return Kind.DATE;
    }
  }

  /** SI or NO. */
  record YesNo(boolean yes) implements Value {
    @Override
    public Kind kind() {
      return Kind.YES_NO;
    }
  }

  /** A result in words. */
  record Words(String words) implements Value {
    public Words {
      Objects.requireNonNull(words);
    }

    @Override
    public Kind kind() {
      return Kind.WORDS;
    }
  }

  /** Non realizzato: an answer (NO, 0 %), not a missing value. */
  record NotRealised() implements Value {
    @Override
    public Kind kind() {
      return Kind.NOT_REALISED;
    }
  }
}
