package it.quadrante.measurement.cell.store;

import it.quadrante.measurement.Bodies;
import it.quadrante.measurement.cell.domain.CellFact;
import it.quadrante.measurement.cell.domain.FactDetail;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** Append-only: one row for every version of a cell. */
@Entity
@Immutable
@Table(name = "cell_fact")
@IdClass(CellFactRow.Key.class)
class CellFactRow {
  record Key(String chamber, UUID cell, int version) {}

  @Id @TenantId String chamber;
  @Id UUID cell;
  @Id int version;

  @Enumerated(EnumType.STRING)
  CellFact.What what;

  Instant at;

  @Column(name = "by_account")
  String byAccount;

  @Enumerated(EnumType.STRING)
  CellFact.Role role;

  String why;
  String detail;

  /** The cell as it was told with this step; null of steps before it was kept. */
  String changed;

  /** The official value as it was told with this step, null where nothing became official. */
  String told;

  static CellFactRow of(String chamber, UUID cell, CellFact fact, String changed, String told) {
    CellFactRow row = new CellFactRow();
    row.chamber = chamber;
    row.cell = cell;
    row.version = fact.version();
    row.what = fact.what();
    row.at = fact.at();
    row.byAccount = fact.by();
    row.role = fact.role();
    row.why = fact.why();
    row.detail = Bodies.write(fact.detail());
    row.changed = changed;
    row.told = told;
    return row;
  }

  CellFact toFact() {
    return new CellFact(
        version, what, at, byAccount, role, why, Bodies.read(detail, FactDetail.class));
  }
}
