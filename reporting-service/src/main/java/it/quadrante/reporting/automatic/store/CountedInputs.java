package it.quadrante.reporting.automatic.store;

import it.quadrante.reporting.CanonicalJson;
import it.quadrante.reporting.automatic.CountedFacts;
import it.quadrante.reporting.input.events.CellChanged;
import it.quadrante.reporting.input.events.PeriodClosed;
import it.quadrante.reporting.input.store.OfficeCalendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;

/** The stored facts that automatic measures of the current chamber are counted from. */
@ApplicationScoped
public class CountedInputs {
  private final EntityManager entities;
  private final OfficeCalendars calendars;

  CountedInputs(EntityManager entities, OfficeCalendars calendars) {
    this.entities = entities;
    this.calendars = calendars;
  }

  /** What a plan counts, in any of its versions; where it counts nothing, nothing is read. */
  public CountedFacts of(String plan, int year) {
    Set<String> counted =
        Set.copyOf(
            entities
                .createQuery(
                    "select distinct entity from AutomaticMeasureRow"
                        + " where plan = :plan and year = :year",
                    String.class)
                .setParameter("plan", plan)
                .setParameter("year", year)
                .getResultList());
    return counted.isEmpty()
        ? CountedFacts.NONE
        : new CountedFacts(
            counted,
            read("CellRow", counted, year, CellChanged.class),
            read("PeriodClosingRow", counted, year, PeriodClosed.class),
            calendars.newest());
  }

  private <T> List<T> read(String rows, Set<String> counted, int year, Class<T> fact) {
    return entities
        .createQuery(
            "select x.body from " + rows + " x where x.year = :year and x.entity in :entities",
            String.class)
        .setParameter("year", year)
        .setParameter("entities", counted)
        .getResultStream()
        .map(body -> CanonicalJson.read(body, fact))
        .toList();
  }
}
