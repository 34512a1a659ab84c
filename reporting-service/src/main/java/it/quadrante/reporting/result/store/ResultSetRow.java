package it.quadrante.reporting.result.store;

import it.quadrante.calculation.Quadrimestre;
import it.quadrante.reporting.result.domain.ResultSet;
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
@Table(name = "result_set")
@IdClass(ResultSetRow.Key.class)
class ResultSetRow {
  record Key(String chamber, String plan, int version, Quadrimestre quadrimestre) {}

  @Id @TenantId String chamber;
  @Id String plan;
  @Id int version;

  @Id
  @Enumerated(EnumType.STRING)
  Quadrimestre quadrimestre;

  int year;
  int revision;
  String digest;

  @Column(name = "as_of")
  LocalDate asOf;

  @Column(name = "next_look")
  LocalDate nextLook;

  @Column(name = "profile_code")
  String profileCode;

  @Column(name = "profile_version")
  int profileVersion;

  static ResultSetRow of(String chamber, int year, ResultSet set) {
    ResultSetRow row = new ResultSetRow();
    row.chamber = chamber;
    row.plan = set.plan();
    row.version = set.version();
    row.quadrimestre = set.quadrimestre();
    row.year = year;
    row.digest = set.digest();
    row.asOf = set.asOf();
    row.profileCode = set.profileCode();
    row.profileVersion = set.profileVersion();
    return row;
  }
}
