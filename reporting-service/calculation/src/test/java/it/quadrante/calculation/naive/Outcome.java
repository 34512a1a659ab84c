package it.quadrante.calculation.naive;

import it.quadrante.calculation.MeasureKey;
import java.time.LocalDate;
import java.util.Set;

/** What a measure or a formula is worth to date. */
sealed interface Outcome {
  record Number(Fraction value) implements Outcome {}

  record Day(LocalDate date) implements Outcome {}

  record Words() implements Outcome {}

  /** Declared non realizzato: an answer. */
  record NotDone() implements Outcome {}

  /** These measures have no value. */
  record Absent(Set<MeasureKey> measures) implements Outcome {}

  /** The values are there, the figure cannot be had. */
  record Impossible() implements Outcome {}
}
