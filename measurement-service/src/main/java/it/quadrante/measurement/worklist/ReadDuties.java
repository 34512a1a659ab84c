package it.quadrante.measurement.worklist;

import it.quadrante.identity.Caller;
import it.quadrante.measurement.organisation.Appointments;
import it.quadrante.measurement.organisation.domain.Duty;
import it.quadrante.measurement.organisation.domain.Reach;
import it.quadrante.measurement.period.domain.PeriodKey;
import it.quadrante.measurement.period.domain.PeriodLife;
import it.quadrante.measurement.period.store.PeriodStore;
import it.quadrante.measurement.worklist.store.WorkList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Reads what the caller has to enter. */
@ApplicationScoped
public class ReadDuties {
  private final Appointments appointments;
  private final PeriodStore periods;
  private final WorkList cells;
  private final DescribeCells describe;
  private final Caller caller;

  ReadDuties(
      Appointments appointments,
      PeriodStore periods,
      WorkList cells,
      DescribeCells describe,
      Caller caller) {
    this.appointments = appointments;
    this.periods = periods;
    this.cells = cells;
    this.describe = describe;
    this.caller = caller;
  }

  /** In the order of year, quadrimestre, entity and measure; none without an appointment. */
  @Transactional
  public List<WorkItem> page(DutyQuery query) {
    LocalDate today = describe.today();
    Map<String, Reach> reach = appointments.reach(caller.account(), Duty.DATA_REFERENT, today);
    if (reach.isEmpty()) {
      return List.of();
    }
    Map<PeriodKey, PeriodLife> lives = periods.lives();
    List<PeriodKey> passedOver = query.year() == null ? lockedOn(today, lives) : List.of();
    return describe.describe(cells.owed(query, reach, passedOver, today), lives);
  }

  /** Nothing can be entered there, and most of what was ever missing stands there. */
  private static List<PeriodKey> lockedOn(LocalDate today, Map<PeriodKey, PeriodLife> lives) {
    return lives.entrySet().stream()
        .filter(period -> period.getValue().lockOn(today).isPresent())
        .map(Map.Entry::getKey)
        .toList();
  }
}
