package it.quadrante.planning.period.store;

import it.quadrante.identity.CurrentChamber;
import it.quadrante.planning.period.domain.Closing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;

/** The newest closing or reopening of each period of the current chamber. */
@ApplicationScoped
public class ClosingStore {
  private final EntityManager entities;
  private final CurrentChamber chamber;

  ClosingStore(EntityManager entities, CurrentChamber chamber) {
    this.entities = entities;
    this.chamber = chamber;
  }

  /** Whether it is newer than what was known of the period. */
  public boolean keep(Closing told) {
    ClosingRow.Key key =
        new ClosingRow.Key(chamber.code(), told.entity(), told.year(), told.quadrimestre());
    ClosingRow row = entities.find(ClosingRow.class, key);
    if (row != null && row.closing >= told.number()) {
      return false;
    }
    if (row == null) {
      row = row(key);
      entities.persist(row);
    }
    row.closing = told.number();
    row.closed = told.closed();
    return true;
  }

  /** Periods of these entities that are closed, the last of the year first. */
  public List<Closing> closed(Collection<String> of, int year) {
    return entities
        .createQuery(
            "from ClosingRow where entity in :entities and year = :year and closed"
                + " order by quadrimestre desc, entity",
            ClosingRow.class)
        .setParameter("entities", of)
        .setParameter("year", year)
        .getResultStream()
        .map(ClosingStore::closing)
        .toList();
  }

  private static ClosingRow row(ClosingRow.Key key) {
    ClosingRow row = new ClosingRow();
    row.chamber = key.chamber();
    row.entity = key.entity();
    row.year = key.year();
    row.quadrimestre = key.quadrimestre();
    return row;
  }

  private static Closing closing(ClosingRow row) {
    return new Closing(row.entity, row.year, row.quadrimestre, row.closing, row.closed);
  }
}
