package it.quadrante.planning.plan;

import it.quadrante.planning.catalogue.CatalogueProblem;
import it.quadrante.planning.plan.domain.IndicatorCard;
import it.quadrante.planning.plan.domain.PlanContent;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.planning.plan.domain.Polarity;
import it.quadrante.planning.plan.domain.TargetEdits;
import it.quadrante.planning.plan.domain.Unit;
import it.quadrante.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;

/** The editor says what is better; targets printed without operator are read accordingly. */
@ApplicationScoped
public class StatePolarity {
  private final DraftAccess drafts;
  private final EditDraft draft;

  StatePolarity(DraftAccess drafts, EditDraft draft) {
    this.drafts = drafts;
    this.draft = draft;
  }

  public PlanVersion state(VersionRef ref, String cardCode, Polarity polarity) {
    return draft.edit(ref, null, content -> stated(content, ref, cardCode, polarity));
  }

  private PlanContent stated(
      PlanContent content, VersionRef ref, String cardCode, Polarity polarity) {
    IndicatorCard card =
        content.cards().stream()
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
    return new TargetEdits(drafts.signature()).statePolarity(content, card, polarity);
  }
}
