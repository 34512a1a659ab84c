package it.quadrante.measurement.cell.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.databind.JsonNode;
import it.quadrante.measurement.Bodies;
import it.quadrante.measurement.cell.domain.Cell;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Whole years of the current chamber, with what others were told. */
@ApplicationScoped
public class CellLog {

  /**
   * A cell as it is now.
   *
   * @param changedAt when it became so
   * @param told every official value as it was told, in order; what became official before these
   *     words were kept is not among them
   */
  public record Logged(Cell cell, Instant changedAt, List<JsonNode> told) {}

  record Told(UUID cell, String body) {}

  record Changed(CellRow row, Instant at) {}

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

  /** In the order of quadrimestri, entities and measures. */
  public List<Logged> ofYear(int year) {
    Map<UUID, List<JsonNode>> told = toldIn(year);
    return entities
        .createQuery(
            "select c, f.at from CellRow c, CellFactRow f where c.year = :year and f.cell = c.id and"
                + " f.version = c.version order by c.quadrimestre, c.entity, c.measure",
            Changed.class)
        .setParameter("year", year)
        .getResultStream()
        .map(
            one ->
                new Logged(
                    one.row().toCell(), one.at(), told.getOrDefault(one.row().id, List.of())))
        .toList();
  }

  private Map<UUID, List<JsonNode>> toldIn(int year) {
    return entities
        .createQuery(
            "select f.cell, f.told from CellFactRow f, CellRow c where c.id = f.cell and c.year ="
                + " :year and f.told is not null order by f.version",
            Told.class)
        .setParameter("year", year)
        .getResultStream()
        .collect(
            groupingBy(
                Told::cell, mapping(one -> Bodies.read(one.body(), JsonNode.class), toList())));
  }
}
