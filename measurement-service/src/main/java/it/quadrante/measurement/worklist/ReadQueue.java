package it.quadrante.measurement.worklist;

import it.quadrante.identity.Caller;
import it.quadrante.measurement.organisation.Appointments;
import it.quadrante.measurement.organisation.domain.Duty;
import it.quadrante.measurement.organisation.domain.Reach;
import it.quadrante.measurement.period.store.PeriodStore;
import it.quadrante.measurement.worklist.store.WorkList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Reads the values that wait for a decision of the caller. */
@ApplicationScoped
public class ReadQueue {
  private final Appointments appointments;
  private final PeriodStore periods;
  private final WorkList cells;
  private final DescribeCells describe;
  private final Caller caller;

  ReadQueue(
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

  /** What was handed in first comes first; nothing that the caller has handed in. */
  @Transactional
  public List<WorkItem> page(QueueQuery query) {
    String account = caller.account();
    LocalDate today = describe.today();
    Map<String, Reach> reach = appointments.reach(account, Duty.VALIDATOR, today);
    return reach.isEmpty()
        ? List.of()
        : describe.describe(cells.waiting(query, reach, account, today), periods.lives());
  }
}
