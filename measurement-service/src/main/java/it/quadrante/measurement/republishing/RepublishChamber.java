package it.quadrante.measurement.republishing;

import it.quadrante.identity.InChamber;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/** Republishes a chamber, a year a transaction, its closings last. */
@ApplicationScoped
public class RepublishChamber {

  /** How many facts were said again. */
  record Said(int changes, int values, int closings) {
    private Said and(Said more) {
      return new Said(changes + more.changes, values + more.values, closings + more.closings);
    }
  }

  private final RepublishFacts facts;
  private final InChamber inChamber;

  RepublishChamber(RepublishFacts facts, InChamber inChamber) {
    this.facts = facts;
    this.inChamber = inChamber;
  }

  /** Whether anything is kept of it. */
  boolean isKnown(String chamber) {
    AtomicBoolean known = new AtomicBoolean();
    inChamber.run(chamber, () -> known.set(facts.isKnown()));
    return known.get();
  }

  Said republish(String chamber) {
    AtomicReference<Said> said = new AtomicReference<>(new Said(0, 0, 0));
    inChamber.run(
        chamber,
        () -> {
          facts.years().forEach(year -> said.accumulateAndGet(facts.year(year), Said::and));
          said.accumulateAndGet(facts.closings(), Said::and);
        });
    return said.get();
  }
}
