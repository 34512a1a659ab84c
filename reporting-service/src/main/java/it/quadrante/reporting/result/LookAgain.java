package it.quadrante.reporting.result;

import it.quadrante.reporting.BusinessDay;
import it.quadrante.reporting.input.store.InputStore;
import it.quadrante.reporting.result.store.ResultStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Computes again the plans of the current chamber whose results the passing of a day may have
 * changed.
 */
@ApplicationScoped
public class LookAgain {
  private final ResultStore results;
  private final InputStore inputs;
  private final RecomputePlans plans;
  private final BusinessDay day;

  LookAgain(ResultStore results, InputStore inputs, RecomputePlans plans, BusinessDay day) {
    this.results = results;
    this.inputs = inputs;
    this.plans = plans;
    this.day = day;
  }

  /** A plan that another instance has done while this one waited is not done again. */
  @Transactional
  public void lookAgain() {
    inputs.hold(new TreeSet<>(results.dueBy(day.today()).values()));
    Set<String> due = results.dueBy(day.today()).keySet();
    if (!due.isEmpty()) {
      plans.touched(due, List.of());
    }
  }
}
