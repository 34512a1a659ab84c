package it.quadrante.measurement.collection;

import it.quadrante.measurement.collection.events.ChamberChanged;
import it.quadrante.measurement.collection.events.PlanPublished;
import it.quadrante.measurement.collection.events.PlanningFact;
import it.quadrante.measurement.organisation.store.OrganisationStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Follows what planning says of the current chamber, all of it in one transaction. */
@ApplicationScoped
public class FollowPlanning {
  private final OrganisationStore organisation;
  private final KeepOrganisation keepOrganisation;
  private final OpenCells openCells;
  private final KeepIndicators keepIndicators;

  FollowPlanning(
      OrganisationStore organisation,
      KeepOrganisation keepOrganisation,
      OpenCells openCells,
      KeepIndicators keepIndicators) {
    this.organisation = organisation;
    this.keepOrganisation = keepOrganisation;
    this.openCells = openCells;
    this.keepIndicators = keepIndicators;
  }

  @Transactional
  public void follow(List<PlanningFact> facts) {
    organisation.lock();
    for (PlanningFact fact : facts) {
      if (fact instanceof ChamberChanged chamber) {
        keepOrganisation.keep(chamber);
      } else if (fact instanceof PlanPublished plan) {
        openCells.open(plan);
        keepIndicators.keep(plan);
      }
    }
  }
}
