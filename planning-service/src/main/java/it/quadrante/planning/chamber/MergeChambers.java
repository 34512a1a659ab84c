package it.quadrante.planning.chamber;

import it.quadrante.events.Outbox;
import it.quadrante.identity.Caller;
import it.quadrante.planning.chamber.domain.Chamber;
import it.quadrante.planning.chamber.domain.Merger;
import it.quadrante.planning.chamber.domain.MergerProposal;
import it.quadrante.planning.chamber.domain.MergerRules;
import it.quadrante.planning.chamber.events.ChamberChanged;
import it.quadrante.planning.chamber.store.ChamberStore;
import it.quadrante.planning.chamber.store.ContinuityStore;
import it.quadrante.planning.chamber.store.MergerStore;
import it.quadrante.problem.Fault;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Records that several chambers become one: the act and what it means for the successor, in one
 * transaction of the successor. That the predecessors say so too is a consequence, which {@link
 * AnnounceMergers} brings about.
 */
@ApplicationScoped
public class MergeChambers {
  private static final Logger LOG = Logger.getLogger(MergeChambers.class);
  private static final ZoneId ROME = ZoneId.of("Europe/Rome");

  private final MergerStore mergers;
  private final ContinuityStore continuities;
  private final ChamberStore chambers;
  private final RegisterChamber register;
  private final Outbox outbox;
  private final Caller caller;
  private final Clock clock;

  MergeChambers(
      MergerStore mergers,
      ContinuityStore continuities,
      ChamberStore chambers,
      RegisterChamber register,
      Outbox outbox,
      Caller caller,
      Clock clock) {
    this.mergers = mergers;
    this.continuities = continuities;
    this.chambers = chambers;
    this.register = register;
    this.outbox = outbox;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * The current chamber has to be set to the successor before. The chambers are held in the order
   * of their codes: of two mergers that share one, the second sees the first.
   *
   * @throws ProblemException MERGER_REJECTED with every fault
   */
  @Transactional
  public Merger merge(MergerProposal proposal) {
    List<String> named = new ArrayList<>(proposal.predecessors());
    named.add(proposal.successor());
    List<String> registered = mergers.hold(named);
    Instant now = clock.instant();
    List<Fault> faults =
        MergerRules.check(proposal, registered, mergers.all(), LocalDate.ofInstant(now, ROME));
    if (!faults.isEmpty()) {
      throw new ProblemException(ChamberProblem.MERGER_REJECTED, faults, faults.size());
    }
    if (!registered.contains(proposal.successor())) {
      register.register(proposal.successor(), proposal.name(), proposal.ipaCode());
    }
    return keep(proposal, now);
  }

  private Merger keep(MergerProposal proposal, Instant now) {
    Merger merger =
        new Merger(
            UUID.randomUUID(),
            proposal.successor(),
            proposal.predecessors().stream().sorted().toList(),
            proposal.from(),
            proposal.act(),
            proposal.openCollections(),
            caller.account(),
            now);
    mergers.add(merger);
    continuities.add(merger, proposal.continuities());
    Chamber successor = chambers.changed(now);
    outbox.append(ChamberChanged.of(successor));
    LOG.infof(
        "chambers merged successor=%s predecessors=%s from=%s",
        merger.successor(), merger.predecessors(), merger.from());
    return merger;
  }
}
