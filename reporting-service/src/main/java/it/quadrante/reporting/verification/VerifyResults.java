package it.quadrante.reporting.verification;

import it.quadrante.identity.InChamber;
import it.quadrante.reporting.input.store.PlanInputs;
import it.quadrante.reporting.verification.domain.Comparison;
import jakarta.enterprise.context.ApplicationScoped;

/** Verifies every plan of a chamber, one after the other. */
@ApplicationScoped
public class VerifyResults {
  private final PlanInputs inputs;
  private final VerifyPlan plans;
  private final InChamber chambers;

  VerifyResults(PlanInputs inputs, VerifyPlan plans, InChamber chambers) {
    this.inputs = inputs;
    this.plans = plans;
    this.chambers = chambers;
  }

  public Comparison verify(String chamber) {
    Comparison all = new Comparison();
    chambers.run(chamber, () -> plans.plans().forEach(plan -> all.add(plans.verify(plan))));
    return all;
  }

  /** Everywhere, under the service's role, chamber by chamber. */
  Iterable<String> chambers() {
    return inputs.chambers();
  }
}
