package it.quadrante.reporting.result;

import io.quarkus.arc.All;
import it.quadrante.reporting.BusinessDay;
import it.quadrante.reporting.input.PlansTouched;
import it.quadrante.reporting.input.store.YearLocks;
import it.quadrante.reporting.result.store.DuePlans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;

/**
 * Brings up to date the plans of the current chamber whose results the passing of a day may have
 * changed, as if a fact had touched them.
 */
@ApplicationScoped
public class LookAgain {
  private final DuePlans due;
  private final YearLocks years;
  private final List<PlansTouched> resting;
  private final BusinessDay day;

  LookAgain(DuePlans due, YearLocks years, @All List<PlansTouched> resting, BusinessDay day) {
    this.due = due;
    this.years = years;
    this.resting = resting;
    this.day = day;
  }

  /** A plan that another instance has done while this one waited is not done again. */
  @Transactional
  public void lookAgain() {
    years.holdWithReferring(Set.copyOf(due.by(day.today()).values()));
    Set<String> touched = due.by(day.today()).keySet();
    if (!touched.isEmpty()) {
      resting.forEach(each -> each.touched(touched, List.of()));
    }
  }
}
