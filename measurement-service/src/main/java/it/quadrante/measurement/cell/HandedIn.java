package it.quadrante.measurement.cell;

import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.cell.domain.CellFact;
import it.quadrante.measurement.cell.domain.CellState;
import it.quadrante.measurement.cell.domain.NewPart;
import it.quadrante.measurement.cell.domain.Repeat;
import it.quadrante.measurement.cell.domain.Signature;
import it.quadrante.measurement.cell.domain.Value;
import it.quadrante.precondition.IfMatch;
import it.quadrante.problem.ProblemException;
import java.util.List;

/** What a referent hands in of a cell; the rules are the same for one and for many at once. */
public sealed interface HandedIn {

  /** The units of the cell for one of which the referent has to act. */
  List<String> actingFor(Cell cell);

  /** Whether the cell holds it already. */
  boolean isIn(Cell cell);

  /** The cell with it, and the fact that it is. */
  CellKept into(Cell cell, Signature by);

  /**
   * A value, as the referent sends it.
   *
   * @param unit the unit the sender believes the measure has, or null
   * @param value null where it is the sum of the entries
   * @param note may be null
   * @param reason needed where a value is official, else may be null
   */
  record Whole(Value value, String unit, String note, String reason) implements HandedIn {

    @Override
    public List<String> actingFor(Cell cell) {
      return cell.definition().sourceUnits();
    }

    @Override
    public boolean isIn(Cell cell) {
      return isUnitOf(cell) && new Repeat(cell).isValue(value, note, reason);
    }

    @Override
    public CellKept into(Cell cell, Signature by) {
      if (!isUnitOf(cell)) {
        throw new ProblemException(CellProblem.WRONG_UNIT, unit, cell.definition().unit());
      }
      Cell submitted = CellProblem.orProblem(() -> cell.submit(value, note, reason, by));
      return new CellKept(submitted, CellFact.submitted(submitted));
    }

    private boolean isUnitOf(Cell cell) {
      return unit == null || unit.equals(cell.definition().unit().name());
    }
  }

  /** What a value is the sum of: the part of a unit, or an entry within the period. */
  record Summand(NewPart part) implements HandedIn {

    @Override
    public List<String> actingFor(Cell cell) {
      return unitsOf(part.unit(), cell);
    }

    @Override
    public boolean isIn(Cell cell) {
      return new Repeat(cell).isPart(part);
    }

    @Override
    public CellKept into(Cell cell, Signature by) {
      Cell entered = CellProblem.orProblem(() -> cell.enter(part, by));
      return new CellKept(entered, CellFact.entered(entered, part, by));
    }
  }

  /** What no unit enters by itself is anybody's of the measure: the domain refuses it by name. */
  static List<String> unitsOf(String unit, Cell cell) {
    List<String> all = cell.definition().sourceUnits();
    boolean isOwn = unit != null && cell.definition().isByParts() && all.contains(unit);
    return isOwn ? List.of(unit) : all;
  }

  /**
   * What waits for a decision is changed only by who has read it.
   *
   * @param seen the version of the cell that the caller has read
   * @throws ProblemException 428 ALREADY_SUBMITTED, 412
   */
  static void seenWhereItWaits(IfMatch seen, Cell cell) {
    if (cell.state() instanceof CellState.Submitted waiting && seen.isAbsent()) {
      throw new ProblemException(CellProblem.ALREADY_SUBMITTED, waiting.entered().number());
    }
    seen.check(cell.version());
  }
}
