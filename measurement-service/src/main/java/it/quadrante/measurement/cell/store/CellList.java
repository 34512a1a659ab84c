package it.quadrante.measurement.cell.store;

import it.quadrante.measurement.cell.CellPlace;
import it.quadrante.measurement.cell.CellQuery;
import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.cell.domain.CellStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pages through the cells of the current chamber in an order that does not change. */
@ApplicationScoped
public class CellList {
  private final EntityManager entities;

  CellList(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * @param today on which states are seen: a suspension ends by itself
   */
  public List<Cell> page(CellQuery query, LocalDate today) {
    List<String> conditions = new ArrayList<>();
    Map<String, Object> parameters = new HashMap<>();
    filter("year", query.year(), conditions, parameters);
    filter("quadrimestre", query.quadrimestre(), conditions, parameters);
    state(query.state(), today, conditions, parameters);
    filter("measure", query.measure(), conditions, parameters);
    after(query.after(), conditions, parameters);
    return read(conditions, parameters, query.limit());
  }

  /** All about which a request waits for a decision: they are few, and have an index. */
  public List<Cell> requested(CellPlace after) {
    List<String> conditions = new ArrayList<>(List.of("request is not null"));
    Map<String, Object> parameters = new HashMap<>();
    after(after, conditions, parameters);
    return read(conditions, parameters, Integer.MAX_VALUE);
  }

  private List<Cell> read(List<String> conditions, Map<String, Object> parameters, int limit) {
    String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    TypedQuery<CellRow> rows =
        entities.createQuery(
            "from CellRow" + where + " order by year, quadrimestre, entity, measure",
            CellRow.class);
    parameters.forEach(rows::setParameter);
    return rows.setMaxResults(limit).getResultStream().map(CellRow::toCell).toList();
  }

  private static void after(
      CellPlace place, List<String> conditions, Map<String, Object> parameters) {
    if (place != null) {
      conditions.add(
          "(year, cast(quadrimestre as String), entity, measure)"
              + " > (:afterYear, :afterQuadrimestre, :afterEntity, :afterMeasure)");
      parameters.put("afterYear", place.year());
      parameters.put("afterQuadrimestre", place.quadrimestre().name());
      parameters.put("afterEntity", place.entity());
      parameters.put("afterMeasure", place.measure());
    }
  }

  private static void state(
      CellStatus state, LocalDate today, List<String> conditions, Map<String, Object> parameters) {
    filter("state", state, conditions, parameters);
    if (state == CellStatus.SUSPENDED) {
      conditions.add("suspendedUntil >= :today");
      parameters.put("today", today);
    } else if (state == CellStatus.EXPECTED) {
      conditions.remove("state = :state");
      conditions.add("(state = :state or (state = :suspended and suspendedUntil < :today))");
      parameters.put("suspended", CellStatus.SUSPENDED);
      parameters.put("today", today);
    }
  }

  private static void filter(
      String column, Object value, List<String> conditions, Map<String, Object> parameters) {
    if (value != null) {
      conditions.add(column + " = :" + column);
      parameters.put(column, value);
    }
  }
}
