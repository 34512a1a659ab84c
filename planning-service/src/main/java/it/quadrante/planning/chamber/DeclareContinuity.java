package it.quadrante.planning.chamber;

import it.quadrante.events.Outbox;
import it.quadrante.identity.Caller;
import it.quadrante.planning.chamber.domain.Chamber;
import it.quadrante.planning.chamber.domain.Continuity;
import it.quadrante.planning.chamber.domain.ContinuityRules;
import it.quadrante.planning.chamber.domain.DeclaredContinuity;
import it.quadrante.planning.chamber.domain.SeriesUnit;
import it.quadrante.planning.chamber.events.ChamberChanged;
import it.quadrante.planning.chamber.store.ChamberStore;
import it.quadrante.planning.chamber.store.ContinuityStore;
import it.quadrante.planning.chamber.store.MergerStore;
import it.quadrante.planning.plan.store.PlannedSeries;
import it.quadrante.problem.Fault;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Declares, after the merger, that what a predecessor measured goes on in the current chamber. */
@ApplicationScoped
public class DeclareContinuity {
  private static final Logger LOG = Logger.getLogger(DeclareContinuity.class);
  private static final ZoneId ROME = ZoneId.of("Europe/Rome");

  private final ContinuityStore continuities;
  private final MergerStore mergers;
  private final ChamberStore chambers;
  private final PlannedSeries planned;
  private final Outbox outbox;
  private final Caller caller;
  private final Clock clock;

  DeclareContinuity(
      ContinuityStore continuities,
      MergerStore mergers,
      ChamberStore chambers,
      PlannedSeries planned,
      Outbox outbox,
      Caller caller,
      Clock clock) {
    this.continuities = continuities;
    this.mergers = mergers;
    this.chambers = chambers;
    this.planned = planned;
    this.outbox = outbox;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * The chamber is held: of two that continue the same code the second sees the first.
   *
   * @param former what {@link ReadSeriesUnit} has read of the predecessor before
   * @throws ProblemException CONTINUITY_REJECTED with every fault
   */
  @Transactional
  public DeclaredContinuity declare(
      String chamber, Continuity stated, String reason, Optional<SeriesUnit> former) {
    if (chambers.hold().isEmpty()) {
      throw new ProblemException(ChamberProblem.CHAMBER_NOT_REGISTERED, chamber);
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), ROME);
    Optional<UUID> merger = mergers.between(stated.chamber(), chamber, today);
    List<Fault> faults =
        ContinuityRules.check(
            stated,
            merger.isPresent(),
            former,
            chambers.hasEntity(stated.continuedEntity()),
            planned(stated),
            continuities.holding());
    if (!faults.isEmpty()) {
      throw new ProblemException(ChamberProblem.CONTINUITY_REJECTED, faults, faults.size());
    }
    return keep(stated, merger.orElseThrow(), reason);
  }

  private DeclaredContinuity keep(Continuity stated, UUID merger, String reason) {
    Instant now = clock.instant();
    DeclaredContinuity declared = continuities.add(stated, merger, reason, caller.account(), now);
    Chamber changed = chambers.changed(now);
    outbox.append(ChamberChanged.of(changed));
    LOG.infof("continuity declared chamber=%s number=%d", changed.code(), declared.number());
    return declared;
  }

  private Optional<SeriesUnit> planned(Continuity stated) {
    return stated.subject() == Continuity.Subject.CARD
        ? planned.card(stated.continuedEntity(), stated.continuedCode(), false)
        : planned.measure(stated.continuedEntity(), stated.continuedCode(), false);
  }
}
