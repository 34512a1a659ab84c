package it.quadrante.reporting.explanation;

import it.quadrante.calculation.explanation.Explanation;
import it.quadrante.reporting.input.events.PlanPublished;
import it.quadrante.reporting.result.Calculated;
import it.quadrante.reporting.result.LoadPlan;
import it.quadrante.reporting.result.OneMoment;
import it.quadrante.reporting.result.ProvisionalResults;
import it.quadrante.reporting.result.ReadResults;
import it.quadrante.reporting.result.View;
import it.quadrante.reporting.result.domain.EarlierResult;
import it.quadrante.reporting.result.domain.ResultSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Derives the explanation of a result from the inputs it is pinned to: by the same calculation,
 * seen on the same day.
 */
@ApplicationScoped
public class ExplainResult {
  private final ReadResults results;
  private final LoadPlan plans;
  private final ProvisionalResults provisional;

  ExplainResult(ReadResults results, LoadPlan plans, ProvisionalResults provisional) {
    this.results = results;
    this.plans = plans;
    this.provisional = provisional;
  }

  /**
   * An explanation with the set it belongs to.
   *
   * @param published the plan version, for what things are called
   * @param earlier results of earlier years that it is compared with; null for none
   */
  public record Explained(
      View view,
      ResultSet set,
      PlanPublished published,
      List<EarlierResult> earlier,
      Explanation explanation) {

    /** How a result of this calculation was had. */
    public static Explained of(View view, ResultSet set, Calculated calculated, String subject) {
      return new Explained(
          view,
          set,
          calculated.published(),
          calculated.earlierOf(subject),
          calculated.explain(subject).orElseThrow());
    }
  }

  /** It never speaks of another figure than the result shows. */
  @Transactional
  public Explained explain(
      View view, String plan, String quadrimestre, Integer version, String subject) {
    ResultSet set = results.set(plan, quadrimestre, version);
    results.item(set, subject);
    return view == View.PROVISIONAL
        ? provisional(set, subject)
        : OneMoment.read(set, at -> explain(at, subject), results::now);
  }

  /** Of one calculation with the result it is about. */
  private Explained provisional(ResultSet official, String subject) {
    ProvisionalResults.Provisional all = provisional.of(official);
    return Explained.of(View.PROVISIONAL, all.shown().set(), all.calculated(), subject);
  }

  private Explained explain(ResultSet set, String subject) {
    Calculated calculated =
        plans.load(set.plan(), set.version(), set.asOf()).at(set.quadrimestre(), set.asOf());
    return Explained.of(View.OFFICIAL, set, calculated, subject);
  }
}
