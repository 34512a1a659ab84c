package it.quadrante.reporting.result;

import it.quadrante.calculation.explanation.Explainer;
import it.quadrante.calculation.explanation.Explanation;
import it.quadrante.calculation.result.PlanResults;
import it.quadrante.reporting.input.events.PlanPublished;
import it.quadrante.reporting.result.domain.ComputedResult;
import it.quadrante.reporting.result.domain.ResultSet;
import java.util.List;
import java.util.Optional;

/** All results of a plan version at a quadrimestre, as they come out of the calculation. */
public record Calculated(PlanPublished published, PlanResults results) {

  /** In the form in which they are stored and shown, in order of the plan. */
  public List<ComputedResult> items() {
    return ResultItems.of(published, results);
  }

  /** How one of them was had; empty when the plan has no such subject. */
  public Optional<Explanation> explain(String subject) {
    return Explainer.explain(results, subject);
  }

  /**
   * What they are pinned to.
   *
   * @param revision of the stored set they belong to
   * @param digest of their texts
   */
  public ResultSet head(int revision, String digest) {
    return new ResultSet(
        results.plan().version().plan(),
        results.plan().version().version(),
        results.upTo(),
        results.asOf(),
        results.plan().profile().code(),
        results.plan().profile().version(),
        revision,
        digest);
  }
}
