package it.quadrante.reporting.whatif;

import it.quadrante.calculation.consolidation.Cell;
import it.quadrante.calculation.consolidation.CellValue;
import it.quadrante.problem.Fault;
import it.quadrante.problem.ProblemException;
import it.quadrante.reporting.BusinessDay;
import it.quadrante.reporting.explanation.ExplainResult.Explained;
import it.quadrante.reporting.result.Calculated;
import it.quadrante.reporting.result.LoadPlan;
import it.quadrante.reporting.result.PlanBasis;
import it.quadrante.reporting.result.ReadResults;
import it.quadrante.reporting.result.Shown;
import it.quadrante.reporting.result.View;
import it.quadrante.reporting.result.domain.Item;
import it.quadrante.reporting.result.domain.ResultSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Results as they would be today, were some values others: by the calculation of the real ones.
 * Nothing is stored and no lock taken.
 */
@ApplicationScoped
public class WhatIf {
  static final int MOST_SUBJECTS = 20;

  private final ReadResults results;
  private final LoadPlan plans;
  private final BusinessDay day;

  WhatIf(ReadResults results, LoadPlan plans, BusinessDay day) {
    this.results = results;
    this.plans = plans;
    this.day = day;
  }

  /** What would be, and how the chosen results would be had. */
  public record Outcome(Shown shown, List<Explained> explanations) {}

  /**
   * @param version null: the one in force
   * @param subjects whose explanations are wanted
   * @throws ProblemException SUPPOSITION_REJECTED with everything that is wrong
   */
  @Transactional
  public Outcome suppose(
      String plan,
      String quadrimestre,
      Integer version,
      List<SupposedValue> values,
      List<String> subjects) {
    ResultSet official = results.set(plan, quadrimestre, version);
    PlanBasis basis = plans.load(plan, official.version(), day.today());
    List<Fault> faults = new ArrayList<>();
    Map<Cell, CellValue> supposed =
        ReadSuppositions.read(values, basis.compiled().version().measures(), faults);
    Calculated calculated =
        basis.over(basis.cells().with(supposed)).at(official.quadrimestre(), day.today());
    Shown shown = shown(calculated, official.revision());
    List<Explained> explanations = explanations(calculated, shown, subjects, faults);
    if (!faults.isEmpty()) {
      throw new ProblemException(WhatIfProblem.SUPPOSITION_REJECTED, faults, faults.size());
    }
    return new Outcome(shown, explanations);
  }

  private Shown shown(Calculated calculated, int revision) {
    List<Item> items = results.items(calculated.items());
    return new Shown(View.WHAT_IF, calculated.head(revision, ""), () -> items);
  }

  private static List<Explained> explanations(
      Calculated calculated, Shown shown, List<String> subjects, List<Fault> faults) {
    List<Explained> explanations = new ArrayList<>();
    if (subjects.size() > MOST_SUBJECTS) {
      faults.add(
          Fault.at("/explain", SuppositionFault.TOO_MANY_SUBJECTS, MOST_SUBJECTS, subjects.size()));
      return explanations;
    }
    for (int at = 0; at < subjects.size(); at++) {
      String subject = subjects.get(at);
      if (shown.item(subject).isPresent()) {
        explanations.add(Explained.of(shown.view(), shown.set(), calculated, subject));
      } else {
        faults.add(Fault.at("/explain/" + at, SuppositionFault.SUBJECT_UNKNOWN, subject));
      }
    }
    return explanations;
  }
}
