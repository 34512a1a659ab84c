package it.quadrante.calculation.consolidation;

import it.quadrante.calculation.Unit;
import it.quadrante.figure.Figure;
import java.time.LocalDate;
import java.util.Optional;

/** What somebody entered in a cell. */
public sealed interface Entry {

  /** Whether a cell of this unit can hold it. */
  boolean fits(Unit unit);

  /** As a number, where arithmetic makes sense: SI is 1, NO is 0. */
  default Optional<Figure> number() {
    return Optional.empty();
  }

  record Number(Figure figure) implements Entry {
    @Override
    public boolean fits(Unit unit) {
      return unit != Unit.DATE && unit != Unit.YES_NO;
    }

    @Override
    public Optional<Figure> number() {
      return Optional.of(figure);
    }
  }

  /** The day it was done. */
  record Day(LocalDate date) implements Entry {
    @Override
    public boolean fits(Unit unit) {
      return unit == Unit.DATE;
    }
  }

  record YesNo(boolean yes) implements Entry {
    @Override
    public boolean fits(Unit unit) {
      return unit == Unit.YES_NO;
    }

    @Override
    public Optional<Figure> number() {
      return Optional.of(yes ? Figure.ONE : Figure.ZERO);
    }
  }

  record Words(String words) implements Entry {
    @Override
    public boolean fits(Unit unit) {
      return unit == Unit.JUDGEMENT;
    }
  }

  /** Non realizzato: an answer (NO, 0 %), not a missing value. */
  record NotRealised() implements Entry {
    @Override
    public boolean fits(Unit unit) {
      return unit == Unit.DATE || unit == Unit.YES_NO || unit == Unit.JUDGEMENT;
    }
  }
}
