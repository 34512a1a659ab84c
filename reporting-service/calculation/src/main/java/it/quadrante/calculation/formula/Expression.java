package it.quadrante.calculation.formula;

import it.quadrante.calculation.Consolidation;
import it.quadrante.figure.Figure;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A node of a formula's tree; {@code index} is where it stands in the text, from 0. */
sealed interface Expression {

  Operand evaluate(Function<MeasureRef, Operand> operands);

  List<Expression> parts();

  int index();

  /**
   * How the value grows with the year: a flow (SUM) has 1, a stock or a mean 0; a product adds, a
   * ratio subtracts. Hours per visit, a ratio of two flows, has 0 and can be judged at any time.
   */
  int growth(Function<MeasureRef, Consolidation> consolidations);

  default boolean isConstant() {
    return parts().stream().allMatch(Expression::isConstant);
  }

  private static int strongest(
      List<Expression> parts, Function<MeasureRef, Consolidation> consolidations) {
    int strongest = 0;
    for (Expression part : parts) {
      int growth = part.growth(consolidations);
      strongest = Math.abs(growth) > Math.abs(strongest) ? growth : strongest;
    }
    return strongest;
  }

  record Constant(Figure value, int index) implements Expression {
    @Override
    public Operand evaluate(Function<MeasureRef, Operand> operands) {
      return Operand.of(value);
    }

    @Override
    public List<Expression> parts() {
      return List.of();
    }

    @Override
    public int growth(Function<MeasureRef, Consolidation> consolidations) {
      return 0;
    }
  }

  record Measured(MeasureRef measure, int index) implements Expression {
    @Override
    public Operand evaluate(Function<MeasureRef, Operand> operands) {
      return operands.apply(measure);
    }

    @Override
    public List<Expression> parts() {
      return List.of();
    }

    @Override
    public boolean isConstant() {
      return false;
    }

    @Override
    public int growth(Function<MeasureRef, Consolidation> consolidations) {
      return consolidations.apply(measure) == Consolidation.SUM ? 1 : 0;
    }
  }

  /** A function of one number: the sign turned, {@code abs}, {@code round}. */
  record Changed(UnaryOperator<Figure> change, Expression part, int index) implements Expression {
    @Override
    public Operand evaluate(Function<MeasureRef, Operand> operands) {
      Operand value = part.evaluate(operands);
      return Operand.combine(value, value, (same, again) -> Operand.computed(change.apply(same)));
    }

    @Override
    public List<Expression> parts() {
      return List.of(part);
    }

    @Override
    public int growth(Function<MeasureRef, Consolidation> consolidations) {
      return part.growth(consolidations);
    }
  }

  /**
   * A sum ({@code a + b − c}) or a product ({@code a × b / c}), worked from left to right. It holds
   * its operands side by side, so that a long one is no deep one.
   */
  record Chain(Expression first, List<Step> steps, int index) implements Expression {
    /** An operation on what stands before it; {@code index} is that of its sign. */
    record Step(Operation operation, Expression operand, int index) {}

    @Override
    public Operand evaluate(Function<MeasureRef, Operand> operands) {
      Operand value = first.evaluate(operands);
      for (Step step : steps) {
        value = Operand.combine(value, step.operand().evaluate(operands), step.operation()::on);
      }
      return value;
    }

    @Override
    public List<Expression> parts() {
      return Stream.concat(Stream.of(first), steps.stream().map(Step::operand)).toList();
    }

    @Override
    public int growth(Function<MeasureRef, Consolidation> consolidations) {
      if (steps.get(0).operation().isAdditive()) {
        return strongest(parts(), consolidations);
      }
      int growth = first.growth(consolidations);
      for (Step step : steps) {
        int ofStep = step.operand().growth(consolidations);
        growth += step.operation() == Operation.TIMES ? ofStep : -ofStep;
      }
      return growth;
    }
  }

  /** {@code min} or {@code max} of two or more. */
  record Extreme(boolean greatest, List<Expression> parts, int index) implements Expression {
    @Override
    public Operand evaluate(Function<MeasureRef, Operand> operands) {
      Operand best = parts.get(0).evaluate(operands);
      for (Expression part : parts.subList(1, parts.size())) {
        best =
            Operand.combine(
                best,
                part.evaluate(operands),
                (one, other) -> Operand.of(greatest ? one.max(other) : one.min(other)));
      }
      return best;
    }

    @Override
    public int growth(Function<MeasureRef, Consolidation> consolidations) {
      return strongest(parts, consolidations);
    }
  }

  /** {@code if(left > right; yes; no)}: only the branch that holds is evaluated. */
  record Choice(
      Comparison comparison,
      Expression left,
      Expression right,
      Expression yes,
      Expression no,
      int index)
      implements Expression {
    @Override
    public Operand evaluate(Function<MeasureRef, Operand> operands) {
      return Operand.combine(
          left.evaluate(operands),
          right.evaluate(operands),
          (one, other) -> (comparison.holds(one, other) ? yes : no).evaluate(operands));
    }

    @Override
    public List<Expression> parts() {
      return List.of(left, right, yes, no);
    }

    @Override
    public int growth(Function<MeasureRef, Consolidation> consolidations) {
      return strongest(List.of(yes, no), consolidations);
    }
  }
}
