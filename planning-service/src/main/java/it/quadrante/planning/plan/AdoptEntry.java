package it.quadrante.planning.plan;

import it.quadrante.planning.catalogue.CatalogueProblem;
import it.quadrante.planning.catalogue.domain.CatalogueEntry;
import it.quadrante.planning.catalogue.store.CatalogueStore;
import it.quadrante.planning.plan.domain.IndicatorCard;
import it.quadrante.planning.plan.domain.Measure;
import it.quadrante.planning.plan.domain.PlanContent;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.planning.plan.store.Change;
import it.quadrante.planning.plan.store.PlanStore;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Takes a national card into a draft, with its measures: a measure that the plan has already serves
 * the card too, if it is collected as the catalogue says.
 */
@ApplicationScoped
public class AdoptEntry {
  private static final Logger LOG = Logger.getLogger(AdoptEntry.class);

  private final DraftAccess drafts;
  private final PlanStore plans;
  private final CatalogueStore catalogue;

  AdoptEntry(DraftAccess drafts, PlanStore plans, CatalogueStore catalogue) {
    this.drafts = drafts;
    this.plans = plans;
    this.catalogue = catalogue;
  }

  /**
   * The draft with the card.
   *
   * @param version of the entry; null: the newest
   */
  @Transactional
  public PlanVersion adopt(VersionRef ref, String code, Integer version) {
    PlanVersion draft = drafts.draft(ref);
    CatalogueEntry entry =
        (version == null ? catalogue.newest(code) : catalogue.find(code, version))
            .orElseThrow(() -> new ProblemException(CatalogueProblem.ENTRY_NOT_FOUND, code));
    IndicatorCard card = entry.adopted();
    if (draft.content().cards().stream().anyMatch(each -> each.code().equals(card.code()))) {
      throw new ProblemException(CatalogueProblem.CARD_TAKEN, ref.plan(), card.code());
    }
    plans.append(draft, missing(draft, entry), card);
    LOG.infof("catalogue entry adopted plan=%s entry=%s", ref.plan(), code);
    return plans.record(
        draft,
        new Change("card " + card.code() + " adopted", null, entry.version(), null),
        drafts.signature());
  }

  private static List<Measure> missing(PlanVersion draft, CatalogueEntry entry) {
    List<Measure> missing = new ArrayList<>();
    for (Measure measure : entry.measures(draft.plan().entity())) {
      if (!isThere(draft.content(), measure)) {
        missing.add(measure);
      }
    }
    return missing;
  }

  private static boolean isThere(PlanContent content, Measure measure) {
    for (Measure each : content.measures()) {
      if (each.entity().equals(measure.entity()) && each.code().equals(measure.code())) {
        if (each.unit() != measure.unit()
            || each.consolidation() != measure.consolidation()
            || !each.expectedIn().equals(measure.expectedIn())) {
          throw new ProblemException(CatalogueProblem.MEASURE_DIFFERS, measure.code());
        }
        return true;
      }
    }
    return false;
  }
}
