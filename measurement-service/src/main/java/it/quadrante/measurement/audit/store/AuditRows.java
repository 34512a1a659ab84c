package it.quadrante.measurement.audit.store;

import it.quadrante.measurement.audit.AuditLine;
import it.quadrante.measurement.audit.domain.AuditEntry;
import it.quadrante.measurement.audit.domain.Deed;
import it.quadrante.measurement.audit.domain.Seal;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Entries {@code e} with their seals {@code s} as rows. */
final class AuditRows {
  static final String COLUMNS =
      "select e.id, e.at, e.account, e.role, e.action, e.subject, e.details,"
          + " s.number, s.entry, s.previous, s.hash";

  private AuditRows() {}

  @SuppressWarnings("unchecked")
  static Stream<Object[]> of(Query query) {
    return ((List<Object[]>) query.getResultList()).stream();
  }

  static List<AuditLine> lines(Query query) {
    return of(query).map(row -> new AuditLine(entry(row), seal(row))).toList();
  }

  /** Null where the row has none. */
  static AuditEntry entry(Object[] row) {
    return row[0] == null
        ? null
        : new AuditEntry(
            ((Number) row[0]).longValue(),
            new Deed(
                (Instant) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5]),
            (String) row[6]);
  }

  static Seal seal(Object[] row) {
    return new Seal(
        ((Number) row[7]).longValue(),
        ((Number) row[8]).longValue(),
        (String) row[9],
        (String) row[10]);
  }
}
