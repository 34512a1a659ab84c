package it.quadrante.planning.catalogue;

import it.quadrante.planning.catalogue.domain.AdoptedRules;
import it.quadrante.planning.catalogue.domain.CatalogueUse;
import it.quadrante.planning.catalogue.store.CatalogueStore;
import it.quadrante.planning.plan.domain.IndicatorCard;
import it.quadrante.planning.plan.domain.PlanContent;
import it.quadrante.planning.plan.domain.PlanKey;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.problem.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The cards of a plan that adopt entries of the catalogue. */
@ApplicationScoped
public class AdoptedCards {
  private final CatalogueStore catalogue;

  AdoptedCards(CatalogueStore catalogue) {
    this.catalogue = catalogue;
  }

  /** What they say otherwise than the catalogue and may not. */
  public List<Fault> faults(PlanKey plan, PlanContent content) {
    return AdoptedRules.faults(plan.entity(), content, catalogue::find);
  }

  /** Where used: a version that is published says so across chambers. */
  public void published(String chamber, PlanVersion version) {
    Set<String> said = new HashSet<>();
    for (IndicatorCard card : version.content().cards()) {
      if (card.catalogueVersion() != null && said.add(card.catalogueCode())) {
        catalogue.use(
            new CatalogueUse(
                chamber, version.plan().id(), version.number(), card.catalogueVersion()),
            card.catalogueCode());
      }
    }
  }
}
