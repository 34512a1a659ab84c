package it.quadrante.reporting.automatic.store;

import it.quadrante.identity.CurrentChamber;
import it.quadrante.reporting.CanonicalJson;
import it.quadrante.reporting.automatic.CountedFacts;
import it.quadrante.reporting.automatic.OfficeCalendar;
import it.quadrante.reporting.input.events.CellChanged;
import it.quadrante.reporting.input.events.PeriodClosed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The stored facts that automatic measures of the current chamber are counted from. */
@ApplicationScoped
public class CountedInputs {
  private final EntityManager entities;
  private final CurrentChamber chamber;

  CountedInputs(EntityManager entities, CurrentChamber chamber) {
    this.entities = entities;
    this.chamber = chamber;
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
            calendar("order by version desc limit 1"));
  }

  /** The calendar of the offices as a version of the chamber tells it. */
  public Optional<OfficeCalendar> calendar(int version) {
    return calendar("and version = " + version);
  }

  private Optional<OfficeCalendar> calendar(String which) {
    return entities
        .createNativeQuery(
            "select body from chamber_version where chamber = :chamber " + which, String.class)
        .setParameter("chamber", chamber.code())
        .getResultStream()
        .findFirst()
        .map(body -> CanonicalJson.read(body.toString(), OfficeCalendar.class));
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
