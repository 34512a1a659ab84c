package it.quadrante.reporting.input.store;

import it.quadrante.reporting.CanonicalJson;
import it.quadrante.reporting.input.domain.OfficeCalendar;
import it.quadrante.reporting.input.domain.OfficeCalendar.OfYear;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** What a version of a chamber says of its calendars: columns that the database takes from it. */
@Entity
@Immutable
@Table(name = "chamber_version")
@IdClass(OfficeCalendarRow.Key.class)
class OfficeCalendarRow {
  record Key(String chamber, int version) {}

  @Id @TenantId String chamber;
  @Id int version;

  @Column(name = "changed_at")
  String changedAt;

  String calendars;

  OfficeCalendar calendar() {
    return new OfficeCalendar(
        version, Instant.parse(changedAt), List.of(CanonicalJson.read(calendars, OfYear[].class)));
  }
}
