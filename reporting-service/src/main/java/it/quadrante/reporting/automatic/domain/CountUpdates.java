package it.quadrante.reporting.automatic.domain;

import static it.quadrante.calculation.consolidation.CountedFact.CellTiming.EXCUSED;
import static it.quadrante.calculation.consolidation.CountedFact.CellTiming.IN_TIME;
import static it.quadrante.calculation.consolidation.CountedFact.CellTiming.LATE;
import static it.quadrante.calculation.consolidation.CountedFact.CellTiming.MISSING;

import it.quadrante.calculation.consolidation.CountedFact;
import it.quadrante.calculation.consolidation.CountedFact.CellTiming;
import it.quadrante.calculation.consolidation.CountedFact.CountedCell;
import it.quadrante.calculation.consolidation.CountedFact.FactOutcome;
import it.quadrante.reporting.automatic.domain.CountedYear.EntityPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts updates: all due cells of one unit in one quadrimestre, in time when each was submitted
 * for the first time by its deadline. What is sent back or corrected afterwards takes nothing back.
 * A cell is excused as long as its suspension lasts.
 */
final class CountUpdates {
  /** The unit that is the entity as a whole. */
  private static final String WHOLE = "ENTE";

  private CountUpdates() {}

  /**
   * @param units whose updates count; none, or the entity as a whole: of every unit
   */
  static Counted of(EntityPeriod period, Set<String> units, CountedYear year) {
    Map<String, List<CountedCell>> byUnit = new TreeMap<>();
    Optional<LocalDate> lastDay = Optional.empty();
    for (CellCourse course : year.expected(period)) {
      for (String unit : course.units().isEmpty() ? Set.of(WHOLE) : course.units()) {
        if (units.isEmpty() || units.contains(WHOLE) || units.contains(unit)) {
          byUnit.computeIfAbsent(unit, none -> new ArrayList<>()).add(cell(course, unit, year));
          lastDay = lastDay.filter(course.dueBy()::isBefore).or(() -> Optional.of(course.dueBy()));
        }
      }
    }
    List<CountedFact> updates = new ArrayList<>();
    byUnit.forEach((unit, cells) -> updates.add(update(unit, cells)));
    return new Counted(updates, lastDay);
  }

  private static CountedCell cell(CellCourse course, String unit, CountedYear year) {
    Optional<LocalDate> submitted = year.submitted(course, unit);
    return new CountedCell(
        course.cell(),
        course.version(),
        isExcused(course, year) ? EXCUSED : timing(course, submitted),
        isExcused(course, year) ? course.dueBy() : course.lastDay(),
        submitted);
  }

  private static boolean isExcused(CellCourse course, CountedYear year) {
    return course.dutyOn(year.asOf()) == CellCourse.Duty.EXCUSED;
  }

  private static CellTiming timing(CellCourse course, Optional<LocalDate> submitted) {
    return submitted.map(day -> day.isAfter(course.lastDay()) ? LATE : IN_TIME).orElse(MISSING);
  }

  private static CountedFact update(String unit, List<CountedCell> cells) {
    return new CountedFact(
        CountedFact.FactKind.UPDATE,
        unit,
        outcome(cells),
        lastDay(cells),
        Optional.empty(),
        Optional.empty(),
        cells);
  }

  private static FactOutcome outcome(List<CountedCell> cells) {
    if (cells.stream().allMatch(cell -> cell.timing() == EXCUSED)) {
      return FactOutcome.LEFT_OUT;
    }
    return cells.stream().anyMatch(cell -> cell.timing() == LATE || cell.timing() == MISSING)
        ? FactOutcome.FAILED
        : FactOutcome.COUNTED;
  }

  private static Optional<LocalDate> lastDay(List<CountedCell> cells) {
    return cells.stream().map(CountedCell::dueBy).max(Comparator.naturalOrder());
  }
}
