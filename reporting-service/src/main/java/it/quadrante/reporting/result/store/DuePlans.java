package it.quadrante.reporting.result.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plans of the current chamber that are to be looked at although no fact has come. */
@ApplicationScoped
public class DuePlans {
  private final EntityManager entities;

  DuePlans(EntityManager entities) {
    this.entities = entities;
  }

  /** A plan that is to be looked at. */
  record Due(String plan, int year) {}

  /** Plans to be looked at by now, or that failed the last time, with their years. */
  public SortedMap<String, Integer> by(LocalDate today) {
    return Stream.concat(
            entities
                .createQuery(
                    "select distinct r.plan, r.year from ResultSetRow r where r.nextLook <= :today",
                    Due.class)
                .setParameter("today", today)
                .getResultStream(),
            entities
                .createQuery("select f.plan, f.year from FailedPlanRow f", Due.class)
                .getResultStream())
        .collect(Collectors.toMap(Due::plan, Due::year, (one, same) -> one, TreeMap::new));
  }
}
