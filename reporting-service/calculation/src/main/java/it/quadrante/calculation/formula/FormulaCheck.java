package it.quadrante.calculation.formula;

import it.quadrante.calculation.Consolidation;
import it.quadrante.calculation.Unit;
import it.quadrante.calculation.fault.FaultCode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is wrong with a formula that could be read. */
final class FormulaCheck {
  private FormulaCheck() {}

  static void walk(Expression part, Consumer<Expression> visitor) {
    visitor.accept(part);
    part.parts().forEach(inside -> walk(inside, visitor));
  }

  static Optional<MeasureRef> measureOf(Expression part) {
    return part instanceof Expression.Measured measured
        ? Optional.of(measured.measure())
        : Optional.empty();
  }

  /** Divisions by a constant zero, and a formula that measures nothing. */
  static List<FormulaFault> ofItself(Expression root) {
    List<FormulaFault> faults = new ArrayList<>();
    walk(
        root,
        part ->
            divisionsIn(part)
                .filter(FormulaCheck::isByZero)
                .forEach(
                    step ->
                        faults.add(
                            FormulaFault.at(step.index(), FaultCode.FORMULA_DIVISION_BY_ZERO))));
    if (root.isConstant()) {
      faults.add(FormulaFault.at(0, FaultCode.FORMULA_NO_MEASURE));
    }
    return faults;
  }

  private static Stream<Expression.Chain.Step> divisionsIn(Expression part) {
    return part instanceof Expression.Chain chain
        ? chain.steps().stream().filter(step -> step.operation() == Operation.DIVIDED_BY)
        : Stream.empty();
  }

  private static boolean isByZero(Expression.Chain.Step division) {
    return division.operand().isConstant()
        && division.operand().evaluate(Operand::absent) instanceof Operand.Number divisor
        && divisor.figure().isZero();
  }

  static List<FormulaFault> among(Expression root, Function<MeasureRef, Optional<Unit>> units) {
    List<FormulaFault> faults = new ArrayList<>();
    boolean alone = measureOf(root).isPresent();
    walk(
        root,
        part -> {
          if (part instanceof Expression.Measured measured) {
            faultOf(measured, units.apply(measured.measure()), alone).ifPresent(faults::add);
          }
        });
    return faults;
  }

  private static Optional<FormulaFault> faultOf(
      Expression.Measured measured, Optional<Unit> unit, boolean alone) {
    if (unit.isEmpty()) {
      return Optional.of(fault(measured, FaultCode.FORMULA_UNKNOWN_MEASURE));
    }
    if (alone || unit.get().isArithmetic()) {
      return Optional.empty();
    }
    return Optional.of(
        fault(
            measured,
            unit.get() == Unit.DATE
                ? FaultCode.FORMULA_DATE_ARITHMETIC
                : FaultCode.FORMULA_WORDS_ARITHMETIC));
  }

  static List<FormulaFault> meansInRatios(
      Expression root, Function<MeasureRef, Optional<Consolidation>> consolidations) {
    Set<FormulaFault> warnings = new LinkedHashSet<>();
    walk(
        root,
        part -> {
          if (divisionsIn(part).anyMatch(division -> !division.operand().isConstant())) {
            walk(part, inside -> mean(inside, consolidations).ifPresent(warnings::add));
          }
        });
    return List.copyOf(warnings);
  }

  private static Optional<FormulaFault> mean(
      Expression part, Function<MeasureRef, Optional<Consolidation>> consolidations) {
    return part instanceof Expression.Measured measured
            && consolidations.apply(measured.measure()).equals(Optional.of(Consolidation.MEAN))
        ? Optional.of(fault(measured, FaultCode.FORMULA_MEAN_IN_RATIO))
        : Optional.empty();
  }

  private static FormulaFault fault(Expression.Measured measured, FaultCode code) {
    return FormulaFault.at(measured.index(), code, measured.measure());
  }
}
