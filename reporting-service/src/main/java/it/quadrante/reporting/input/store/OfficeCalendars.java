package it.quadrante.reporting.input.store;

import it.quadrante.reporting.input.domain.OfficeCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** When the offices of the current chamber are closed, by every version that is held. */
@ApplicationScoped
public class OfficeCalendars {
  private final EntityManager entities;

  OfficeCalendars(EntityManager entities) {
    this.entities = entities;
  }

  /** As it was told last. */
  public Optional<OfficeCalendar> newest() {
    return entities
        .createQuery("from OfficeCalendarRow order by version desc", OfficeCalendarRow.class)
        .setMaxResults(1)
        .getResultStream()
        .map(OfficeCalendarRow::calendar)
        .findFirst();
  }

  /** As a version of the chamber tells it. */
  public Optional<OfficeCalendar> of(int version) {
    return entities
        .createQuery("from OfficeCalendarRow where version = :version", OfficeCalendarRow.class)
        .setParameter("version", version)
        .getResultStream()
        .map(OfficeCalendarRow::calendar)
        .findFirst();
  }

  /** Every one, oldest first. */
  public List<OfficeCalendar> all() {
    return entities
        .createQuery("from OfficeCalendarRow order by version", OfficeCalendarRow.class)
        .getResultStream()
        .map(OfficeCalendarRow::calendar)
        .toList();
  }
}
