package it.quadrante.planning.chamber;

import it.quadrante.events.Outbox;
import it.quadrante.planning.chamber.domain.Chamber;
import it.quadrante.planning.chamber.domain.Entity;
import it.quadrante.planning.chamber.domain.OrganisationChange;
import it.quadrante.planning.chamber.domain.OrganisationUnit;
import it.quadrante.planning.chamber.events.ChamberChanged;
import it.quadrante.planning.chamber.store.ChamberStore;
import it.quadrante.precondition.IfMatch;
import it.quadrante.problem.Fault;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;

/** Changes the organisation of the current chamber and announces it in full. */
@ApplicationScoped
public class ChangeOrganisation {
  private static final Logger LOG = Logger.getLogger(ChangeOrganisation.class);

  private final ChamberStore chambers;
  private final Outbox outbox;
  private final Clock clock;

  ChangeOrganisation(ChamberStore chambers, Outbox outbox, Clock clock) {
    this.chambers = chambers;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Adds an entity with the unit that is the whole of it.
   *
   * @param seen the version of the chamber that the caller has read
   */
  @Transactional
  public Chamber addEntity(String chamber, IfMatch seen, Entity entity) {
    hold(chamber, seen);
    if (chambers.hasEntity(entity.code())) {
      throw new ProblemException(ChamberProblem.ENTITY_ALREADY_EXISTS, entity.code());
    }
    chambers.add(entity);
    chambers.add(OrganisationUnit.wholeOf(entity));
    LOG.infof("entity added chamber=%s entity=%s", chamber, entity.code());
    return announce();
  }

  /**
   * Makes any other change.
   *
   * @param seen the version of the chamber that the caller has read
   * @throws ProblemException ORGANISATION_PART_NOT_FOUND where what is to be changed is not there,
   *     ORGANISATION_REJECTED with every fault
   */
  @Transactional
  public Chamber change(String chamber, IfMatch seen, OrganisationChange change) {
    hold(chamber, seen);
    Chamber now = chambers.current().orElseThrow();
    if (!change.findsItIn(now)) {
      throw new ProblemException(ChamberProblem.ORGANISATION_PART_NOT_FOUND, change.subject());
    }
    List<Fault> faults = change.faults(now);
    if (!faults.isEmpty()) {
      throw new ProblemException(ChamberProblem.ORGANISATION_REJECTED, faults, faults.size());
    }
    chambers.save(change.applied(now));
    LOG.infof("organisation changed chamber=%s %s", chamber, change.subject());
    return announce();
  }

  private void hold(String chamber, IfMatch seen) {
    int version =
        chambers
            .hold()
            .orElseThrow(
                () -> new ProblemException(ChamberProblem.CHAMBER_NOT_REGISTERED, chamber));
    seen.required().check(version);
  }

  private Chamber announce() {
    Chamber chamber = chambers.changed(clock.instant());
    outbox.append(ChamberChanged.of(chamber));
    return chamber;
  }
}
