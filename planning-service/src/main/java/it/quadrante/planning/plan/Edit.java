package it.quadrante.planning.plan;

import it.quadrante.planning.plan.domain.ElementPlace;
import it.quadrante.planning.plan.domain.PlanContent;
import it.quadrante.problem.Fault;

/** What one edit makes of a draft's content. It may refuse by a problem of its own. */
@FunctionalInterface
public interface Edit {

  /** The content after it; the same as before where it changes nothing. */
  PlanContent apply(PlanContent content);

  /** What the caller is answered where the content after it may not be stored. */
  default PlanningProblem refusal() {
    return PlanningProblem.PLAN_REJECTED;
  }

  /** A fault of the content after it, at the place where the caller looks for it. */
  default Fault told(Fault fault, PlanContent before, PlanContent after) {
    return fault;
  }

  /** The edit of one element, whose document the caller sent: its faults are told in there. */
  static Edit of(Edit edit, ElementPlace sent) {
    return new Edit() {
      @Override
      public PlanContent apply(PlanContent content) {
        return edit.apply(content);
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
