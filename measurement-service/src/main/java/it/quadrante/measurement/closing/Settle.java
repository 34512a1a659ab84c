package it.quadrante.measurement.closing;

import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.closing.domain.MissingDecision;
import it.quadrante.measurement.closing.domain.Settlement;
import it.quadrante.measurement.closing.domain.Standing;
import it.quadrante.measurement.period.PeriodProblem;
import it.quadrante.problem.Fault;
import it.quadrante.problem.ProblemException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Holds what was decided about missing cells against the cells of the period. */
final class Settle {
  private static final int MOST_FAULTS = 1_000;
  private static final String DECISIONS = "/decisions";

  private final Map<UUID, Cell> cells = new LinkedHashMap<>();
  private final Map<UUID, MissingDecision> decided = new LinkedHashMap<>();
  private final List<Fault> faults = new ArrayList<>();
  private final LocalDate day;

  private Settle(List<Cell> cells, LocalDate day) {
    this.day = day;
    cells.forEach(cell -> this.cells.put(cell.key().id(), cell));
  }

  /**
   * Everything is settled, or everything that is not is said at once.
   *
   * @param day for which it is settled, in Europe/Rome
   * @throws ProblemException 422 CLOSING_INCOMPLETE, one fault for each cell or decision
   */
  static Settlement settle(List<Cell> cells, List<MissingDecision> decisions, LocalDate day) {
    Settle settling = new Settle(cells, day);
    for (int i = 0; i < decisions.size(); i++) {
      settling.take(DECISIONS + "/" + i, decisions.get(i));
    }
    cells.forEach(settling::requireSettled);
    if (!settling.faults.isEmpty()) {
      throw new ProblemException(
          PeriodProblem.CLOSING_INCOMPLETE,
          settling.faults.stream().limit(MOST_FAULTS).toList(),
          settling.faults.size());
    }
    return settling.settled();
  }

  private void take(String place, MissingDecision one) {
    if (one == null || one.cell() == null) {
      fault(place + "/cell", ClosingFault.CELL_REQUIRED);
      return;
    }
    Cell cell = cells.get(one.cell());
    if (cell == null) {
      fault(place + "/cell", ClosingFault.CELL_UNKNOWN, one.cell());
      return;
    }
    if (decided.putIfAbsent(one.cell(), one) != null) {
      fault(place, ClosingFault.DECIDED_TWICE, cell.key().measure());
    }
    if (Standing.of(cell, day) == Standing.OFFICIAL) {
      fault(place, ClosingFault.CELL_NOT_MISSING, cell.key().measure());
    }
    if (one.policy() == null) {
      fault(place + "/policy", ClosingFault.POLICY_REQUIRED);
    }
    if (one.reason() == null || one.reason().isBlank() || one.reason().length() > Reasons.LONGEST) {
      fault(place + "/reason", ClosingFault.REASON_REQUIRED);
    }
  }

  private void requireSettled(Cell cell) {
    Standing standing = Standing.of(cell, day);
    UUID id = cell.key().id();
    if (standing == Standing.SUBMITTED) {
      fault(DECISIONS, ClosingFault.SUBMISSION_UNDECIDED, cell.key().measure(), id);
    } else if (standing == Standing.REQUESTED) {
      fault(DECISIONS, ClosingFault.REQUEST_UNDECIDED, cell.key().measure(), id);
    } else if (standing == Standing.MISSING && !decided.containsKey(id)) {
      fault(DECISIONS, ClosingFault.MISSING_UNDECIDED, cell.key().measure(), id);
    }
  }

  private Settlement settled() {
    return new Settlement(
        cells.values().stream().filter(cell -> cell.official() != null).toList(),
        cells.values().stream()
            .filter(cell -> Standing.of(cell, day) == Standing.MISSING)
            .map(cell -> missing(cell, decided.get(cell.key().id())))
            .toList());
  }

  private static Settlement.Missing missing(Cell cell, MissingDecision decision) {
    return new Settlement.Missing(cell, decision.policy(), decision.reason());
  }

  private void fault(String place, ClosingFault code, Object... named) {
    faults.add(Fault.at(place, code, named));
  }
}
