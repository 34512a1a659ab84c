package it.quadrante.reporting.input;

import it.quadrante.identity.InChamber;
import it.quadrante.identity.Succession;
import it.quadrante.identity.Successor;
import it.quadrante.reporting.BusinessDay;
import it.quadrante.reporting.input.domain.Merged;
import it.quadrante.reporting.input.store.ChamberVersions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Succession as planning has told it. It stands behind the fence of the chamber that was, so it is
 * read as that chamber, before the request has one. Nothing is written here: what if is a question.
 */
@ApplicationScoped
public class ReadSuccession implements Succession {
  private final InChamber chambers;
  private final OfCurrentChamber told;
  private final BusinessDay day;

  ReadSuccession(InChamber chambers, OfCurrentChamber told, BusinessDay day) {
    this.chambers = chambers;
    this.told = told;
    this.day = day;
  }

  /** The current chamber, read in a transaction of its own. */
  @ApplicationScoped
  static class OfCurrentChamber {
    private final ChamberVersions versions;

    OfCurrentChamber(ChamberVersions versions) {
      this.versions = versions;
    }

    @Transactional
    Optional<Merged> read() {
      return versions.merged();
    }
  }

  @Override
  public Optional<Successor> successorOf(String chamber) {
    AtomicReference<Optional<Merged>> found = new AtomicReference<>(Optional.empty());
    chambers.run(chamber, () -> found.set(told.read()));
    return found
        .get()
        .filter(merged -> merged.isOn(day.today()))
        .map(merged -> new Successor(merged.into(), merged.from(), false));
  }
}
