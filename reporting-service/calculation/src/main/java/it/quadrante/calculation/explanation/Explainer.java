package it.quadrante.calculation.explanation;

import it.quadrante.calculation.formula.Formula;
import it.quadrante.calculation.plan.CompiledAssignment;
import it.quadrante.calculation.plan.PlanVersion;
import it.quadrante.calculation.plan.Reference;
import it.quadrante.calculation.plan.Subject;
import it.quadrante.calculation.result.AggregateResult;
import it.quadrante.calculation.result.AppliedTarget;
import it.quadrante.calculation.result.IndicatorResult;
import it.quadrante.calculation.result.InputOperands;
import it.quadrante.calculation.result.PlanResults;
import it.quadrante.calculation.scoring.Score;
import it.quadrante.calculation.target.Target;
import it.quadrante.calculation.text.ItalianText;
import it.quadrante.calculation.text.Working;
import it.quadrante.figure.Figure;
import java.util.List;
import java.util.Optional;

/** Unfolds any figure of a plan's results. */
public final class Explainer {
  private final PlanResults results;
  private final Explanation.Basis basis;

  private Explainer(PlanResults results) {
    this.results = results;
    PlanVersion version = results.plan().version();
    this.basis =
        new Explanation.Basis(
            version.plan(),
            version.version(),
            version.profile().code(),
            version.profile().version(),
            results.upTo(),
            results.asOf(),
            version.profile().decimals());
  }

  /**
   * @param subject a subject id, e.g. {@code line:IMPRESE:3.2}; empty when the plan has no such
   */
  public static Optional<Explanation> explain(PlanResults results, String subject) {
    Explainer explainer = new Explainer(results);
    String prefix = Subject.indicator("");
    if (subject.startsWith(prefix)) {
      return results.indicator(subject.substring(prefix.length())).map(explainer::indicator);
    }
    return results.aggregate(subject).map(explainer::aggregate);
  }

  private IndicatorExplanation indicator(IndicatorResult result) {
    CompiledAssignment assignment = result.assignment();
    Optional<Score.Percent> score = result.score().or(result::advance);
    Optional<String> withNumbers = withNumbers(result);
    IndicatorSentence sentence = new IndicatorSentence(result, basis.decimals(), withNumbers);
    Optional<Target> target = result.applied().map(AppliedTarget::target).or(assignment::target);
    return new IndicatorExplanation(
        result.subject(),
        basis,
        sentence.text(),
        assignment.card().code(),
        assignment.card().unit(),
        result.state(),
        result.value().map(value -> EntryText.shown(value, assignment.card().decimals())),
        target.map(each -> each.shown(assignment.card().unit())),
        score.map(each -> each.target().shown(assignment.card().unit())),
        result.applied().map(AppliedTarget::origin),
        assignment.assignment().previous().map(Explainer::reference),
        assignment.assignment().baseline().map(Explainer::reference),
        score.map(Score.Percent::rule).orElse(assignment.rule()),
        assignment.formula().map(Formula::text),
        withNumbers,
        measures(result),
        result.inputs().leftOut(),
        score.map(Score.Percent::working).map(Working::text),
        score.map(Score.Percent::working).map(Working::result),
        result.percent(),
        result.percent().map(this::shown),
        result.achieved(),
        result.progress(),
        result.flags(),
        result.completeness(),
        sentence.why());
  }

  private static Optional<String> withNumbers(IndicatorResult result) {
    return result
        .assignment()
        .formula()
        .map(formula -> InputOperands.withNumbers(result.assignment(), result.inputs()));
  }

  private static List<MeasureExplanation> measures(IndicatorResult result) {
    return result.inputs().measures().stream().map(MeasureExplanation::of).toList();
  }

  private static String reference(Reference reference) {
    return ItalianText.number(reference.value()) + " (" + reference.source() + ")";
  }

  private AggregateExplanation aggregate(AggregateResult result) {
    boolean weightedPlan = results.plan().tree().isWeighted();
    return new AggregateExplanation(
        result.subject(),
        basis,
        new AggregateSentence(result, weightedPlan, basis.decimals()).text(),
        result.kind(),
        results.plan().profile().rollUp(),
        weightedPlan,
        result.weight(),
        PartExplanation.counted(result.average(), basis.decimals()),
        PartExplanation.leftOut(result.average()),
        result.average().weightUsed(),
        result.average().working().map(Working::text),
        result.percent(),
        result.percent().map(this::shown),
        results.plan().profile().semaforo(),
        result.colour(),
        result.indicators(),
        result.withFigure(),
        result.completeness());
  }

  private String shown(Figure percent) {
    return ItalianText.rounded(percent, basis.decimals());
  }
}
