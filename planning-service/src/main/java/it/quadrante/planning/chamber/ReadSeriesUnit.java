package it.quadrante.planning.chamber;

import it.quadrante.identity.InChamber;
import it.quadrante.planning.chamber.domain.Continuity;
import it.quadrante.planning.chamber.domain.SeriesUnit;
import it.quadrante.planning.chamber.store.MergerStore;
import it.quadrante.planning.plan.store.PlannedSeries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
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
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private final MergerStore mergers;
    private final PlannedSeries planned;
    private final Clock clock;

    OneChamber(MergerStore mergers, PlannedSeries planned, Clock clock) {
      this.mergers = mergers;
      this.planned = planned;
      this.clock = clock;
    }

    @Transactional
    boolean hasMerged(String predecessor, String successor) {
      LocalDate today = LocalDate.ofInstant(clock.instant(), ROME);
      return mergers.between(predecessor, successor, today).isPresent();
    }

    @Transactional
    Optional<SeriesUnit> published(Continuity.Subject subject, String entity, String code) {
      return subject == Continuity.Subject.CARD
          ? planned.card(entity, code, true)
          : planned.measure(entity, code, true);
    }
  }

  /** As last published by the predecessor; nothing is read of one that is none yet. */
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
