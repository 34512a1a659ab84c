package it.quadrante.measurement.cell;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import it.quadrante.identity.AccessProblem;
import it.quadrante.identity.Caller;
import it.quadrante.identity.Role;
import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.cell.domain.CellFact;
import it.quadrante.measurement.cell.domain.CellKey;
import it.quadrante.measurement.cell.domain.Signature;
import it.quadrante.measurement.cell.store.CellStore;
import it.quadrante.measurement.cell.store.PeriodCells;
import it.quadrante.measurement.organisation.Appointments;
import it.quadrante.measurement.organisation.domain.BusinessDay;
import it.quadrante.measurement.organisation.domain.Duty;
import it.quadrante.measurement.organisation.domain.Reach;
import it.quadrante.measurement.organisation.store.OrganisationStore;
import it.quadrante.measurement.period.PeriodGuard;
import it.quadrante.measurement.period.domain.PeriodKey;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

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

  /**
   * Cells held together, with what decides whether the caller may act on them.
   *
   * @param closed periods of which no cell is held, with what is said of each
   * @param by the caller, when they were held
   * @param reach of the caller in one duty, by entity
   */
  record Held(
      Map<UUID, Cell> cells,
      Map<PeriodKey, ProblemException> closed,
      Signature by,
      Duty duty,
      Map<String, Reach> reach) {}

  /**
   * Many cells, held as by {@link #lock}: first all their periods, then the cells, each in one
   * order. One that is not there, or in a closed period, is not held.
   */
  Held lock(Collection<CellKey> keys, Duty duty) {
    Set<PeriodKey> open = keys.stream().map(CellAccess::period).collect(toSet());
    open.retainAll(periodCells.periodsOf(open.stream().map(PeriodKey::year).collect(toSet())));
    Map<PeriodKey, ProblemException> closed = periods.keepOpen(open);
    open.removeAll(closed.keySet());
    List<UUID> ids =
        keys.stream().filter(key -> open.contains(period(key))).map(CellKey::id).toList();
    Map<UUID, Cell> held =
        cells.lock(ids).stream().collect(toMap(cell -> cell.key().id(), Function.identity()));
    Signature by = signature();
    return new Held(held, closed, by, duty, appointments.reach(by.account(), duty, by.day()));
  }

  /** One of those that are held, or the problem that {@link #lock} has with it. */
  Cell require(CellKey key, Held held) {
    ProblemException closed = held.closed().get(period(key));
    if (closed != null) {
      throw closed;
    }
    Cell cell = held.cells().get(key.id());
    if (cell == null) {
      throw notFound(key);
    }
    requireOpen(cell);
    return cell;
  }

  void requireAppointment(Held held, Cell cell, List<String> units) {
    Reach reach = held.reach().get(cell.key().entity());
    if (reach == null || !reach.covers(units)) {
      throw notAppointed(held.duty().name(), cell, units);
    }
  }

  private static PeriodKey period(CellKey key) {
    return new PeriodKey(key.entity(), key.year(), key.quadrimestre());
  }

  private static ProblemException notFound(Object id) {
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
