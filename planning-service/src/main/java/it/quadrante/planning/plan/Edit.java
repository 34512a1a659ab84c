package it.quadrante.planning.plan;

import it.quadrante.planning.plan.domain.ContentEdits;
import it.quadrante.planning.plan.domain.Difference;
import it.quadrante.planning.plan.domain.ElementChange;
import it.quadrante.planning.plan.domain.ElementPlace;
import it.quadrante.planning.plan.domain.PlanContent;
import it.quadrante.planning.plan.domain.PlanRule;
import it.quadrante.planning.plan.domain.PlanVersion;
import it.quadrante.planning.plan.domain.Renaming;
import it.quadrante.problem.Fault;
import java.util.List;

/** What one edit makes of a draft's content. It may refuse by a problem of its own. */
@FunctionalInterface
public interface Edit {

  /** The content after it; the same as before where it changes nothing. */
  PlanContent apply(PlanContent content);

  /** What the caller is answered where the content after it may not be stored. */
  default PlanningProblem refusal() {
    return PlanningProblem.PLAN_REJECTED;
  }

  /** What keeps it from being made of a version at all. */
  default List<Fault> unfit(PlanVersion held) {
    return List.of();
  }

  /** What is put on record of it. */
  default List<ElementChange> recorded(PlanContent before, PlanContent after) {
    return Difference.between(before, after).changes();
  }

  /** A fault of the content after it, at the place where the caller looks for it. */
  default Fault told(Fault fault, PlanContent before, PlanContent after) {
    return fault;
  }

  /**
   * The edit of one element, whose document the caller sent: its faults are told in there.
   *
   * @param renaming what the document makes of the code of the element
   */
  static Edit of(Edit edit, Renaming renaming, ElementPlace sent) {
    return new Edit() {
      @Override
      public PlanContent apply(PlanContent content) {
        return edit.apply(content);
      }

      @Override
      public List<Fault> unfit(PlanVersion held) {
        return codeFaults(renaming, held, sent.rest() + "/code");
      }

      @Override
      public List<ElementChange> recorded(PlanContent before, PlanContent after) {
        return renaming.told(before, after);
      }

      @Override
      public Fault told(Fault fault, PlanContent before, PlanContent after) {
        return ElementPlace.of(after, fault.path())
            .filter(place -> place.element() == sent.element() && place.key().equals(sent.key()))
            .map(place -> new Fault(sent.rest() + place.rest(), fault.code(), fault.arguments()))
            .orElse(fault);
      }
    };
  }

  private static List<Fault> codeFaults(Renaming renaming, PlanVersion held, String at) {
    if (renaming.isOfIdentity(held)) {
      return List.of(Fault.at(at, DocumentRule.CODE_IS_FIXED, renaming.from(), renaming.to()));
    }
    boolean taken =
        !renaming.isNone()
            && ContentEdits.find(held.content(), renaming.kind(), renaming.to()).isPresent();
    return taken ? List.of(Fault.at(at, PlanRule.DUPLICATE_CODE, renaming.to())) : List.of();
  }

  /** A removal: what cannot be without it is told where it stands as long as it does. */
  static Edit removal(Edit edit) {
    return new Edit() {
      @Override
      public PlanContent apply(PlanContent content) {
        return edit.apply(content);
      }

      @Override
      public PlanningProblem refusal() {
        return PlanningProblem.ELEMENT_IN_USE;
      }

      @Override
      public Fault told(Fault fault, PlanContent before, PlanContent after) {
        return ElementPlace.of(after, fault.path())
            .map(place -> new Fault(place.pointer(before), fault.code(), fault.arguments()))
            .orElse(fault);
      }
    };
  }
}
