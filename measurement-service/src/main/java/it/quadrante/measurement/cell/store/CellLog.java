package it.quadrante.measurement.cell.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.databind.JsonNode;
import it.quadrante.measurement.Bodies;
import it.quadrante.measurement.cell.domain.Cell;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** Whole years of the current chamber, with what others were told. */
@ApplicationScoped
public class CellLog {

  /**
   * A cell as it is now, and what was told of it, the first step first.
   *
   * @param steps as many as it has versions
   */
  public record Logged(Cell cell, List<Step> steps) {}

  /**
   * What was told with a version.
   *
   * @param changed the cell; null where it came about before these words were kept
   * @param told what became official with it; null where nothing did, or likewise
   */
  public record Step(int version, Instant at, JsonNode changed, JsonNode told) {}

  record Line(CellRow row, int version, Instant at, String changed, String told) {
    private UUID cell() {
      return row.id;
    }

    private Step step() {
      return new Step(
          version, at, Bodies.read(changed, JsonNode.class), Bodies.read(told, JsonNode.class));
    }
  }

  private final EntityManager entities;

  CellLog(EntityManager entities) {
    this.entities = entities;
  }

  /** Those with cells, in order. */
  public List<Integer> years() {
    return entities
        .createQuery("select distinct year from CellRow order by year", Integer.class)
        .getResultList();
  }

  /**
   * In the order of quadrimestri, entities and measures. One statement: a cell that changes
   * meanwhile is as before or as after it, with its steps.
   */
  public List<Logged> ofYear(int year) {
    return entities
        .createQuery(
            "select c, f.version, f.at, f.changed, f.told from CellRow c, CellFactRow f"
                + " where c.year = :year and f.cell = c.id"
                + " order by c.quadrimestre, c.entity, c.measure, f.version",
            Line.class)
        .setParameter("year", year)
        .getResultStream()
        .collect(groupingBy(Line::cell, LinkedHashMap::new, toList()))
        .values()
        .stream()
        .map(CellLog::logged)
        .toList();
  }

  private static Logged logged(List<Line> ofCell) {
    return new Logged(ofCell.get(0).row().toCell(), ofCell.stream().map(Line::step).toList());
  }
}
