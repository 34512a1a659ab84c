package it.quadrante.planning.plan.domain;

import it.quadrante.problem.Fault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The targets of an assignment as an editor sends them, without readings: those of targets that are
 * as they were hold on. Where print stays and its operator does not, the operator is corrected, and
 * a correction has a reason; a target without that print is one entered anew.
 */
public final class SentTargets {
  private final Assignment sent;
  private final String reason;
  private final Map<Object, Was> was = new HashMap<>();

  /**
   * @param before the assignment as it was, or null for a new one
   * @param reason of the edit, or null
   */
  public SentTargets(Assignment before, Assignment sent, String reason) {
    this.sent = sent;
    this.reason = reason;
    if (before != null) {
      before.targets().forEach(t -> was.put(t.year(), new Was(t.target(), t.reading())));
      before
          .interimTargets()
          .forEach(t -> was.put(t.quadrimestre(), new Was(t.target(), t.reading())));
    }
  }

  /** Of a whole content that is sent without a reason, each at its place in there. */
  public static List<Fault> faults(PlanContent before, PlanContent sent) {
    Map<String, Assignment> was = new HashMap<>();
    before.assignments().forEach(assignment -> was.put(assignment.code(), assignment));
    List<Fault> faults = new ArrayList<>();
    for (int i = 0; i < sent.assignments().size(); i++) {
      Assignment assignment = sent.assignments().get(i);
      faults.addAll(
          new SentTargets(was.get(assignment.code()), assignment, null)
              .faults("/assignments/" + i));
    }
    return faults;
  }

  /**
   * Operators that are not the printed ones, and nobody says why.
   *
   * @param place of the assignment in what was sent
   */
  public List<Fault> faults(String place) {
    List<Fault> faults = new ArrayList<>();
    for (int i = 0; i < sent.targets().size(); i++) {
      YearTarget target = sent.targets().get(i);
      fault(place + "/targets/" + i, was.get(target.year()), target.target(), faults);
    }
    for (int i = 0; i < sent.interimTargets().size(); i++) {
      InterimTarget target = sent.interimTargets().get(i);
      fault(
          place + "/interimTargets/" + i, was.get(target.quadrimestre()), target.target(), faults);
    }
    return faults;
  }

  /** The assignment with the readings that hold; only where there is no fault. */
  public Assignment read(PlanLife.Signature by) {
    return sent.withTargets(
        sent.targets().stream()
            .map(t -> new YearTarget(t.year(), t.target(), reading(t.year(), t.target(), by)))
            .toList(),
        sent.interimTargets().stream()
            .map(
                t ->
                    new InterimTarget(
                        t.quadrimestre(), t.target(), reading(t.quadrimestre(), t.target(), by)))
            .toList());
  }

  private void fault(String place, Was before, Target target, List<Fault> faults) {
    if (before != null && before.isCorrectedBy(target)) {
      Operator operator = operator(target);
      if (operator == null || reason == null) {
        faults.add(
            Fault.at(
                place + "/target/operator",
                PlanRule.PRINTED_OPERATOR_CHANGED,
                sent.code(),
                before.printed().symbol(),
                operator == null ? "" : operator.symbol()));
      }
    }
  }

  private Reading reading(Object of, Target target, PlanLife.Signature by) {
    Was before = was.get(of);
    if (before == null) {
      return null;
    }
    if (before.target.equals(target) || before.isCorrectionOf(target)) {
      return before.reading;
    }
    return before.isCorrectedBy(target)
        ? new Reading(
            Reading.Kind.OPERATOR_CORRECTED, before.printed(), reason, by.account(), by.at())
        : null;
  }

  private static Operator operator(Target target) {
    return target instanceof Target.WithOperator compared ? compared.operator() : null;
  }

  private record Was(Target target, Reading reading) {

    /** What print shows, or null. */
    Operator printed() {
      return reading == null ? operator(target) : reading.printedOperator();
    }

    /**
     * Whether the same print is given an operator that is not its own, nor the one it was given.
     */
    boolean isCorrectedBy(Target other) {
      return hasPrintOf(other)
          && printed() != null
          && printed() != operator(other)
          && !isCorrectionOf(other);
    }

    /** Whether it was corrected to the operator that the other one has under the same print. */
    boolean isCorrectionOf(Target other) {
      return reading != null
          && reading.kind() == Reading.Kind.OPERATOR_CORRECTED
          && hasPrintOf(other)
          && operator(target) == operator(other);
    }

    private boolean hasPrintOf(Target other) {
      return other instanceof Target.WithOperator
          && target.asPrinted() != null
          && Objects.equals(target.asPrinted(), other.asPrinted());
    }
  }
}
