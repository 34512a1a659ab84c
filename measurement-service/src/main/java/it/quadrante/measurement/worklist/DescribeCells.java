package it.quadrante.measurement.worklist;

import it.quadrante.measurement.cell.CellPlace;
import it.quadrante.measurement.indicator.domain.MeasureInPlan;
import it.quadrante.measurement.indicator.store.IndicatorStore;
import it.quadrante.measurement.organisation.domain.BusinessDay;
import it.quadrante.measurement.organisation.domain.CalendarYear;
import it.quadrante.measurement.organisation.domain.Span;
import it.quadrante.measurement.organisation.domain.SpanDays;
import it.quadrante.measurement.organisation.store.OrganisationStore;
import it.quadrante.measurement.period.domain.PeriodKey;
import it.quadrante.measurement.period.domain.PeriodLife;
import it.quadrante.measurement.worklist.domain.ListedCell;
import it.quadrante.workingdays.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts beside the cells of a page what is read of their periods and plans: the indicators in one
 * statement, the calendar once for each year.
 */
@ApplicationScoped
class DescribeCells {
  private final OrganisationStore organisation;
  private final IndicatorStore indicators;
  private final Clock clock;

  DescribeCells(OrganisationStore organisation, IndicatorStore indicators, Clock clock) {
    this.organisation = organisation;
    this.indicators = indicators;
    this.clock = clock;
  }

  LocalDate today() {
    return BusinessDay.of(clock.instant());
  }

  @Transactional(Transactional.TxType.MANDATORY)
  List<WorkItem> describe(List<ListedCell> cells, Map<PeriodKey, PeriodLife> lives) {
    Map<CellPlace, List<MeasureInPlan>> plans =
        indicators.of(cells.stream().map(DescribeCells::place).toList());
    Page page = new Page(lives, plans);
    return cells.stream().map(page::item).toList();
  }

  private static CellPlace place(ListedCell cell) {
    return new CellPlace(cell.year(), cell.quadrimestre(), cell.entity(), cell.measure());
  }

  /** What was read for a page, once. */
  private final class Page {
    private final LocalDate today = today();
    private final Map<Integer, CalendarYear> calendars = new HashMap<>();
    private final Map<PeriodKey, PeriodLife> lives;
    private final Map<CellPlace, List<MeasureInPlan>> plans;

    private Page(Map<PeriodKey, PeriodLife> lives, Map<CellPlace, List<MeasureInPlan>> plans) {
      this.lives = lives;
      this.plans = plans;
    }

    private WorkItem item(ListedCell cell) {
      CalendarYear calendar = calendars.computeIfAbsent(cell.year(), organisation::calendarOf);
      SpanDays days = calendar.days(Span.of(cell.quadrimestre()));
      PeriodKey period = new PeriodKey(cell.entity(), cell.year(), cell.quadrimestre());
      PeriodLife life = lives.getOrDefault(period, new PeriodLife(List.of()));
      WorkingDays office = new WorkingDays(calendar.patronSaint(), calendar.closingDays());
      return new WorkItem(
          cell,
          days,
          life.on(today, days),
          office.between(today, cell.dueBy()),
          !cell.isAnsweredOn(today) && today.isAfter(cell.dueBy()),
          plans.getOrDefault(place(cell), List.of()));
    }
  }
}
