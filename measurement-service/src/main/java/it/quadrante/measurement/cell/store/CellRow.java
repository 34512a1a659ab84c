package it.quadrante.measurement.cell.store;

import it.quadrante.measurement.Bodies;
import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.cell.domain.CellKey;
import it.quadrante.measurement.cell.domain.CellState;
import it.quadrante.measurement.cell.domain.CellStatus;
import it.quadrante.measurement.cell.domain.Decision;
import it.quadrante.measurement.cell.domain.Definition;
import it.quadrante.measurement.cell.domain.MeasureUnit;
import it.quadrante.measurement.cell.domain.Official;
import it.quadrante.measurement.cell.domain.Submission;
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

  String submission;
  String decision;

  @Column(name = "official_version")
  Integer officialVersion;

  String official;

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
    state = cell.state().status();
    submission = Bodies.write(cell.state().submission().orElse(null));
    decision = Bodies.write(cell.state().decision().orElse(null));
    officialVersion = cell.official() == null ? null : cell.official().version();
    official = Bodies.write(cell.official());
    return this;
  }

  Cell toCell() {
    return new Cell(
        new CellKey(chamber, entity, measure, year, quadrimestre),
        new Definition(name, unit, sourceUnits),
        new Period(opensOn, dueBy),
        version,
        toState(),
        Bodies.read(official, Official.class));
  }

  private CellState toState() {
    Submission last = Bodies.read(submission, Submission.class);
    Decision decided = Bodies.read(decision, Decision.class);
    return switch (state) {
      case EXPECTED -> new CellState.Expected();
      case SUBMITTED -> new CellState.Submitted(last);
      case SENT_BACK -> new CellState.SentBack(last, decided);
      case VALIDATED -> new CellState.Validated(last, decided);
    };
  }
}
