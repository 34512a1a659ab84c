package it.quadrante.planning.plan;

import it.quadrante.planning.catalogue.CatalogueProblem;
import it.quadrante.planning.catalogue.domain.CatalogueEntry;
import it.quadrante.planning.catalogue.domain.CatalogueMeasure;
import it.quadrante.planning.catalogue.store.CatalogueStore;
import it.quadrante.planning.plan.domain.ElementKind;
import it.quadrante.planning.plan.domain.IndicatorCard;
import it.quadrante.planning.plan.domain.Measure;
import it.quadrante.planning.plan.domain.PlanContent;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * Takes a national card into a draft, with its measures: a measure that the plan has already serves
 * the card too, if it is collected as the catalogue says.
 */
@ApplicationScoped
public class AdoptEntry {
  private final EditDraft edit;
  private final CatalogueStore catalogue;

  AdoptEntry(EditDraft edit, CatalogueStore catalogue) {
    this.edit = edit;
    this.catalogue = catalogue;
  }

  /**
   * The draft with the card.
   *
   * @param version of the entry; null: the newest
   */
  @Transactional
  public PlanVersion adopt(VersionRef ref, String code, Integer version) {
    CatalogueEntry entry =
        (version == null ? catalogue.newest(code) : catalogue.find(code, version))
            .orElseThrow(() -> new ProblemException(CatalogueProblem.ENTRY_NOT_FOUND, code));
    return edit.editHeld(ref, held -> adopted(held, entry));
  }

  private static PlanContent adopted(PlanVersion draft, CatalogueEntry entry) {
    PlanContent content = draft.content();
    String entity = draft.plan().entity();
    IndicatorCard card = entry.adopted();
    if (content.cards().stream().anyMatch(each -> each.code().equals(card.code()))) {
      throw new ProblemException(CatalogueProblem.CARD_TAKEN, draft.plan().id(), card.code());
    }
    List<Measure> missing =
        entry.card().measures().stream()
            .filter(measure -> !isThere(content, entity, measure))
            .map(measure -> measure.of(entity))
            .toList();
    return content.plus(ElementKind.MEASURE, missing).plus(ElementKind.CARD, List.of(card));
  }

  private static boolean isThere(PlanContent content, String entity, CatalogueMeasure wanted) {
    Optional<Measure> there =
        content.measures().stream()
            .filter(each -> each.entity().equals(entity) && each.code().equals(wanted.code()))
            .findFirst();
    if (there.isPresent() && !wanted.isKeptBy(there.get())) {
      throw new ProblemException(CatalogueProblem.MEASURE_DIFFERS, wanted.code());
    }
    return there.isPresent();
  }
}
