package it.quadrante.measurement.indicator.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import it.quadrante.identity.CurrentChamber;
import it.quadrante.measurement.Bodies;
import it.quadrante.measurement.cell.CellPlace;
import it.quadrante.measurement.indicator.domain.MeasureInPlan;
import it.quadrante.measurement.indicator.domain.PlanIndicators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What the plans of the current chamber need measures for. */
@ApplicationScoped
public class IndicatorStore {

  /** Of each plan the newest version among those in force in the quadrimestre asked for. */
  private static final String IN_FORCE =
      """
      select w.n, m.body
      from jsonb_to_recordset(cast(:asked as jsonb))
        as w(n int, entity text, measure text, year int, quadrimestre text)
      join measure_indicators m on m.chamber = :chamber and m.year = w.year
        and m.entity = w.entity and m.measure = w.measure
      where m.version = (select max(v.version) from plan_indicators v
        where v.chamber = m.chamber and v.plan = m.plan and v.in_force_from <= w.quadrimestre)
      order by w.n, m.plan""";

  private record Asked(int n, String entity, String measure, int year, String quadrimestre) {}

  private final EntityManager entities;
  private final CurrentChamber chamber;

  IndicatorStore(EntityManager entities, CurrentChamber chamber) {
    this.entities = entities;
    this.chamber = chamber;
  }

  public boolean isKept(String plan, int version) {
    return entities.find(
            PlanIndicatorsRow.class, new PlanIndicatorsRow.Key(chamber.code(), plan, version))
        != null;
  }

  public void keep(PlanIndicators plan) {
    PlanIndicatorsRow row = new PlanIndicatorsRow();
    row.chamber = chamber.code();
    row.plan = plan.plan();
    row.version = plan.version();
    row.inForceFrom = plan.inForceFrom();
    entities.persist(row);
    entities.flush();
    plan.measures()
        .forEach(
            (measure, needed) ->
                entities.persist(
                    MeasureIndicatorsRow.of(chamber.code(), plan.year(), measure, needed)));
  }

  /** What each cell is needed for, in one statement; cells that no plan kept here names are out. */
  public Map<CellPlace, List<MeasureInPlan>> of(List<CellPlace> cells) {
    List<Asked> asked =
        IntStream.range(0, cells.size()).mapToObj(n -> asked(n, cells.get(n))).toList();
    List<?> found =
        entities
            .createNativeQuery(IN_FORCE, Object[].class)
            .setParameter("asked", Bodies.write(asked))
            .setParameter("chamber", chamber.code())
            .getResultList();
    return found.stream()
        .map(Object[].class::cast)
        .collect(
            groupingBy(
                row -> cells.get(((Number) row[0]).intValue()),
                mapping(row -> Bodies.read((String) row[1], MeasureInPlan.class), toList())));
  }

  private static Asked asked(int n, CellPlace cell) {
    return new Asked(n, cell.entity(), cell.measure(), cell.year(), cell.quadrimestre().name());
  }
}
