package it.quadrante.planning.chamber.store;

import it.quadrante.identity.CurrentChamber;
import it.quadrante.planning.Bodies;
import it.quadrante.planning.chamber.domain.ChamberCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The calendars of the current chamber, every version. */
@ApplicationScoped
public class CalendarStore {
  private final EntityManager entities;
  private final CurrentChamber chamber;

  CalendarStore(EntityManager entities, CurrentChamber chamber) {
    this.entities = entities;
    this.chamber = chamber;
  }

  public void add(ChamberCalendar calendar, String by, Instant at) {
    CalendarRow row = new CalendarRow();
    row.chamber = chamber.code();
    row.year = calendar.year();
    row.version = calendar.version();
    row.body = Bodies.write(calendar);
    row.createdBy = by;
    row.createdAt = at;
    entities.persist(row);
  }

  /** The newest version of each year, in the order of years. */
  public List<ChamberCalendar> newest() {
    return entities
        .createQuery(
            "from CalendarRow c where c.version ="
                + " (select max(d.version) from CalendarRow d where d.year = c.year)"
                + " order by c.year",
            CalendarRow.class)
        .getResultStream()
        .map(CalendarRow::toCalendar)
        .toList();
  }

  /** Every version of the calendar of a year, the newest first. */
  public List<ChamberCalendar> ofYear(int year) {
    return entities
        .createQuery("from CalendarRow where year = :year order by version desc", CalendarRow.class)
        .setParameter("year", year)
        .getResultStream()
        .map(CalendarRow::toCalendar)
        .toList();
  }

  /** One version, which never changes. */
  public Optional<ChamberCalendar> find(int year, int version) {
    return Optional.ofNullable(
            entities.find(CalendarRow.class, new CalendarRow.Key(chamber.code(), year, version)))
        .map(CalendarRow::toCalendar);
  }
}
