package it.quadrante.measurement.cell.store;

import it.quadrante.measurement.cell.domain.CellFact;
import it.quadrante.measurement.cell.domain.CellMessage;
import it.quadrante.measurement.cell.domain.Signature;
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

/** Append-only. */
@Entity
@Immutable
@Table(name = "cell_message")
@IdClass(CellMessageRow.Key.class)
class CellMessageRow {
  record Key(String chamber, UUID cell, int number) {}

  @Id @TenantId String chamber;
  @Id UUID cell;
  @Id int number;
  Instant at;

  @Column(name = "by_account")
  String byAccount;

  @Enumerated(EnumType.STRING)
  CellFact.Role role;

  String text;

  static CellMessageRow of(String chamber, UUID cell, CellMessage message) {
    CellMessageRow row = new CellMessageRow();
    row.chamber = chamber;
    row.cell = cell;
    row.number = message.number();
    row.at = message.by().at();
    row.byAccount = message.by().account();
    row.role = message.role();
    row.text = message.text();
    return row;
  }

  CellMessage toMessage() {
    return new CellMessage(number, new Signature(byAccount, at), role, text);
  }
}
