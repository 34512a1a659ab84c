package it.quadrante.planning.plan.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * The life of a plan version: draft → proposed → approved → published → superseded, and back to
 * draft as long as it is not published; a draft may be discarded. A step exists only on the state
 * it is legal in; the content of a version that is no draft never changes.
 */
public sealed interface PlanLife {

  /**
   * Being written; the only state in which content changes.
   *
   * @param lastReturn how it came back from a later state, if it did
   */
  record Draft(Optional<Return> lastReturn) implements PlanLife {
    /** One that was never proposed. */
    public Draft() {
      this(Optional.empty());
    }

    public Proposed propose(Signature by) {
      return new Proposed(by);
    }

    /** Given up: it stays on record, and the plan is free for another version. */
    public Discarded discard(Signature by, String reason) {
      return new Discarded(by, reason);
    }
  }

  /** On its way to publication; the organ may send it back. */
  sealed interface Pending extends PlanLife {
    default Draft sendBack(Signature by, String reason) {
      return new Draft(Optional.of(new Return(ReturnKind.SENT_BACK, by, reason)));
    }
  }

  /** Handed to the organ that approves. */
  record Proposed(Signature proposed) implements Pending {
    public Approved approve(Signature by, Act act) {
      return new Approved(proposed, by, act);
    }

    /** Taken back by who proposed: after the approval it is the organ's. */
    public Draft withdraw(Signature by, String reason) {
      return new Draft(Optional.of(new Return(ReturnKind.WITHDRAWN, by, reason)));
    }
  }

  /** Approved by an act, not yet in force. */
  record Approved(Signature proposed, Signature approved, Act act) implements Pending {
    public Published publish(Signature by) {
      return new Published(this, by);
    }
  }

  /** A fact: other services know it. */
  record Published(Approved approval, Signature published) implements PlanLife {

    /**
     * A later version holds from a quadrimestre on; before it this one still does.
     *
     * @param version number of the later one
     * @param from first quadrimestre of the later one
     */
    public Superseded supersede(int version, Quadrimestre from) {
      return new Superseded(this, version, from);
    }
  }

  /** A fact still, of the quadrimestri before the version that follows. */
  record Superseded(Published publication, int version, Quadrimestre from) implements PlanLife {}

  /**
   * A draft that nobody goes on with. It is read and compared like any other, counts as open
   * nowhere, and nothing leads out of it; its number is not given again.
   */
  record Discarded(Signature by, String reason) implements PlanLife {}

  /** Who took a step, and when. */
  record Signature(String account, Instant at) {}

  /** How a version came back to draft. */
  record Return(ReturnKind kind, Signature by, String reason) {}

  /** Who wanted a version back. */
  enum ReturnKind {
    /** The organ that approves. */
    SENT_BACK,
    /** The editor who had proposed it. */
    WITHDRAWN
  }
}
