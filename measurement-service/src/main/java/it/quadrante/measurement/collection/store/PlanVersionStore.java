package it.quadrante.measurement.collection.store;

import it.quadrante.identity.CurrentChamber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/** Which plan versions of the current chamber were applied. */
@ApplicationScoped
public class PlanVersionStore {
  private final EntityManager entities;
  private final CurrentChamber chamber;

  PlanVersionStore(EntityManager entities, CurrentChamber chamber) {
    this.entities = entities;
    this.chamber = chamber;
  }

  public boolean isApplied(String plan, int version) {
    return entities.find(
            PlanVersionRow.class, new PlanVersionRow.Key(chamber.code(), plan, version))
        != null;
  }

  public void applied(String plan, int version, Instant publishedAt) {
    PlanVersionRow row = new PlanVersionRow();
    row.chamber = chamber.code();
    row.plan = plan;
    row.version = version;
    row.publishedAt = publishedAt;
    entities.persist(row);
  }
}
