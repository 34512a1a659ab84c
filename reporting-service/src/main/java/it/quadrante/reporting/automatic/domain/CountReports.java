package it.quadrante.reporting.automatic.domain;

import it.quadrante.calculation.AutomaticMeasure;
import it.quadrante.calculation.consolidation.CountedFact;
import it.quadrante.calculation.consolidation.CountedFact.CellTiming;
import it.quadrante.calculation.consolidation.CountedFact.CountedCell;
import it.quadrante.calculation.consolidation.CountedFact.FactOutcome;
import it.quadrante.reporting.automatic.domain.CountedYear.EntityPeriod;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Counts the report of a quadrimestre: its first closing, owed within three working days of the day
 * on which the last of the entity's cells was first decided on, a date in whatever quadrimestre it
 * was answered. A cell that nobody answered is decided on by the closing itself.
 */
final class CountReports {
  private CountReports() {}

  static Counted of(EntityPeriod period, CountedYear year) {
    List<CellCourse> cells = year.expected(period);
    if (cells.isEmpty()) {
      return new Counted(List.of(), Optional.empty());
    }
    Optional<LocalDate> made = year.report(period);
    List<CellCourse> undecided =
        cells.stream().filter(each -> year.decided(each).isEmpty()).toList();
    if (made.isEmpty() && !undecided.isEmpty()) {
      return notOwed(period, cells, undecided);
    }
    LocalDate complete = complete(cells, undecided.isEmpty(), made, year);
    LocalDate lastDay = year.days().after(complete, AutomaticMeasure.DAYS_TO_REPORT);
    return new Counted(
        List.of(fact(period, outcome(made, lastDay), Optional.of(lastDay), made, List.of())),
        Optional.of(holdsAfter(made, lastDay)));
  }

  /** The last decision; what the closing found without one, or was decided later, it decided. */
  private static LocalDate complete(
      List<CellCourse> cells, boolean allDecided, Optional<LocalDate> made, CountedYear year) {
    Stream<LocalDate> last =
        allDecided
            ? cells.stream().flatMap(each -> year.decided(each).stream()).max(naturally()).stream()
            : Stream.empty();
    return Stream.concat(last, made.stream()).min(naturally()).orElseThrow();
  }

  private static FactOutcome outcome(Optional<LocalDate> made, LocalDate lastDay) {
    return made.filter(day -> !day.isAfter(lastDay)).isPresent()
        ? FactOutcome.COUNTED
        : FactOutcome.FAILED;
  }

  /** A report counts from the day on which it is made, or was to be made at the latest. */
  private static LocalDate holdsAfter(Optional<LocalDate> made, LocalDate lastDay) {
    return made.map(day -> day.minusDays(1)).filter(lastDay::isAfter).orElse(lastDay);
  }

  private static Counted notOwed(
      EntityPeriod period, List<CellCourse> cells, List<CellCourse> undecided) {
    List<CountedCell> lacking =
        undecided.stream()
            .map(
                each ->
                    new CountedCell(
                        each.cell(),
                        each.version(),
                        CellTiming.UNDECIDED,
                        each.dueBy(),
                        each.submitted()))
            .toList();
    return new Counted(
        List.of(fact(period, FactOutcome.LEFT_OUT, Optional.empty(), Optional.empty(), lacking)),
        cells.stream().map(CellCourse::dueBy).max(naturally()));
  }

  private static CountedFact fact(
      EntityPeriod period,
      FactOutcome outcome,
      Optional<LocalDate> lastDay,
      Optional<LocalDate> made,
      List<CountedCell> cells) {
    return new CountedFact(
        CountedFact.FactKind.REPORT,
        period.entity(),
        outcome,
        lastDay,
        made,
        Optional.empty(),
        cells);
  }

  private static Comparator<LocalDate> naturally() {
    return Comparator.naturalOrder();
  }
}
