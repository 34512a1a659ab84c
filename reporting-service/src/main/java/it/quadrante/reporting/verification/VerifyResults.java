package it.quadrante.reporting.verification;

import it.quadrante.identity.InChamber;
import it.quadrante.reporting.input.store.PlanInputs;
import it.quadrante.reporting.result.DatabaseTrouble;
import it.quadrante.reporting.verification.domain.Comparison;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;

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
    chambers.run(chamber, () -> plans.plans().forEach(plan -> all.add(plan(plan))));
    return all;
  }

  /** One that cannot be computed, whatever was done to its inputs, does not hide the others. */
  private Comparison plan(String plan) {
    try {
      return plans.verify(plan);
    } catch (RuntimeException failed) {
      if (DatabaseTrouble.isIn(failed)) {
        throw failed;
      }
      Comparison none = new Comparison();
      none.add("plan=" + plan, "cannot be computed: " + failed.getMessage());
      return none;
    }
  }

  /** Those to be verified, one by one, under the service's role. */
  @ActivateRequestContext
  List<String> chambers() {
    return inputs.chambers();
  }
}
