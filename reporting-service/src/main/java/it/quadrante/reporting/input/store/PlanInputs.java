package it.quadrante.reporting.input.store;

import it.quadrante.calculation.MeasureKey;
import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.consolidation.Cell;
import it.quadrante.calculation.consolidation.CellValue;
import it.quadrante.calculation.consolidation.CellValues;
import it.quadrante.reporting.CanonicalJson;
import it.quadrante.reporting.input.ClosingModel;
import it.quadrante.reporting.input.ValueModel;
import it.quadrante.reporting.input.domain.PublishedVersion;
import it.quadrante.reporting.input.events.CellChanged;
import it.quadrante.reporting.input.events.PeriodClosed;
import it.quadrante.reporting.input.events.PlanPublished;
import it.quadrante.reporting.input.events.ValueValidated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The stored inputs of a plan of the current chamber. */
@ApplicationScoped
public class PlanInputs {
  private static final String HEAD =
      "select p.plan, p.version, p.entity, p.year, p.code, p.title, p.inForceFrom, p.publishedAt,"
          + " p.weighted from PlanVersionRow p ";
  private static final String READ_BY_PLAN =
      " where x.year = :year and exists (select 1 from PlanMeasureRow m where m.plan = :plan"
          + " and m.year = x.year and m.entity = x.entity and m.measure = x.measure)";

  private final EntityManager entities;

  PlanInputs(EntityManager entities) {
    this.entities = entities;
  }

  /** Every chamber that any fact was read of. */
  public List<String> chambers() {
    return entities
        .createQuery("select code from ChamberRow order by code", String.class)
        .getResultList();
  }

  /** Newest version of each plan, in the order of their ids, after one of them. */
  public List<PublishedVersion> newestVersions(String after, int atMost) {
    return entities
        .createQuery(
            HEAD
                + "where p.plan > :after and p.version ="
                + " (select max(q.version) from PlanVersionRow q where q.plan = p.plan)"
                + " order by p.plan",
            PublishedVersion.class)
        .setParameter("after", after)
        .setMaxResults(atMost)
        .getResultList();
  }

  /** Every version of a plan, oldest first; none where there is no such plan. */
  public List<PublishedVersion> versions(String plan) {
    return entities
        .createQuery(HEAD + "where p.plan = :plan order by p.version", PublishedVersion.class)
        .setParameter("plan", plan)
        .getResultList();
  }

  /**
   * The plans among these that have a version, and those that refer to their results, with their
   * years: every plan after those it refers to.
   */
  public Map<String, Integer> withReferring(Set<String> plans) {
    Map<String, Integer> years = new LinkedHashMap<>();
    entities
        .createQuery(
            "select distinct p.plan, p.year from PlanVersionRow p where p.plan in :plans"
                + " or exists (select 1 from PlanReferenceRow r where r.plan = p.plan"
                + " and r.earlierPlan in :plans) order by p.year, p.plan",
            PlanYear.class)
        .setParameter("plans", plans)
        .getResultStream()
        .forEach(each -> years.put(each.plan(), each.year()));
    return years;
  }

  record PlanYear(String plan, int year) {}

  /** The year of a plan that has a version. */
  public int year(String plan) {
    return versions(plan).get(0).year();
  }

  /** The whole of a version, as it was published. */
  public PlanPublished content(String plan, int version) {
    String body =
        entities
            .createQuery(
                "select body from PlanVersionRow where plan = :plan and version = :version",
                String.class)
            .setParameter("plan", plan)
            .setParameter("version", version)
            .getSingleResult();
    return CanonicalJson.read(body, PlanPublished.class);
  }

  /** What is known of the cells that a plan reads: newest official values, deadlines, closings. */
  public CellValues cells(String plan, int year) {
    Map<Cell, CellValue> values = new HashMap<>();
    for (String body : bodies(plan, year)) {
      ValueValidated fact = CanonicalJson.read(body, ValueValidated.class);
      values.put(fact.cell().cell(), ValueModel.value(fact));
    }
    return new CellValues(
        year, values, deadlines(plan, year), ClosingModel.decisions(closings(plan, year)));
  }

  /** The newest closing or reopening of each period whose cells a plan reads. */
  private List<PeriodClosed> closings(String plan, int year) {
    return entities
        .createQuery(
            "select x.body from PeriodClosingRow x where x.year = :year and x.closing ="
                + " (select max(y.closing) from PeriodClosingRow y where y.year = x.year"
                + " and y.entity = x.entity and y.quadrimestre = x.quadrimestre)"
                + " and exists (select 1 from PlanMeasureRow m where m.plan = :plan"
                + " and m.year = x.year and m.entity = x.entity)",
            String.class)
        .setParameter("plan", plan)
        .setParameter("year", year)
        .getResultStream()
        .map(body -> CanonicalJson.read(body, PeriodClosed.class))
        .toList();
  }

  /** Oldest version first, so that the newest is put last. */
  private List<String> bodies(String plan, int year) {
    return entities
        .createQuery(
            "select x.body from OfficialValueRow x" + READ_BY_PLAN + " order by x.version",
            String.class)
        .setParameter("plan", plan)
        .setParameter("year", year)
        .getResultList();
  }

  /** The cells of a plan that wait for validation. */
  public List<CellChanged> submitted(String plan, int year) {
    return entities
        .createQuery(
            "select x.body from CellRow x"
                + READ_BY_PLAN
                + " and x.state = 'SUBMITTED' and x.version = (select max(y.version) from CellRow y"
                + " where y.year = x.year and y.entity = x.entity and y.measure = x.measure"
                + " and y.quadrimestre = x.quadrimestre)",
            String.class)
        .setParameter("plan", plan)
        .setParameter("year", year)
        .getResultStream()
        .map(body -> CanonicalJson.read(body, CellChanged.class))
        .toList();
  }

  /** Last day to submit a cell on time. */
  record Deadline(String entity, String measure, Quadrimestre quadrimestre, LocalDate dueBy) {}

  /** Oldest version first, so that the newest is put last. */
  private Map<Cell, LocalDate> deadlines(String plan, int year) {
    Map<Cell, LocalDate> deadlines = new HashMap<>();
    entities
        .createQuery(
            "select x.entity, x.measure, x.quadrimestre, x.dueBy from CellRow x"
                + READ_BY_PLAN
                + " order by x.version",
            Deadline.class)
        .setParameter("plan", plan)
        .setParameter("year", year)
        .getResultStream()
        .forEach(
            row ->
                deadlines.put(cell(row.entity(), row.measure(), row.quadrimestre()), row.dueBy()));
    return deadlines;
  }

  private static Cell cell(String entity, String measure, Quadrimestre quadrimestre) {
    return new Cell(new MeasureKey(entity, measure), quadrimestre);
  }
}
