package it.quadrante.planning.chamber;

import it.quadrante.identity.InChamber;
import it.quadrante.planning.chamber.domain.Continuity;
import it.quadrante.planning.chamber.domain.SeriesUnit;
import it.quadrante.planning.chamber.store.MergerStore;
import it.quadrante.planning.plan.store.PlannedSeries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What a code of a predecessor counts in. It stands behind the predecessor's fence, so it is read
 * as that chamber, in a transaction of its own, before the one that declares anything. What is
 * published never goes away: nothing can change in between.
 */
@ApplicationScoped
public class ReadSeriesUnit {
  private final OneChamber one;
  private final InChamber chambers;

  ReadSeriesUnit(OneChamber one, InChamber chambers) {
    this.one = one;
    this.chambers = chambers;
  }

  /** Reads one chamber at a time. */
  @ApplicationScoped
  static class OneChamber {
    private final MergerStore mergers;
    private final PlannedSeries planned;

    OneChamber(MergerStore mergers, PlannedSeries planned) {
      this.mergers = mergers;
      this.planned = planned;
    }

    @Transactional
    boolean hasMerged(String predecessor, String successor) {
      return mergers.between(predecessor, successor).isPresent();
    }

    @Transactional
    Optional<SeriesUnit> published(Continuity.Subject subject, String entity, String code) {
      return subject == Continuity.Subject.CARD
          ? planned.card(entity, code, true)
          : planned.measure(entity, code, true);
    }
  }

  /** As last published by the predecessor; nothing is read of a chamber that is none. */
  public Optional<SeriesUnit> former(String successor, Continuity continuity) {
    String predecessor = continuity.chamber();
    if (!one.hasMerged(predecessor, successor)) {
      return Optional.empty();
    }
    AtomicReference<Optional<SeriesUnit>> found = new AtomicReference<>(Optional.empty());
    chambers.run(
        predecessor,
        () ->
            found.set(one.published(continuity.subject(), continuity.entity(), continuity.code())));
    return found.get();
  }
}
