package it.quadrante.measurement.cell.domain;

import it.quadrante.measurement.organisation.domain.Quadrimestre;
import it.quadrante.measurement.period.domain.PeriodKey;
import java.util.List;

/**
 * How far the collection of a quadrimestre is in an entity. A cell that several units enter counts
 * for each of them, and once in the whole.
 *
 * @param units in the order of their codes
 */
public record Progress(
    String entity, int year, Quadrimestre quadrimestre, Tally whole, List<OfUnit> units) {
  public Progress {
    units = List.copyOf(units);
  }

  /** How far a unit is. */
  public record OfUnit(String unit, Tally tally) {}

  /**
   * In cells. Of a unit whose part of a value is there, while others are awaited, the cell counts
   * as submitted, neither as missing nor as sent back.
   *
   * @param due those expected
   * @param submitted whose value waits for a decision
   * @param validated with an official value
   * @param late whose last value came after the deadline
   * @param missing past their deadline without an official value
   * @param sentBack whose value went back and was not handed in again
   */
  public record Tally(
      long due, long submitted, long validated, long late, long missing, long sentBack) {

    /** Of what expects nothing. */
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);
  }

  public PeriodKey period() {
    return new PeriodKey(entity, year, quadrimestre);
  }
}
