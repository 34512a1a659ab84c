package it.quadrante.measurement.collection.store;

import it.quadrante.identity.CurrentChamber;
import it.quadrante.measurement.collection.domain.Expectations;
import it.quadrante.measurement.collection.domain.Expectations.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which plan versions of the current chamber were applied, and what they expect. */
@ApplicationScoped
public class PlanVersionStore {
  private final EntityManager entities;
  private final CurrentChamber chamber;

  PlanVersionStore(EntityManager entities, CurrentChamber chamber) {
    this.entities = entities;
    this.chamber = chamber;
  }

  /** Also whether what it expects is kept: a version applied before that was is applied again. */
  public boolean isApplied(String plan, int version) {
    PlanVersionRow row = find(plan, version);
    return row != null && row.cells != null;
  }

  public void applied(Version version, Instant publishedAt) {
    PlanVersionRow row = find(version.plan(), version.number());
    if (row == null) {
      row = new PlanVersionRow();
      row.chamber = chamber.code();
      row.plan = version.plan();
      row.version = version.number();
      row.publishedAt = publishedAt;
      entities.persist(row);
    }
    row.inForceFrom = version.inForceFrom();
    row.cells = List.copyOf(version.cells());
  }

  /** What plans expect in a year; empty while that is not known of every version of the year. */
  public Optional<Expectations> expectationsIn(int year) {
    List<PlanVersionRow> rows =
        entities
            .createQuery("from PlanVersionRow where year = :year", PlanVersionRow.class)
            .setParameter("year", year)
            .getResultList();
    return rows.stream().anyMatch(row -> row.cells == null)
        ? Optional.empty()
        : Optional.of(new Expectations(rows.stream().map(PlanVersionStore::version).toList()));
  }

  private static Version version(PlanVersionRow row) {
    return new Version(row.plan, row.version, row.inForceFrom, Set.copyOf(row.cells));
  }

  private PlanVersionRow find(String plan, int version) {
    return entities.find(
        PlanVersionRow.class, new PlanVersionRow.Key(chamber.code(), plan, version));
  }
}
