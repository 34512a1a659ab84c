package it.quadrante.planning.catalogue;

import it.quadrante.planning.catalogue.domain.AdoptedRules;
import it.quadrante.planning.catalogue.domain.CatalogueUse;
import it.quadrante.planning.catalogue.domain.EntryVersion;
import it.quadrante.planning.catalogue.store.CatalogueStore;
import it.quadrante.planning.plan.domain.PlanContent;
import it.quadrante.planning.plan.domain.PlanKey;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.problem.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The cards of a plan that adopt entries of the catalogue. */
@ApplicationScoped
public class AdoptedCards {
  private final CatalogueStore catalogue;

  AdoptedCards(CatalogueStore catalogue) {
    this.catalogue = catalogue;
  }

  /** What they say otherwise than the catalogue and may not. */
  public List<Fault> faults(PlanKey plan, PlanContent content) {
    Set<EntryVersion> adopted = adopted(content);
    return adopted.isEmpty()
        ? List.of()
        : AdoptedRules.faults(plan.entity(), content, catalogue.find(adopted));
  }

  /** Where used: a version that is published says so across chambers. */
  public void published(String chamber, PlanVersion version) {
    for (EntryVersion entry : adopted(version.content())) {
      catalogue.use(
          new CatalogueUse(chamber, version.plan().id(), version.number(), entry.version()),
          entry.code());
    }
  }

  private static Set<EntryVersion> adopted(PlanContent content) {
    return content.cards().stream()
        .flatMap(card -> EntryVersion.of(card).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
