package it.quadrante.measurement.period.store;

import it.quadrante.measurement.organisation.domain.Quadrimestre;
import it.quadrante.measurement.period.domain.ClosingAct;
import it.quadrante.measurement.period.domain.PeriodKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** Append-only: one row for every closing and reopening. */
@Entity
@Immutable
@Table(name = "period_closing")
@IdClass(PeriodClosingRow.Key.class)
class PeriodClosingRow {
  record Key(String chamber, String entity, int year, Quadrimestre quadrimestre, int number) {}

  @Id @TenantId String chamber;
  @Id String entity;
  @Id int year;

  @Id
  @Enumerated(EnumType.STRING)
  Quadrimestre quadrimestre;

  @Id int number;

  @Enumerated(EnumType.STRING)
  ClosingAct.Action action;

  Instant at;

  @Column(name = "by_account")
  String byAccount;

  String reason;

  @Column(name = "reopened_until")
  LocalDate reopenedUntil;

  /** The fact that was told. */
  String body;

  static PeriodClosingRow of(String chamber, PeriodKey key, ClosingAct act, String body) {
    PeriodClosingRow row = new PeriodClosingRow();
    row.chamber = chamber;
    row.entity = key.entity();
    row.year = key.year();
    row.quadrimestre = key.quadrimestre();
    row.number = act.number();
    row.action = act.action();
    row.at = act.at();
    row.byAccount = act.by();
    row.reason = act.reason();
    row.reopenedUntil = act.reopenedUntil();
    row.body = body;
    return row;
  }
}
