package it.quadrante.measurement.organisation.store;

import it.quadrante.measurement.Bodies;
import it.quadrante.measurement.organisation.domain.CalendarYear;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.TenantId;

/** A calendar in full, as planning told it. */
@Entity
@Table(name = "calendar_year")
@IdClass(CalendarYearRow.Key.class)
class CalendarYearRow {
  record Key(String chamber, int year) {}

  @Id @TenantId String chamber;
  @Id int year;
  String body;

  static CalendarYearRow of(String chamber, CalendarYear calendar) {
    CalendarYearRow row = new CalendarYearRow();
    row.chamber = chamber;
    row.year = calendar.year();
    row.body = Bodies.write(calendar);
    return row;
  }

  CalendarYear toCalendar() {
    return Bodies.read(body, CalendarYear.class);
  }
}
