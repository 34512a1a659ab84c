package it.quadrante.reporting.result;

import it.quadrante.calculation.explanation.Explainer;
import it.quadrante.calculation.explanation.Explanation;
import it.quadrante.calculation.plan.Subject;
import it.quadrante.calculation.result.PlanResults;
import it.quadrante.reporting.input.events.PlanPublished;
import it.quadrante.reporting.result.domain.ComputedResult;
import it.quadrante.reporting.result.domain.EarlierResult;
import it.quadrante.reporting.result.domain.ResultSet;
import java.util.List;
import java.util.Optional;

/** All results of a plan version at a quadrimestre, as they come out of the calculation. */
public record Calculated(PlanBasis basis, PlanResults results) {
  public PlanPublished published() {
    return basis.published();
  }

  /** In the form in which they are stored and shown, in order of the plan. */
  public List<ComputedResult> items() {
    return ResultItems.of(basis, results);
  }

  /** How one of them was had; empty when the plan has no such subject. */
  public Optional<Explanation> explain(String subject) {
    return Explainer.explain(results, subject);
  }

  /** Results of earlier years that one of them is compared with; null for none. */
  public List<EarlierResult> earlierOf(String subject) {
    return basis.published().assignments().stream()
        .filter(assignment -> Subject.indicator(assignment.code()).equals(subject))
        .findFirst()
        .map(basis.earlier()::of)
        .orElse(null);
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
