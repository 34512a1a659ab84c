package it.quadrante.planning.plan.domain;

import it.quadrante.problem.Fault;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a plan, so that the editor is told everything at once. */
final class Faults {
  private final List<Fault> all = new ArrayList<>();

  void add(String path, PlanRule rule, Object... arguments) {
    all.add(Fault.at(path, rule, arguments));
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
