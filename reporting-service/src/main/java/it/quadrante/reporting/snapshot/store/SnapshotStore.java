package it.quadrante.reporting.snapshot.store;

import it.quadrante.calculation.Quadrimestre;
import it.quadrante.identity.CurrentChamber;
import it.quadrante.reporting.CanonicalJson;
import it.quadrante.reporting.input.events.PeriodClosed;
import it.quadrante.reporting.result.domain.ComputedResult;
import it.quadrante.reporting.snapshot.domain.Basis;
import it.quadrante.reporting.snapshot.domain.Snapshot;
import it.quadrante.reporting.snapshot.domain.SnapshotId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Snapshots of the current chamber: added, read, never changed. */
@ApplicationScoped
public class SnapshotStore {
  private static final String HEAD =
      "select s.plan, s.entity, s.quadrimestre, s.closing, s.version, s.closedAt, s.asOf,"
          + " s.profileCode, s.profileVersion, s.hash from SnapshotRow s where s.plan = :plan";
  private static final String ONE =
      " and s.entity = :entity and s.quadrimestre = :quadrimestre and s.closing = :closing";

  private final EntityManager entities;
  private final CurrentChamber chamber;

  SnapshotStore(EntityManager entities, CurrentChamber chamber) {
    this.entities = entities;
    this.chamber = chamber;
  }

  /** A closing that has not frozen a plan that rests on its entity's cells. */
  public record Pending(
      String plan,
      int year,
      String entity,
      Quadrimestre quadrimestre,
      int closing,
      Instant closedAt) {}

  /** In order of plan and closing. */
  public List<Pending> pending(Collection<String> plans) {
    return entities
        .createQuery(
            "select distinct m.plan, c.year, c.entity, c.quadrimestre, c.closing, c.body"
                + " from PeriodClosingRow c join PlanMeasureRow m"
                + " on m.year = c.year and m.entity = c.entity"
                + " where m.plan in :plans and c.action = 'CLOSED' and not exists (select 1"
                + " from SnapshotRow s where s.plan = m.plan and s.entity = c.entity"
                + " and s.quadrimestre = c.quadrimestre and s.closing = c.closing)"
                + " order by m.plan, c.entity, c.quadrimestre, c.closing",
            Unfrozen.class)
        .setParameter("plans", plans)
        .getResultStream()
        .map(Unfrozen::pending)
        .toList();
  }

  record Unfrozen(
      String plan, int year, String entity, Quadrimestre quadrimestre, int closing, String body) {
    Pending pending() {
      PeriodClosed fact = CanonicalJson.read(body, PeriodClosed.class);
      return new Pending(plan, year, entity, quadrimestre, closing, fact.decision().at());
    }
  }

  /**
   * @param basis as canonical text
   */
  public void add(Snapshot snapshot, String basis, List<ComputedResult> results) {
    entities.persist(row(snapshot, basis));
    entities.flush();
    for (int position = 0; position < results.size(); position++) {
      entities.persist(row(snapshot, results.get(position), position));
    }
    entities.flush();
    entities.clear();
  }

  private SnapshotRow row(Snapshot snapshot, String basis) {
    SnapshotRow row = new SnapshotRow();
    row.chamber = chamber.code();
    row.plan = snapshot.plan();
    row.entity = snapshot.entity();
    row.quadrimestre = snapshot.quadrimestre();
    row.closing = snapshot.closing();
    row.version = snapshot.version();
    row.closedAt = snapshot.closedAt();
    row.asOf = snapshot.asOf();
    row.profileCode = snapshot.profileCode();
    row.profileVersion = snapshot.profileVersion();
    row.basis = basis;
    row.hash = snapshot.hash();
    return row;
  }

  private SnapshotResultRow row(Snapshot snapshot, ComputedResult result, int position) {
    SnapshotResultRow row = new SnapshotResultRow();
    row.chamber = chamber.code();
    row.plan = snapshot.plan();
    row.entity = snapshot.entity();
    row.quadrimestre = snapshot.quadrimestre();
    row.closing = snapshot.closing();
    row.subject = result.subject();
    row.kind = result.kind();
    row.individual = result.individual();
    row.position = position;
    row.body = result.body();
    return row;
  }

  /** Those of a plan, in the order in which their closings were decided. */
  public List<Snapshot> of(String plan) {
    return entities
        .createQuery(
            HEAD + " order by s.closedAt, s.entity, s.quadrimestre, s.closing", Snapshot.class)
        .setParameter("plan", plan)
        .getResultList();
  }

  public Optional<Snapshot> find(String plan, SnapshotId id) {
    return at(entities.createQuery(HEAD + ONE, Snapshot.class), plan, id)
        .getResultStream()
        .findFirst();
  }

  /** What it was computed from. */
  public Basis basis(Snapshot snapshot) {
    return CanonicalJson.read(basisText(snapshot), Basis.class);
  }

  private String basisText(Snapshot snapshot) {
    return at(
            entities.createQuery(
                "select s.basis from SnapshotRow s where s.plan = :plan" + ONE, String.class),
            snapshot.plan(),
            snapshot.id())
        .getSingleResult();
  }

  /** Its results, in order of the plan. */
  public List<ComputedResult> results(Snapshot snapshot) {
    return at(
            entities.createQuery(
                "select s.subject, s.kind, s.individual, s.body from SnapshotResultRow s"
                    + " where s.plan = :plan"
                    + ONE
                    + " order by s.position",
                ComputedResult.class),
            snapshot.plan(),
            snapshot.id())
        .getResultList();
  }

  private static <T> TypedQuery<T> at(TypedQuery<T> query, String plan, SnapshotId id) {
    return query
        .setParameter("plan", plan)
        .setParameter("entity", id.entity())
        .setParameter("quadrimestre", id.quadrimestre())
        .setParameter("closing", id.closing());
  }
}
