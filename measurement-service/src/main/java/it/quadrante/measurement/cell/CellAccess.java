package it.quadrante.measurement.cell;

import it.quadrante.identity.AccessProblem;
import it.quadrante.identity.Caller;
import it.quadrante.identity.Role;
import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.cell.domain.CellFact;
import it.quadrante.measurement.cell.domain.Signature;
import it.quadrante.measurement.cell.store.CellStore;
import it.quadrante.measurement.cell.store.PeriodCells;
import it.quadrante.measurement.organisation.Appointments;
import it.quadrante.measurement.organisation.domain.BusinessDay;
import it.quadrante.measurement.organisation.domain.Duty;
import it.quadrante.measurement.organisation.store.OrganisationStore;
import it.quadrante.measurement.period.PeriodGuard;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Gives a caller the cell to act on, if the caller acts for a unit of it. */
@ApplicationScoped
class CellAccess {
  private final PeriodGuard periods;
  private final PeriodCells periodCells;
  private final CellStore cells;
  private final Appointments appointments;
  private final OrganisationStore organisation;
  private final Caller caller;
  private final Clock clock;

  CellAccess(
      PeriodGuard periods,
      PeriodCells periodCells,
      CellStore cells,
      Appointments appointments,
      OrganisationStore organisation,
      Caller caller,
      Clock clock) {
    this.periods = periods;
    this.periodCells = periodCells;
    this.cells = cells;
    this.appointments = appointments;
    this.organisation = organisation;
    this.caller = caller;
    this.clock = clock;
  }

  /** The caller, now; to the millisecond, as it reads back from database and topics. */
  Signature signature() {
    return new Signature(caller.account(), clock.instant());
  }

  /**
   * The cell, held by this transaction until it ends; before it its period, which stays open until
   * then. Every write of a value comes through here.
   */
  Cell lock(UUID id) {
    periods.keepOpen(periodCells.periodOf(id).orElseThrow(() -> notFound(id)));
    Cell cell = cells.lock(id).orElseThrow(() -> notFound(id));
    requireOpen(cell);
    return cell;
  }

  private static ProblemException notFound(UUID id) {
    return new ProblemException(CellProblem.CELL_NOT_FOUND, id);
  }

  /** In a chamber that has merged only collections that were open are gone on with. */
  private void requireOpen(Cell cell) {
    organisation
        .merged()
        .filter(merged -> merged.isOn(BusinessDay.of(clock.instant())))
        .filter(merged -> !merged.leavesOpen(cell.period()))
        .ifPresent(
            merged -> {
              throw new ProblemException(
                  AccessProblem.CHAMBER_MERGED, cell.key().chamber(), merged.into(), merged.from());
            });
  }

  void requireAppointment(Duty duty, Cell cell, Signature by) {
    requireAppointment(duty, cell, cell.definition().sourceUnits(), by);
  }

  /** For one of these units of it. */
  void requireAppointment(Duty duty, Cell cell, List<String> units, Signature by) {
    if (!isAppointed(duty, cell, units, by)) {
      throw notAppointed(duty.name(), cell, units);
    }
  }

  /** As whom the caller takes part in the matter of a cell: referent, or else validator. */
  CellFact.Role requireEither(Cell cell, Signature by) {
    List<String> units = cell.definition().sourceUnits();
    if (caller.has(Role.DATA_REFERENT) && isAppointed(Duty.DATA_REFERENT, cell, units, by)) {
      return CellFact.Role.DATA_REFERENT;
    }
    if (caller.has(Role.VALIDATOR) && isAppointed(Duty.VALIDATOR, cell, units, by)) {
      return CellFact.Role.VALIDATOR;
    }
    throw notAppointed(Duty.DATA_REFERENT + ", " + Duty.VALIDATOR, cell, units);
  }

  private boolean isAppointed(Duty duty, Cell cell, List<String> units, Signature by) {
    return appointments.cover(by.account(), duty, cell.key().entity(), units, by.day());
  }

  private static ProblemException notAppointed(String duty, Cell cell, List<String> units) {
    return new ProblemException(
        CellProblem.NOT_APPOINTED, duty, cell.key().entity(), String.join(", ", units));
  }
}
