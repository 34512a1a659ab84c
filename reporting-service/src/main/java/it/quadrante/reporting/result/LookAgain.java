package it.quadrante.reporting.result;

import it.quadrante.reporting.BusinessDay;
import it.quadrante.reporting.input.store.YearLocks;
import it.quadrante.reporting.result.store.DuePlans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;

/**
 * Computes again the plans of the current chamber whose results the passing of a day may have
 * changed.
 */
@ApplicationScoped
public class LookAgain {
  private final DuePlans due;
  private final YearLocks years;
  private final RecomputePlans plans;
  private final BusinessDay day;

  LookAgain(DuePlans due, YearLocks years, RecomputePlans plans, BusinessDay day) {
    this.due = due;
    this.years = years;
    this.plans = plans;
    this.day = day;
  }

  /** A plan that another instance has done while this one waited is not done again. */
  @Transactional
  public void lookAgain() {
    years.holdWithReferring(Set.copyOf(due.by(day.today()).values()));
    Set<String> touched = due.by(day.today()).keySet();
    if (!touched.isEmpty()) {
      plans.touched(touched, List.of());
    }
  }
}
