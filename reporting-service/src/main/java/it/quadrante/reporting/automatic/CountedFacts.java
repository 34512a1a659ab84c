package it.quadrante.reporting.automatic;

import it.quadrante.reporting.BusinessDay;
import it.quadrante.reporting.automatic.domain.CellCourse;
import it.quadrante.reporting.automatic.domain.CountedYear;
import it.quadrante.reporting.automatic.domain.CountedYear.EntityPeriod;
import it.quadrante.reporting.input.domain.OfficeCalendar;
import it.quadrante.reporting.input.events.CellChanged;
import it.quadrante.reporting.input.events.PeriodClosed;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Facts of a year that the automatic measures of a plan are counted from.
 *
 * @param entities of those measures; none: there are no such measures
 * @param cells every version of every cell of these entities
 * @param closings and reopenings of these entities
 * @param calendar of the offices, where it is known
 */
public record CountedFacts(
    Set<String> entities,
    List<CellChanged> cells,
    List<PeriodClosed> closings,
    Optional<OfficeCalendar> calendar) {

  public static final CountedFacts NONE =
      new CountedFacts(Set.of(), List.of(), List.of(), Optional.empty());

  /** Those of them that are chosen, by another calendar. */
  public CountedFacts only(
      Predicate<CellChanged> cell,
      Predicate<PeriodClosed> closing,
      Optional<OfficeCalendar> chosen) {
    return new CountedFacts(
        entities,
        cells.stream().filter(cell).toList(),
        closings.stream().filter(closing).toList(),
        chosen);
  }

  /** In the form in which they are counted, as seen on a day. */
  public CountedYear year(int year, LocalDate asOf) {
    if (entities.isEmpty()) {
      return CountedYear.NOTHING;
    }
    Map<EntityPeriod, LocalDate> reports = new HashMap<>();
    first().forEach((period, made) -> reports.put(period, BusinessDay.of(made.decision().at())));
    return new CountedYear(
            entities, Map.of(), reports, calendar.orElse(OfficeCalendar.UNKNOWN).days(year), asOf)
        .after(courses(cells));
  }

  /** Of each period the closing that reported it: the first. */
  public Map<EntityPeriod, PeriodClosed> first() {
    Map<EntityPeriod, PeriodClosed> first = new HashMap<>();
    closings.stream()
        .filter(PeriodClosed::isClosed)
        .forEach(
            each ->
                first.merge(
                    new EntityPeriod(each.entity(), each.quadrimestre()),
                    each,
                    (one, other) -> one.closing() < other.closing() ? one : other));
    return first;
  }

  private static List<CellCourse> courses(Collection<CellChanged> cells) {
    return cells.stream().map(CellCourses::of).toList();
  }
}
