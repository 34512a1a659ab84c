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
import java.util.Optional;
import java.util.stream.Collectors;

/** An assignment of a published plan, with its targets, in the form in which it is calculated. */
final class AssignmentModel {
  private static final String STATED_IN_PLAN = "indicato nel piano";

  private AssignmentModel() {}

  static Assignment assignment(PlanPublished.Assignment assignment) {
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
        reference(assignment.baseline()),
        reference(assignment.previous()),
        scoring(assignment.scoring()));
  }

  /** Unknown until the results of earlier years are resolved. */
  private static Optional<Reference> reference(PlanPublished.Reference reference) {
    return Optional.ofNullable(reference)
        .map(PlanPublished.Reference::value)
        .map(value -> new Reference(value, STATED_IN_PLAN));
  }

  private static ScoringOverride scoring(PlanPublished.Scoring scoring) {
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

  static Band band(PlanPublished.ScoreBand band) {
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
