package it.quadrante.calculation.result;

import it.quadrante.calculation.Obstacle;
import it.quadrante.calculation.consolidation.Entry;
import it.quadrante.calculation.consolidation.MeasureToDate;
import it.quadrante.calculation.consolidation.YearToDate;
import it.quadrante.calculation.formula.MeasureRef;
import it.quadrante.calculation.formula.Operand;
import it.quadrante.calculation.plan.CompiledAssignment;
import it.quadrante.figure.Figure;
import java.util.Optional;

/** The consolidated measures of an assignment put into its formula. */
public final class InputOperands {
  private InputOperands() {}

  /** The value of the formula. */
  static Operand evaluate(CompiledAssignment assignment, YearToDate inputs) {
    return assignment
        .formula()
        .orElseThrow()
        .evaluate(name -> operand(name, assignment.input(name, inputs)));
  }

  /** The formula with the numbers put in. */
  public static String withNumbers(CompiledAssignment assignment, YearToDate inputs) {
    return assignment
        .formula()
        .orElseThrow()
        .withNumbers(name -> operand(name, assignment.input(name, inputs)));
  }

  private static Operand operand(MeasureRef name, MeasureToDate measure) {
    Optional<Figure> number = measure.number();
    if (number.isPresent()) {
      return Operand.of(number.get());
    }
    if (!measure.hasValue()) {
      return Operand.absent(name);
    }
    return measure.value().orElseThrow() instanceof Entry.Day day
        ? Operand.of(day.date())
        : new Operand.Impossible(Obstacle.VALUE_DOES_NOT_FIT_TARGET);
  }
}
