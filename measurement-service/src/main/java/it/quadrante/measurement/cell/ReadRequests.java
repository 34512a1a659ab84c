package it.quadrante.measurement.cell;

import it.quadrante.identity.Caller;
import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.cell.store.CellList;
import it.quadrante.measurement.organisation.Appointments;
import it.quadrante.measurement.organisation.domain.BusinessDay;
import it.quadrante.measurement.organisation.domain.Duty;
import it.quadrante.measurement.organisation.domain.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Reads the requests that wait for a decision of the caller. */
@ApplicationScoped
public class ReadRequests {
  private final CellList cells;
  private final Appointments appointments;
  private final Caller caller;
  private final Clock clock;

  ReadRequests(CellList cells, Appointments appointments, Caller caller, Clock clock) {
    this.cells = cells;
    this.appointments = appointments;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * The cells about which they are, of the units that the caller validates today; nothing that the
   * caller has asked for.
   */
  @Transactional
  public List<Cell> page(CellPlace after, int limit) {
    String account = caller.account();
    LocalDate today = BusinessDay.of(clock.instant());
    Map<String, Reach> reach = appointments.reach(account, Duty.VALIDATOR, today);
    return cells.requested(after).stream()
        .filter(cell -> !cell.request().by().account().equals(account))
        .filter(cell -> isReached(cell, reach))
        .limit(limit)
        .toList();
  }

  private static boolean isReached(Cell cell, Map<String, Reach> reach) {
    Reach ofEntity = reach.get(cell.key().entity());
    return ofEntity != null && ofEntity.covers(cell.definition().sourceUnits());
  }
}
