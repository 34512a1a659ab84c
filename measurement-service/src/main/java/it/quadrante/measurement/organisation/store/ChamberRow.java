package it.quadrante.measurement.organisation.store;

import it.quadrante.measurement.organisation.domain.Merged;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.TenantId;

/** Which version of a chamber is kept here; locked while facts of the chamber are applied. */
@Entity
@Table(name = "chamber")
class ChamberRow {
  private static final String CONTINUE = "CONTINUE";

  @Id @TenantId String chamber;
  int version;

  @Column(name = "merged_into")
  String mergedInto;

  @Column(name = "merged_from")
  LocalDate mergedFrom;

  /** As planning calls it, or null. */
  @Column(name = "open_collections")
  String openCollections;

  Optional<Merged> merged() {
    return Optional.ofNullable(mergedInto)
        .map(into -> new Merged(into, mergedFrom, CONTINUE.equals(openCollections)));
  }

  void become(Optional<Merged> merged) {
    mergedInto = merged.map(Merged::into).orElse(null);
    mergedFrom = merged.map(Merged::from).orElse(null);
    openCollections = merged.filter(Merged::collectionsContinue).map(one -> CONTINUE).orElse(null);
  }
}
