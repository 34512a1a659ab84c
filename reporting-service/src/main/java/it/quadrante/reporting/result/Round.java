package it.quadrante.reporting.result;

import io.quarkus.scheduler.Scheduled;
import it.quadrante.identity.InChamber;
import it.quadrante.reporting.input.store.PlanInputs;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/**
 * Goes through the chambers, so that what is missing shows as missing when its deadline has passed.
 */
@ApplicationScoped
public class Round {
  private static final Logger LOG = Logger.getLogger(Round.class);

  private final PlanInputs inputs;
  private final LookAgain plans;
  private final InChamber chambers;

  Round(PlanInputs inputs, LookAgain plans, InChamber chambers) {
    this.inputs = inputs;
    this.plans = plans;
    this.chambers = chambers;
  }

  @Scheduled(
      every = "${quadrante.results.round-every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void go() {
    for (String chamber : inputs.chambers()) {
      try {
        chambers.run(chamber, plans::lookAgain);
      } catch (RuntimeException failed) {
        LOG.errorf(failed, "round failed chamber=%s", chamber);
      }
    }
  }
}
