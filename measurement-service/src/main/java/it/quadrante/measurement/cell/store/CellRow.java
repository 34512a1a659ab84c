package it.quadrante.measurement.cell.store;

import it.quadrante.measurement.Bodies;
import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.cell.domain.CellKey;
import it.quadrante.measurement.cell.domain.CellStatus;
import it.quadrante.measurement.cell.domain.Definition;
import it.quadrante.measurement.cell.domain.MeasureUnit;
import it.quadrante.measurement.cell.domain.Official;
import it.quadrante.measurement.cell.domain.Outcome;
import it.quadrante.measurement.cell.domain.Request;
import it.quadrante.measurement.organisation.domain.Period;
import it.quadrante.measurement.organisation.domain.Quadrimestre;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "cell")
@IdClass(CellRow.Key.class)
class CellRow {
  record Key(String chamber, UUID id) {}

  @Id @TenantId String chamber;
  @Id UUID id;
  String entity;
  String measure;
  int year;

  @Enumerated(EnumType.STRING)
  Quadrimestre quadrimestre;

  String name;

  @Enumerated(EnumType.STRING)
  MeasureUnit unit;

  @Column(name = "source_units")
  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> sourceUnits;

  @Column(name = "defined_at")
  Instant definedAt;

  @Column(name = "opens_on")
  LocalDate opensOn;

  @Column(name = "due_by")
  LocalDate dueBy;

  int version;

  @Enumerated(EnumType.STRING)
  CellStatus state;

  @Enumerated(EnumType.STRING)
  Definition.Entering entering;

  @Column(name = "handed_in")
  int handedIn;

  String submission;
  boolean late;
  String decision;

  /** Of a cell submitted: the submission that was sent back before it, or null. */
  @Column(name = "sent_back")
  String sentBack;

  /** Of a cell submitted: what had been entered before, null as long as this was not kept. */
  @Column(name = "summands_before")
  String summandsBefore;

  String summands;
  String request;

  @Enumerated(EnumType.STRING)
  Outcome outcome;

  @Column(name = "suspended_until")
  LocalDate suspendedUntil;

  @Column(name = "official_version")
  Integer officialVersion;

  String official;
  boolean expected;

  @Column(name = "answered_until")
  LocalDate answeredUntil;

  @Column(name = "awaited_units")
  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> awaitedUnits;

  static CellRow of(Cell cell, Instant definedAt) {
    CellRow row = new CellRow();
    row.chamber = cell.key().chamber();
    row.id = cell.key().id();
    row.entity = cell.key().entity();
    row.measure = cell.key().measure();
    row.year = cell.key().year();
    row.quadrimestre = cell.key().quadrimestre();
    row.definedAt = definedAt;
    return row.become(cell);
  }

  CellRow become(Cell cell) {
    name = cell.definition().name();
    unit = cell.definition().unit();
    sourceUnits = cell.definition().sourceUnits();
    opensOn = cell.period().from();
    dueBy = cell.period().submitBy();
    version = cell.version();
    state = cell.status();
    entering = cell.definition().entering();
    handedIn = cell.handedIn();
    KeptState.write(cell.state(), this);
    summands = cell.summands().areEmpty() ? null : Bodies.write(cell.summands());
    request = Bodies.write(cell.request());
    expected = cell.expected();
    answeredUntil = cell.answeredUntil();
    awaitedUnits = cell.awaitedUnits();
    become(cell.official());
    return this;
  }

  private void become(Official standing) {
    officialVersion = standing == null ? null : standing.version();
    outcome = standing == null ? null : standing.outcome();
    suspendedUntil = standing == null ? null : standing.until();
    official = Bodies.write(standing);
  }

  Cell toCell() {
    return new Cell(
        new CellKey(chamber, entity, measure, year, quadrimestre),
        new Definition(name, unit, sourceUnits, entering),
        new Period(opensOn, dueBy),
        version,
        handedIn,
        KeptState.read(this),
        KeptState.summands(summands),
        Bodies.read(request, Request.class),
        expected);
  }
}
