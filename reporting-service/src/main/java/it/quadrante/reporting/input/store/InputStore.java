package it.quadrante.reporting.input.store;

import it.quadrante.identity.CurrentChamber;
import it.quadrante.reporting.input.events.CellChanged;
import it.quadrante.reporting.input.events.CellKey;
import it.quadrante.reporting.input.events.ChamberChanged;
import it.quadrante.reporting.input.events.Content;
import it.quadrante.reporting.input.events.EntityYear;
import it.quadrante.reporting.input.events.PeriodClosed;
import it.quadrante.reporting.input.events.PlanPublished;
import it.quadrante.reporting.input.events.Received;
import it.quadrante.reporting.input.events.ValueValidated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Facts of the current chamber, each stored once by identity and version. */
@ApplicationScoped
public class InputStore {
  private final EntityManager entities;
  private final JdbcBatch batch;
  private final CurrentChamber chamber;

  InputStore(EntityManager entities, JdbcBatch batch, CurrentChamber chamber) {
    this.entities = entities;
    this.batch = batch;
    this.chamber = chamber;
  }

  /** What is there already stays as it is; every version is kept. */
  public void store(List<Received> facts) {
    batch.run(InputSql.CHAMBER, Set.of(chamber.code()), (row, code) -> row.setString(1, code));
    batch.run(InputSql.CHAMBER_VERSION, of(facts, ChamberChanged.class), InputSql::bindChamber);
    List<Received> plans = of(facts, PlanPublished.class);
    batch.run(InputSql.PLAN_VERSION, plans, InputSql::bindPlan);
    batch.run(InputSql.PLAN_MEASURE, InputSql.measures(plans), InputSql::bindMeasure);
    batch.run(InputSql.PLAN_ASSIGNMENT, InputSql.assignments(plans), InputSql::bindAssignment);
    batch.run(InputSql.AUTOMATIC_MEASURE, InputSql.automatic(plans), InputSql::bindMeasure);
    batch.run(InputSql.PLAN_REFERENCE, InputSql.references(plans), InputSql::bindReference);
    batch.run(InputSql.CELL, of(facts, CellChanged.class), InputSql::bindCell);
    batch.run(InputSql.OFFICIAL_VALUE, of(facts, ValueValidated.class), InputSql::bindValue);
    batch.run(InputSql.PERIOD_CLOSING, of(facts, PeriodClosed.class), InputSql::bindClosing);
  }

  private static List<Received> of(List<Received> facts, Class<? extends Content> type) {
    return facts.stream().filter(fact -> type.isInstance(fact.content())).toList();
  }

  /** The plans that read any cell of these entities in these years. */
  public Collection<String> plansOf(Set<EntityYear> wanted) {
    return wanted.stream().flatMap(this::plansOf).toList();
  }

  /** The plans that count the facts of these entities in these years. */
  public Collection<String> plansCounting(Set<EntityYear> wanted) {
    return wanted.stream()
        .flatMap(
            each ->
                entities
                    .createQuery(
                        "select distinct plan from AutomaticMeasureRow"
                            + " where year = :year and entity = :entity",
                        String.class)
                    .setParameter("year", each.year())
                    .setParameter("entity", each.entity())
                    .getResultStream())
        .toList();
  }

  /** The plans that count anything, and so may rest on the calendar of the offices: their years. */
  public Map<String, Integer> plansCounting() {
    Map<String, Integer> years = new TreeMap<>();
    entities
        .createQuery(
            "select distinct plan, year from AutomaticMeasureRow", PlanInputs.PlanYear.class)
        .getResultStream()
        .forEach(each -> years.put(each.plan(), each.year()));
    return years;
  }

  private Stream<String> plansOf(EntityYear wanted) {
    return entities
        .createQuery(
            "select distinct plan from PlanMeasureRow where year = :year and entity = :entity",
            String.class)
        .setParameter("year", wanted.year())
        .setParameter("entity", wanted.entity())
        .getResultStream();
  }

  /** The plans that read one of these cells. */
  public Collection<String> plansReading(Set<CellKey> cells) {
    if (cells.isEmpty()) {
      return List.of();
    }
    Set<PlanMeasureRow.Measure> wanted =
        cells.stream()
            .map(cell -> new PlanMeasureRow.Measure(cell.year(), cell.entity(), cell.measure()))
            .collect(Collectors.toSet());
    return entities
        .createQuery(
            "from PlanMeasureRow where year in :years and measure in :measures",
            PlanMeasureRow.class)
        .setParameter("years", wanted.stream().map(PlanMeasureRow.Measure::year).toList())
        .setParameter("measures", wanted.stream().map(PlanMeasureRow.Measure::measure).toList())
        .getResultStream()
        .filter(row -> wanted.contains(row.key()))
        .map(row -> row.plan)
        .collect(Collectors.toSet());
  }
}
