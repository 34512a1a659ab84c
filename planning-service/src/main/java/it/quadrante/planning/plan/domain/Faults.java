package it.quadrante.planning.plan.domain;

import it.quadrante.problem.Fault;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a plan, so that the editor is told everything at once. */
final class Faults {
  private final List<Fault> all = new ArrayList<>();
  private final int most;

  Faults() {
    this(Integer.MAX_VALUE);
  }

  /**
   * @param most how many are kept; further ones are let go
   */
  Faults(int most) {
    this.most = most;
  }

  void add(String path, PlanRule rule, Object... arguments) {
    if (all.size() < most) {
      all.add(Fault.at(path, rule, arguments));
    }
  }

  void addIf(boolean wrong, String path, PlanRule rule, Object... arguments) {
    if (wrong) {
      add(path, rule, arguments);
    }
  }

  List<Fault> all() {
    return List.copyOf(all);
  }
}
