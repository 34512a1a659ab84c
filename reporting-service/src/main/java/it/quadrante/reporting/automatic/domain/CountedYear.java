package it.quadrante.reporting.automatic.domain;

import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.consolidation.Cell;
import it.quadrante.workingdays.WorkingDays;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All that automatic measures of a year are counted from. Immutable.
 *
 * @param entities whose facts are held; none: nothing is counted
 * @param reports the day of the first closing of a period
 * @param days on which the offices work
 * @param asOf the day on which it is seen
 */
public record CountedYear(
    Set<String> entities,
    Map<Cell, CellCourse> cells,
    Map<EntityPeriod, LocalDate> reports,
    WorkingDays days,
    LocalDate asOf) {

  /** A quadrimestre of an entity. */
  public record EntityPeriod(String entity, Quadrimestre quadrimestre) {}

  /** Where nothing is counted. */
  public static final CountedYear NOTHING =
      new CountedYear(
          Set.of(), Map.of(), Map.of(), new WorkingDays(null, Set.of()), LocalDate.EPOCH);

  private static final Comparator<CellCourse> BY_MEASURE =
      Comparator.comparing(course -> course.cell().measure().code());

  public boolean counts(String entity) {
    return entities.contains(entity);
  }

  /** After further versions of its cells. */
  public CountedYear after(Collection<CellCourse> versions) {
    if (versions.isEmpty()) {
      return this;
    }
    Map<Cell, CellCourse> all = new HashMap<>(cells);
    versions.forEach(each -> all.merge(each.cell(), each, CellCourse::and));
    return new CountedYear(entities, Map.copyOf(all), reports, days, asOf);
  }

  /** The cells of a period in which a value is or was owed, by measure. */
  List<CellCourse> expected(EntityPeriod period) {
    return cells.values().stream()
        .filter(course -> course.cell().measure().entity().equals(period.entity()))
        .filter(course -> course.cell().quadrimestre() == period.quadrimestre())
        .filter(course -> course.duty() != CellCourse.Duty.NONE)
        .sorted(BY_MEASURE)
        .toList();
  }

  /** The last days of suspensions: on the day after, a count may be another. */
  public Stream<LocalDate> suspensions() {
    return cells.values().stream().flatMap(course -> course.excusedUntil().stream());
  }

  /** When a unit first submitted a cell; a date in whatever quadrimestre. */
  Optional<LocalDate> submitted(CellCourse course, String unit) {
    return first(course, own -> own.submittedBy(unit), other -> other.submittedBy(unit));
  }

  /** When a cell was first decided on; a date also where it answers it in another quadrimestre. */
  Optional<LocalDate> decided(CellCourse course) {
    return first(course, CellCourse::decided, CellCourse::answered);
  }

  private Optional<LocalDate> first(
      CellCourse course,
      Function<CellCourse, Optional<LocalDate>> day,
      Function<CellCourse, Optional<LocalDate>> elsewhere) {
    Optional<LocalDate> first = day.apply(course);
    for (Quadrimestre quadrimestre : Quadrimestre.values()) {
      CellCourse other = cells.get(new Cell(course.cell().measure(), quadrimestre));
      if (course.answeredOnce() && other != null) {
        first = CellCourse.earlier(first, elsewhere.apply(other));
      }
    }
    return first;
  }

  Optional<LocalDate> report(EntityPeriod period) {
    return Optional.ofNullable(reports.get(period));
  }
}
