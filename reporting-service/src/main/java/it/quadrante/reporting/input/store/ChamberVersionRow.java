package it.quadrante.reporting.input.store;

import it.quadrante.reporting.input.domain.Merged;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** What a version of a chamber says of mergers; the whole of it stands beside, unread. */
@Entity
@Immutable
@Table(name = "chamber_version")
@IdClass(ChamberVersionRow.Key.class)
class ChamberVersionRow {
  record Key(String chamber, int version) {}

  @Id @TenantId String chamber;
  @Id int version;

  @Column(name = "merged_into")
  String mergedInto;

  @Column(name = "merged_from")
  LocalDate mergedFrom;

  String continuities;

  Optional<Merged> merged() {
    return mergedInto == null || mergedFrom == null
        ? Optional.empty()
        : Optional.of(new Merged(mergedInto, mergedFrom));
  }
}
