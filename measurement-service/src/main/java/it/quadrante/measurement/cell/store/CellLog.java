package it.quadrante.measurement.cell.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.cell.domain.CellFact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Whole years of the current chamber, with everything that happened. */
@ApplicationScoped
public class CellLog {

  /** A cell, and every fact about it in order. */
  public record Logged(Cell cell, List<CellFact> history) {}

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
    Map<UUID, List<CellFact>> histories =
        entities
            .createQuery(
                "from CellFactRow f where f.cell in (select c.id from CellRow c where c.year ="
                    + " :year) order by f.version",
                CellFactRow.class)
            .setParameter("year", year)
            .getResultStream()
            .collect(groupingBy(row -> row.cell, mapping(CellFactRow::toFact, toList())));
    return entities
        .createQuery(
            "from CellRow where year = :year order by quadrimestre, entity, measure", CellRow.class)
        .setParameter("year", year)
        .getResultStream()
        .map(row -> new Logged(row.toCell(), histories.get(row.id)))
        .toList();
  }
}
