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
import it.quadrante.measurement.cell.domain.Outcome;
import it.quadrante.measurement.cell.domain.Request;
import it.quadrante.measurement.cell.domain.Submission;
import it.quadrante.measurement.cell.domain.Summands;
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

  /** A submission that was sent back, as it is kept. */
  record Returned(Submission submission, Decision decision) {}

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

  String summands;
  String request;

  @Enumerated(EnumType.STRING)
  Outcome outcome;

  @Column(name = "suspended_until")
  LocalDate suspendedUntil;

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
    entering = cell.definition().entering();
    handedIn = cell.handedIn();
    submission = Bodies.write(cell.state().submission().orElse(null));
    late = cell.state().submission().map(Submission::late).orElse(false);
    decision = Bodies.write(cell.state().decision().orElse(null));
    sentBack =
        cell.state() instanceof CellState.Submitted waiting
                && waiting.resting() instanceof CellState.SentBack before
            ? Bodies.write(new Returned(before.returned(), before.by()))
            : null;
    summands = cell.summands().areEmpty() ? null : Bodies.write(cell.summands());
    request = Bodies.write(cell.request());
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
        toState(Bodies.read(official, Official.class)),
        summands == null ? Summands.NONE : Bodies.read(summands, Summands.class),
        Bodies.read(request, Request.class));
  }

  private CellState toState(Official standing) {
    Submission last = Bodies.read(submission, Submission.class);
    return switch (state) {
      case SUBMITTED -> new CellState.Submitted(toResting(standing), last);
      case SENT_BACK ->
          new CellState.SentBack(standing, last, Bodies.read(decision, Decision.class));
      case EXPECTED, VALIDATED, WITHDRAWN, NOT_ASSESSABLE, SUSPENDED ->
          new CellState.Settled(standing);
    };
  }

  private CellState.Resting toResting(Official standing) {
    if (sentBack == null) {
      return new CellState.Settled(standing);
    }
    Returned before = Bodies.read(sentBack, Returned.class);
    return new CellState.SentBack(standing, before.submission(), before.decision());
  }
}
