package it.quadrante.planning.chamber.store;

import it.quadrante.planning.Bodies;
import it.quadrante.planning.chamber.domain.ChamberCalendar;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.TenantId;

/** Insert-only: a version of a calendar never changes. */
@Entity
@Table(name = "calendar")
@IdClass(CalendarRow.Key.class)
class CalendarRow {
  record Key(String chamber, int year, int version) {}

  @Id @TenantId String chamber;
  @Id int year;
  @Id int version;
  String body;

  @Column(name = "created_by")
  String createdBy;

  @Column(name = "created_at")
  Instant createdAt;

  ChamberCalendar toCalendar() {
    return Bodies.read(body, ChamberCalendar.class);
  }
}
