package it.quadrante.planning.plan;

import it.quadrante.planning.catalogue.CatalogueProblem;
import it.quadrante.planning.plan.domain.Assignment;
import it.quadrante.planning.plan.domain.IndicatorCard;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.planning.plan.domain.Polarity;
import it.quadrante.planning.plan.domain.TargetEdits;
import it.quadrante.planning.plan.domain.Unit;
import it.quadrante.planning.plan.store.Change;
import it.quadrante.planning.plan.store.PlanStore;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The editor says what is better; targets printed without operator are read accordingly. */
@ApplicationScoped
public class StatePolarity {
  private final DraftAccess drafts;
  private final PlanStore plans;

  StatePolarity(DraftAccess drafts, PlanStore plans) {
    this.drafts = drafts;
    this.plans = plans;
  }

  @Transactional
  public PlanVersion state(VersionRef ref, String cardCode, Polarity polarity) {
    PlanVersion draft = drafts.draft(ref);
    IndicatorCard card =
        draft.content().cards().stream()
            .filter(candidate -> candidate.code().equals(cardCode))
            .findFirst()
            .orElseThrow(
                () -> new ProblemException(PlanningProblem.CARD_NOT_FOUND, ref.plan(), cardCode));
    if (card.catalogueVersion() != null) {
      throw new ProblemException(CatalogueProblem.CARD_ADOPTED, cardCode);
    }
    boolean fits = (polarity == Polarity.DATE) == (card.unit() == Unit.DATE);
    if (polarity == null || polarity == Polarity.UNKNOWN || !fits) {
      throw new ProblemException(PlanningProblem.POLARITY_INVALID);
    }
    TargetEdits edits = new TargetEdits(drafts.signature());
    IndicatorCard stated = edits.statePolarity(card, polarity);
    plans.update(draft, stated);
    for (Assignment assignment : draft.content().assignments()) {
      if (assignment.card().equals(cardCode)) {
        plans.update(draft, edits.readWith(polarity, assignment));
      }
    }
    return plans.record(
        draft,
        new Change("card " + cardCode + " polarity", card.polarity(), polarity, null),
        drafts.signature());
  }
}
