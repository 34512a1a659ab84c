package it.quadrante.planning.catalogue;

import it.quadrante.identity.Caller;
import it.quadrante.planning.catalogue.domain.CatalogueEntry;
import it.quadrante.planning.catalogue.domain.EntryRules;
import it.quadrante.planning.catalogue.store.CatalogueStore;
import it.quadrante.problem.Fault;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Puts the next version of a national card into the catalogue; what is there never changes. */
@ApplicationScoped
public class PublishEntry {
  private static final Logger LOG = Logger.getLogger(PublishEntry.class);

  private final CatalogueStore catalogue;
  private final Caller caller;
  private final Clock clock;

  PublishEntry(CatalogueStore catalogue, Caller caller, Clock clock) {
    this.catalogue = catalogue;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * The entry as it stands in the catalogue. The same again changes nothing.
   *
   * @return whether it is new
   */
  @Transactional
  public boolean publish(CatalogueEntry entry) {
    List<Fault> faults = EntryRules.faults(entry);
    if (!faults.isEmpty()) {
      throw new ProblemException(CatalogueProblem.ENTRY_INVALID, faults, faults.size());
    }
    Optional<CatalogueEntry> there = catalogue.find(entry.code(), entry.version());
    if (there.isPresent()) {
      if (!there.get().equals(entry)) {
        throw new ProblemException(
            CatalogueProblem.ENTRY_VERSION_TAKEN, entry.code(), entry.version());
      }
      return false;
    }
    int newest = catalogue.newest(entry.code()).map(CatalogueEntry::version).orElse(0);
    if (entry.version() != newest + 1) {
      throw new ProblemException(
          CatalogueProblem.ENTRY_VERSION_SKIPPED, entry.code(), entry.version(), newest + 1);
    }
    catalogue.add(entry, caller.account(), clock.instant());
    LOG.infof("catalogue entry published entry=%s version=%d", entry.code(), entry.version());
    return true;
  }
}
