package it.quadrante.planning.chamber;

import it.quadrante.events.Outbox;
import it.quadrante.planning.chamber.domain.Appointment;
import it.quadrante.planning.chamber.domain.Chamber;
import it.quadrante.planning.chamber.domain.Entity;
import it.quadrante.planning.chamber.domain.OrganisationUnit;
import it.quadrante.planning.chamber.events.ChamberChanged;
import it.quadrante.planning.chamber.store.ChamberStore;
import it.quadrante.precondition.IfMatch;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
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
   * Lets an account act for a unit.
   *
   * @param seen the version of the chamber that the caller has read
   */
  @Transactional
  public Chamber appoint(String chamber, IfMatch seen, Appointment appointment) {
    hold(chamber, seen);
    if (!chambers.hasUnit(appointment.entity(), appointment.unit())) {
      throw new ProblemException(
          ChamberProblem.UNIT_NOT_FOUND, appointment.entity(), appointment.unit());
    }
    chambers.add(appointment);
    LOG.infof(
        "appointment added chamber=%s unit=%s/%s role=%s",
        chamber, appointment.entity(), appointment.unit(), appointment.role());
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
