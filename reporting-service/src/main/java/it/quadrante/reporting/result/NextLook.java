package it.quadrante.reporting.result;

import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.consolidation.Cell;
import it.quadrante.calculation.consolidation.CellValue;
import it.quadrante.calculation.consolidation.CellValues;
import it.quadrante.calculation.consolidation.Measure;
import it.quadrante.calculation.plan.CompiledAssignment;
import it.quadrante.calculation.plan.CompiledPlan;
import it.quadrante.calculation.target.Target;
import it.quadrante.reporting.automatic.domain.CountedYear;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When results may change although no fact arrives: a deadline passes, the last one of the year, a
 * suspension ends, the day of a target passes.
 */
final class NextLook {
  private NextLook() {}

  /** The first such day after {@code asOf}. */
  static Optional<LocalDate> after(
      CompiledPlan plan, CellValues cells, CountedYear counted, LocalDate asOf) {
    return Stream.of(
            deadlines(plan, cells),
            suspensions(cells),
            counted.suspensions(),
            targets(plan),
            Stream.of(cells.lastDeadline()))
        .flatMap(days -> days)
        .filter(lastDay -> !lastDay.isBefore(asOf))
        .min(Comparator.naturalOrder())
        .map(lastDay -> lastDay.plusDays(1));
  }

  private static Stream<LocalDate> deadlines(CompiledPlan plan, CellValues cells) {
    return plan.version().measures().stream().flatMap(measure -> deadlines(measure, cells));
  }

  private static Stream<LocalDate> deadlines(Measure measure, CellValues cells) {
    return measure.expectedIn().stream()
        .map((Quadrimestre q) -> cells.deadlineOf(new Cell(measure.key(), q)));
  }

  private static Stream<LocalDate> suspensions(CellValues cells) {
    return cells
        .values()
        .filter(CellValue.Suspended.class::isInstance)
        .map(value -> ((CellValue.Suspended) value).until());
  }

  private static Stream<LocalDate> targets(CompiledPlan plan) {
    return plan.assignments().stream()
        .map(CompiledAssignment::target)
        .flatMap(Optional::stream)
        .filter(Target.OnOrBefore.class::isInstance)
        .map(target -> ((Target.OnOrBefore) target).date());
  }
}
