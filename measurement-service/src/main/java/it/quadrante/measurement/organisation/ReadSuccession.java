package it.quadrante.measurement.organisation;

import it.quadrante.identity.InChamber;
import it.quadrante.identity.Succession;
import it.quadrante.identity.Successor;
import it.quadrante.measurement.organisation.domain.BusinessDay;
import it.quadrante.measurement.organisation.domain.Merged;
import it.quadrante.measurement.organisation.store.OrganisationStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Succession as planning has told it. It stands behind the fence of the chamber that was, so it is
 * read as that chamber, before the request has one.
 */
@ApplicationScoped
public class ReadSuccession implements Succession {
  private final InChamber chambers;
  private final OfCurrentChamber merged;
  private final Clock clock;

  ReadSuccession(InChamber chambers, OfCurrentChamber merged, Clock clock) {
    this.chambers = chambers;
    this.merged = merged;
    this.clock = clock;
  }

  /** Whether the current chamber has merged, read in a transaction of its own. */
  @ApplicationScoped
  static class OfCurrentChamber {
    private final OrganisationStore organisation;

    OfCurrentChamber(OrganisationStore organisation) {
      this.organisation = organisation;
    }

    @Transactional
    Optional<Merged> read() {
      return organisation.merged();
    }
  }

  @Override
  public Optional<Successor> successorOf(String chamber) {
    AtomicReference<Optional<Merged>> found = new AtomicReference<>(Optional.empty());
    chambers.run(chamber, () -> found.set(merged.read()));
    return found
        .get()
        .filter(one -> one.isOn(BusinessDay.of(clock.instant())))
        .map(one -> new Successor(one.into(), one.from(), !one.collectionsContinue()));
  }
}
