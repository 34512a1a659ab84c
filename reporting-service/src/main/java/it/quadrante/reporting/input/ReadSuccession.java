package it.quadrante.reporting.input;

import it.quadrante.identity.InChamber;
import it.quadrante.identity.Succession;
import it.quadrante.identity.Successor;
import it.quadrante.reporting.BusinessDay;
import it.quadrante.reporting.input.events.ChamberChanged;
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
    Optional<ChamberChanged> read() {
      return versions.newest();
    }
  }

  @Override
  public Optional<Successor> successorOf(String chamber) {
    AtomicReference<Optional<ChamberChanged>> found = new AtomicReference<>(Optional.empty());
    chambers.run(chamber, () -> found.set(told.read()));
    return found
        .get()
        .map(ChamberChanged::life)
        .filter(life -> life.isOverOn(day.today()))
        .map(life -> new Successor(life.into(), life.from(), false));
  }
}
