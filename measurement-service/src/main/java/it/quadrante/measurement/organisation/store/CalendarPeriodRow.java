package it.quadrante.measurement.organisation.store;

import it.quadrante.measurement.organisation.domain.CollectionCalendar.Slot;
import it.quadrante.measurement.organisation.domain.Period;
import it.quadrante.measurement.organisation.domain.Quadrimestre;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "calendar_period")
@IdClass(CalendarPeriodRow.Key.class)
class CalendarPeriodRow {
  record Key(String chamber, int year, Quadrimestre quadrimestre) {}

  @Id @TenantId String chamber;
  @Id int year;

  @Id
  @Enumerated(EnumType.STRING)
  Quadrimestre quadrimestre;

  @Column(name = "first_day")
  LocalDate firstDay;

  @Column(name = "submit_by")
  LocalDate submitBy;

  static CalendarPeriodRow of(String chamber, Slot slot, Period period) {
    CalendarPeriodRow row = new CalendarPeriodRow();
    row.chamber = chamber;
    row.year = slot.year();
    row.quadrimestre = slot.quadrimestre();
    row.firstDay = period.from();
    row.submitBy = period.submitBy();
    return row;
  }

  Slot slot() {
    return new Slot(year, quadrimestre);
  }

  Period period() {
    return new Period(firstDay, submitBy);
  }
}
