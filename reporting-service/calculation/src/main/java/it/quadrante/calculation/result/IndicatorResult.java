package it.quadrante.calculation.result;

import it.quadrante.calculation.Obstacle;
import it.quadrante.calculation.consolidation.Completeness;
import it.quadrante.calculation.consolidation.Entry;
import it.quadrante.calculation.consolidation.YearToDate;
import it.quadrante.calculation.plan.CompiledAssignment;
import it.quadrante.calculation.plan.Subject;
import it.quadrante.calculation.scoring.Score;
import it.quadrante.calculation.scoring.ScoreFlag;
import it.quadrante.calculation.target.Target;
import it.quadrante.figure.Figure;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The result of one assignment at a quadrimestre. It keeps figures; how they were had is calculated
 * again, by the same rules from the same inputs, when somebody asks.
 *
 * @param value to date, in the unit of the card, unrounded
 * @param applied the target it was held against; none during the year where only avanzamento shows
 * @param achieved SI or NO
 * @param percent the percentage of realisation, unrounded; whoever has one is in the roll-up
 * @param flags what the rule had to say of it
 * @param progress avanzamento: percentage to date of the target of the year by the same rule,
 *     without SI/NO and colour
 * @param obstacle why it is not computable
 * @param inputs the consolidated measures and the cells they came from
 */
public record IndicatorResult(
    CompiledAssignment assignment,
    IndicatorState state,
    Optional<Entry> value,
    Optional<AppliedTarget> applied,
    Optional<Boolean> achieved,
    Optional<Figure> percent,
    Set<ScoreFlag> flags,
    Optional<Figure> progress,
    Optional<Obstacle> obstacle,
    YearToDate inputs)
    implements Mean.Part {

  private static final Optional<Boolean> YES = Optional.of(true);
  private static final Optional<Boolean> NO = Optional.of(false);
  private static final Optional<Figure> ZERO = Optional.of(Figure.ZERO);
  private static final Set<ScoreFlag> MISSING_AS_ZERO = Set.of(ScoreFlag.MISSING_AS_ZERO);

  /** With a percentage. */
  static IndicatorResult scored(
      CompiledAssignment assignment,
      IndicatorState state,
      Optional<Entry> value,
      AppliedTarget applied,
      Score.Percent score,
      Optional<Figure> progress,
      YearToDate inputs) {
    Optional<Figure> percent = Optional.of(score.percent());
    return new IndicatorResult(
        assignment,
        state,
        value,
        Optional.of(applied),
        score.achieved() ? YES : NO,
        percent,
        score.flags(),
        progress.equals(percent) ? percent : progress,
        Optional.empty(),
        inputs);
  }

  /** Without a percentage. */
  static IndicatorResult unscored(
      CompiledAssignment assignment,
      IndicatorState state,
      Optional<Entry> value,
      Optional<Figure> progress,
      Optional<Obstacle> obstacle,
      YearToDate inputs) {
    return new IndicatorResult(
        assignment,
        state,
        value,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        progress,
        obstacle,
        inputs);
  }

  /** As it is, but counting 0 % because nobody answered when the year ended. */
  IndicatorResult countingAsZero() {
    return new IndicatorResult(
        assignment,
        state,
        value,
        applied,
        achieved,
        ZERO,
        MISSING_AS_ZERO,
        progress,
        obstacle,
        inputs);
  }

  public String subject() {
    return Subject.indicator(assignment.code());
  }

  /** Whether it is missing at year end, and the profile or the closing counts 0 %. */
  public boolean countsAsZero() {
    return flags.equals(MISSING_AS_ZERO);
  }

  /** SI/NO and percentage with their calculation. */
  public Optional<Score.Percent> score() {
    return applied.flatMap(target -> against(target.target()));
  }

  /** Avanzamento with its calculation. */
  public Optional<Score.Percent> advance() {
    return progress.isEmpty() ? Optional.empty() : assignment.target().flatMap(this::against);
  }

  private Optional<Score.Percent> against(Target target) {
    return value
        .map(each -> assignment.score(each, target, inputs))
        .filter(Score.Percent.class::isInstance)
        .map(Score.Percent.class::cast);
  }

  /** Whether a value went into it that nobody has validated yet. */
  public boolean isProvisional() {
    return inputs.isProvisional();
  }

  /** Cells that count out of the cells due, over its measures. */
  public Completeness completeness() {
    return inputs.completeness();
  }

  /** Why it is in no percentage; empty when it is in one. */
  public Optional<LeftOutReason> leftOut() {
    if (percent.isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (state) {
          case COMPUTED, PARTIAL -> LeftOutReason.BEFORE_YEAR_END;
          case NOT_DUE -> LeftOutReason.NOT_DUE;
          case MISSING -> LeftOutReason.MISSING;
          case NOT_COMPUTABLE -> LeftOutReason.NOT_COMPUTABLE;
          case NOT_ASSESSABLE -> LeftOutReason.NOT_ASSESSABLE;
          case SUSPENDED -> LeftOutReason.SUSPENDED;
          case TO_BE_COMPLETED -> LeftOutReason.TO_BE_COMPLETED;
        });
  }

  /** When the youngest of its values was validated: how old the figure is. */
  public Optional<Instant> updatedAt() {
    Optional<Instant> youngest = Optional.empty();
    for (int i = 0; i < inputs.measures().size(); i++) {
      youngest = Tally.later(youngest, inputs.measures().get(i).course().updatedAt());
    }
    return youngest;
  }

  /** Among its siblings. */
  @Override
  public Optional<Figure> weight() {
    return assignment.assignment().weight();
  }

  /** Joins the parts of a mean, with or without a figure. */
  void addTo(List<Average.Part> with, List<Average.LeftOut> without) {
    percent.ifPresentOrElse(
        figure -> with.add(new Average.Part(subject(), weight(), figure, Optional.empty())),
        () -> without.add(new Average.LeftOut(subject(), weight(), leftOut().orElseThrow())));
  }
}
