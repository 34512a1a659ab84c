package it.quadrante.measurement.closing;

import it.quadrante.measurement.cell.domain.Progress;
import it.quadrante.measurement.cell.domain.Progress.Tally;
import it.quadrante.measurement.cell.store.ProgressCounts;
import it.quadrante.measurement.organisation.domain.BusinessDay;
import it.quadrante.measurement.organisation.domain.CalendarYear;
import it.quadrante.measurement.organisation.domain.Span;
import it.quadrante.measurement.organisation.domain.SpanDays;
import it.quadrante.measurement.organisation.store.OrganisationStore;
import it.quadrante.measurement.period.domain.PeriodKey;
import it.quadrante.measurement.period.domain.PeriodLife;
import it.quadrante.measurement.period.domain.PeriodState;
import it.quadrante.measurement.period.store.PeriodStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the periods of a year, and one of them with everything that its closing rests on. */
@ApplicationScoped
public class ReadPeriods {

  /**
   * A part of the year for an entity. A half-year and the year have days of their own; they are
   * closed with the quadrimestre they count in, and what is counted is counted there.
   *
   * @param workingDaysLeft until the last day of the state, where a day ends it
   * @param tally empty for a half-year and the year
   */
  public record Part(
      String entity,
      int year,
      SpanDays days,
      PeriodState state,
      Optional<Integer> workingDaysLeft,
      Optional<Tally> tally) {}

  private final OrganisationStore organisation;
  private final PeriodStore periods;
  private final ProgressCounts counts;
  private final FindPeriod find;
  private final Clock clock;

  ReadPeriods(
      OrganisationStore organisation,
      PeriodStore periods,
      ProgressCounts counts,
      FindPeriod find,
      Clock clock) {
    this.organisation = organisation;
    this.periods = periods;
    this.counts = counts;
    this.find = find;
    this.clock = clock;
  }

  /** The business day that states and counts are told for. */
  public LocalDate today() {
    return BusinessDay.of(clock.instant());
  }

  /**
   * Of every entity, in the order of entities and parts of the year.
   *
   * @param year null for that of today
   */
  @Transactional
  public List<Part> ofYear(Integer year) {
    return new Year(year == null ? today().getYear() : year).parts();
  }

  @Transactional
  public PeriodSituation one(PeriodKey key) {
    return find.find(key);
  }

  /** What is known of a year, read once. */
  private final class Year {
    private final int number;
    private final LocalDate today = today();
    private final CalendarYear calendar;
    private final Map<PeriodKey, PeriodLife> lives;
    private final Map<PeriodKey, Tally> tallies;

    private Year(int number) {
      this.number = number;
      this.calendar = organisation.calendarOf(number);
      this.lives = periods.livesOf(number);
      this.tallies =
          counts.of(number, null, today).stream()
              .collect(Collectors.toMap(Progress::period, Progress::whole));
    }

    private List<Part> parts() {
      TreeSet<String> entities = new TreeSet<>(organisation.entities());
      tallies.keySet().forEach(key -> entities.add(key.entity()));
      return entities.stream()
          .flatMap(entity -> Stream.of(Span.values()).map(span -> part(entity, span)))
          .toList();
    }

    private Part part(String entity, Span span) {
      PeriodKey key = new PeriodKey(entity, number, span.countsIn());
      SpanDays days = calendar.days(span);
      PeriodLife life = lives.getOrDefault(key, new PeriodLife(List.of()));
      Tally tally = tallies.getOrDefault(key, Tally.NONE);
      PeriodState state = life.on(today, days);
      return new Part(
          entity,
          number,
          days,
          state,
          TimeLeft.workingDays(state, calendar, today),
          span.isQuadrimestre() ? Optional.of(tally) : Optional.empty());
    }
  }
}
