package it.quadrante.planning.plan.domain;

import java.time.Instant;

/**
 * The life of a plan version: draft → proposed → approved → published. A step exists only on the
 * state it is legal in; a published version never changes.
 */
public sealed interface PlanLife {

  /** Being written; the only state in which content changes. */
  record Draft() implements PlanLife {
    public Proposed propose(Signature by) {
      return new Proposed(by);
    }
  }

  /** Handed to the organ that approves. */
  record Proposed(Signature proposed) implements PlanLife {
    public Approved approve(Signature by, Act act) {
      return new Approved(proposed, by, act);
    }
  }

  /** Approved by an act, not yet in force. */
  record Approved(Signature proposed, Signature approved, Act act) implements PlanLife {
    public Published publish(Signature by) {
      return new Published(this, by);
    }
  }

  /** A fact: other services know it. */
  record Published(Approved approval, Signature published) implements PlanLife {}

  /** Who took a step, and when. */
  record Signature(String account, Instant at) {}
}
