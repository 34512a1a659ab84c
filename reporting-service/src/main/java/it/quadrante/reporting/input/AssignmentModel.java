package it.quadrante.reporting.input;

import it.quadrante.calculation.plan.Assignment;
import it.quadrante.calculation.plan.Reference;
import it.quadrante.calculation.scoring.Band;
import it.quadrante.calculation.scoring.Cap;
import it.quadrante.calculation.scoring.ScoringOverride;
import it.quadrante.calculation.target.Change;
import it.quadrante.calculation.target.Operator;
import it.quadrante.calculation.target.Target;
import it.quadrante.events.UnreadableFact;
import it.quadrante.reporting.input.events.PlanPublished;
import it.quadrante.reporting.input.events.PlanPublished.PlanTarget;
import it.quadrante.reporting.input.events.PublishedProfile;
import it.quadrante.reporting.input.events.ResultOf;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An assignment of a published plan, with its targets, in the form in which it is calculated. */
final class AssignmentModel {
  private static final String STATED_IN_PLAN = "indicato nel piano";

  private AssignmentModel() {}

  /**
   * @param results the results of earlier years, as far as they can be had
   */
  static Assignment assignment(
      PlanPublished.Assignment assignment, Function<ResultOf, Optional<Reference>> results) {
    return new Assignment(
        assignment.code(),
        assignment.node(),
        assignment.card(),
        assignment.kind(),
        Optional.ofNullable(assignment.weight()),
        assignment.targets().stream()
            .collect(
                Collectors.toMap(
                    PlanPublished.YearTarget::year, target -> target(target.target()))),
        assignment.interimTargets().stream()
            .collect(
                Collectors.toMap(
                    PlanPublished.InterimTarget::quadrimestre, target -> target(target.target()))),
        reference(assignment.baseline(), results),
        reference(assignment.previous(), results),
        scoring(assignment.scoring()));
  }

  private static Optional<Reference> reference(
      PlanPublished.Reference reference, Function<ResultOf, Optional<Reference>> results) {
    if (reference == null) {
      return Optional.empty();
    }
    return reference.resultOf() == null
        ? Optional.of(new Reference(reference.value(), STATED_IN_PLAN))
        : results.apply(reference.resultOf());
  }

  private static ScoringOverride scoring(PublishedProfile.Override scoring) {
    if (scoring == null) {
      return ScoringOverride.NOTHING;
    }
    return new ScoringOverride(
        Optional.ofNullable(scoring.rule()),
        scoring.uncapped()
            ? Optional.of(Cap.NONE)
            : Optional.ofNullable(scoring.cap()).map(Cap::at),
        scoring.bands().stream().map(AssignmentModel::band).toList(),
        Optional.ofNullable(scoring.pointsPerDay()));
  }

  static Band band(PublishedProfile.ScoreBand band) {
    return new Band(band.threshold(), band.percent());
  }

  static Target target(PlanTarget target) {
    return switch (target.kind()) {
      case THRESHOLD ->
          new Target.Threshold(
              operator(target), target.value(), Optional.ofNullable(target.distance()));
      case RANGE ->
          new Target.Range(target.low(), target.high(), Optional.ofNullable(target.distance()));
      case DATE -> new Target.OnOrBefore(target.date());
      case RELATIVE ->
          new Target.Relative(
              operator(target),
              Optional.ofNullable(target.change())
                  .map(change -> new Change(change, target.changeUnit())));
      case JUDGEMENT -> new Target.Judgement(target.words());
    };
  }

  private static Operator operator(PlanTarget target) {
    return Operator.of(target.operator())
        .orElseThrow(() -> new UnreadableFact("no such operator: " + target.operator()));
  }
}
