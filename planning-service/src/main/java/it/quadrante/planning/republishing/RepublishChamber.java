package it.quadrante.planning.republishing;

import it.quadrante.identity.InChamber;
import it.quadrante.planning.chamber.domain.Chamber;
import it.quadrante.planning.chamber.store.ChamberStore;
import it.quadrante.planning.plan.VersionRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** Republishes a chamber and its plans, one fact a transaction: a plan may be megabytes. */
@ApplicationScoped
public class RepublishChamber {
  private final ChamberStore chambers;
  private final RepublishFact facts;
  private final InChamber inChamber;

  RepublishChamber(ChamberStore chambers, RepublishFact facts, InChamber inChamber) {
    this.chambers = chambers;
    this.facts = facts;
    this.inChamber = inChamber;
  }

  /** Codes on the register. */
  @Transactional
  @ActivateRequestContext
  List<String> chambers() {
    return chambers.register(null, Integer.MAX_VALUE).stream().map(Chamber::code).toList();
  }

  /**
   * Of a chamber on the register.
   *
   * @return how many versions of plans
   */
  int republish(String chamber) {
    List<VersionRef> published = new ArrayList<>();
    inChamber.run(
        chamber,
        () -> {
          facts.chamber();
          published.addAll(facts.published());
          published.forEach(facts::plan);
        });
    return published.size();
  }
}
