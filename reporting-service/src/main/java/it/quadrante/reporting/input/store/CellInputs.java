package it.quadrante.reporting.input.store;

import it.quadrante.calculation.MeasureKey;
import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.consolidation.Cell;
import it.quadrante.calculation.consolidation.CellValue;
import it.quadrante.calculation.consolidation.CellValues;
import it.quadrante.reporting.CanonicalJson;
import it.quadrante.reporting.input.ClosingModel;
import it.quadrante.reporting.input.ValueModel;
import it.quadrante.reporting.input.domain.CellTerms;
import it.quadrante.reporting.input.events.CellChanged;
import it.quadrante.reporting.input.events.PeriodClosed;
import it.quadrante.reporting.input.events.ValueValidated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is stored of the cells that a plan of the current chamber reads, in any of its versions. */
@ApplicationScoped
public class CellInputs {
  private static final String READ_BY_PLAN =
      " where x.year = :year and exists (select 1 from PlanMeasureRow m where m.plan = :plan"
          + " and m.year = x.year and m.entity = x.entity and m.measure = x.measure)";
  private static final String CLOSINGS =
      "select x.body from PeriodClosingRow x where x.year = :year"
          + " and exists (select 1 from PlanMeasureRow m where m.plan = :plan"
          + " and m.year = x.year and m.entity = x.entity)";
  private static final String NEWEST_CLOSINGS =
      CLOSINGS
          + " and x.closing = (select max(y.closing) from PeriodClosingRow y"
          + " where y.year = x.year and y.entity = x.entity and y.quadrimestre = x.quadrimestre)";

  private final EntityManager entities;

  CellInputs(EntityManager entities) {
    this.entities = entities;
  }

  /** What is known of them: newest official values and terms, newest closings. */
  public CellValues cells(String plan, int year) {
    Map<Cell, CellValue> values = new HashMap<>();
    for (ValueValidated fact : values(plan, year)) {
      values.put(fact.cell().cell(), ValueModel.value(fact));
    }
    Map<Cell, CellTerms> stated = terms(plan, year);
    return CellValues.of(
            year,
            values,
            CellTerms.deadlines(stated),
            ClosingModel.decisions(read(NEWEST_CLOSINGS, plan, year, PeriodClosed.class)))
        .notExpecting(CellTerms.notExpected(stated));
  }

  /** Every official value, oldest version first, so that the newest is put last. */
  public List<ValueValidated> values(String plan, int year) {
    return read(
        "select x.body from OfficialValueRow x" + READ_BY_PLAN + " order by x.version",
        plan,
        year,
        ValueValidated.class);
  }

  /** Every closing and reopening of their periods, oldest first. */
  public List<PeriodClosed> closings(String plan, int year) {
    return read(CLOSINGS + " order by x.closing", plan, year, PeriodClosed.class);
  }

  /** Those that wait for validation. */
  public List<CellChanged> submitted(String plan, int year) {
    return read(
        "select x.body from CellRow x"
            + READ_BY_PLAN
            + " and x.state = 'SUBMITTED' and x.version = (select max(y.version) from CellRow y"
            + " where y.year = x.year and y.entity = x.entity and y.measure = x.measure"
            + " and y.quadrimestre = x.quadrimestre)",
        plan,
        year,
        CellChanged.class);
  }

  /** A version of a cell without its value. */
  record Stated(
      String entity, String measure, Quadrimestre quadrimestre, LocalDate dueBy, String state) {
    Cell cell() {
      return new Cell(new MeasureKey(entity, measure), quadrimestre);
    }

    CellTerms terms() {
      return new CellTerms(dueBy, !CellChanged.NOT_EXPECTED.equals(state));
    }
  }

  /** Of each cell that was told; oldest version first, the newest put last. */
  public Map<Cell, CellTerms> terms(String plan, int year) {
    Map<Cell, CellTerms> terms = new HashMap<>();
    of(
            entities.createQuery(
                "select x.entity, x.measure, x.quadrimestre, x.dueBy, x.state from CellRow x"
                    + READ_BY_PLAN
                    + " order by x.version",
                Stated.class),
            plan,
            year)
        .getResultStream()
        .forEach(row -> terms.put(row.cell(), row.terms()));
    return terms;
  }

  private <T> List<T> read(String query, String plan, int year, Class<T> fact) {
    return of(entities.createQuery(query, String.class), plan, year)
        .getResultStream()
        .map(body -> CanonicalJson.read(body, fact))
        .toList();
  }

  private static <T> TypedQuery<T> of(TypedQuery<T> query, String plan, int year) {
    return query.setParameter("plan", plan).setParameter("year", year);
  }
}
