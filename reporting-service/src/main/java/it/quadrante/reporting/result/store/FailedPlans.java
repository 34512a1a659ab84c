package it.quadrante.reporting.result.store;

import it.quadrante.identity.CurrentChamber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;

/** Plans of the current chamber whose results are older than their inputs, to be tried again. */
@ApplicationScoped
public class FailedPlans {
  private final EntityManager entities;
  private final CurrentChamber chamber;

  FailedPlans(EntityManager entities, CurrentChamber chamber) {
    this.entities = entities;
    this.chamber = chamber;
  }

  /** The first day on which it failed stays. */
  public void mark(String plan, int year, LocalDate asOf) {
    if (find(plan) == null) {
      FailedPlanRow row = new FailedPlanRow();
      row.chamber = chamber.code();
      row.plan = plan;
      row.year = year;
      row.asOf = asOf;
      entities.persist(row);
    }
  }

  public void clear(String plan) {
    FailedPlanRow row = find(plan);
    if (row != null) {
      entities.remove(row);
    }
  }

  private FailedPlanRow find(String plan) {
    return entities.find(FailedPlanRow.class, new FailedPlanRow.Key(chamber.code(), plan));
  }
}
