package it.quadrante.calculation.result;

import it.quadrante.calculation.Obstacle;
import it.quadrante.calculation.consolidation.Completeness;
import it.quadrante.calculation.consolidation.Entry;
import it.quadrante.calculation.consolidation.MeasureToDate;
import it.quadrante.calculation.consolidation.Period;
import it.quadrante.calculation.consolidation.Provenance;
import it.quadrante.calculation.consolidation.YearToDate;
import it.quadrante.calculation.plan.CompiledAssignment;
import it.quadrante.calculation.plan.Subject;
import it.quadrante.calculation.scoring.Score;
import it.quadrante.calculation.scoring.ScoreFlag;
import it.quadrante.figure.Figure;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The result of one assignment at a quadrimestre.
 *
 * @param value to date, in the unit of the card, unrounded
 * @param applied the target it was held against; none during the year where only avanzamento shows
 * @param score SI/NO and percentage with their calculation
 * @param advance avanzamento: the value against the target of the year, by the same rule
 * @param countsAsZero missing at year end, and the profile or the closing counts 0 %
 * @param obstacle why it is not computable
 * @param inputs the consolidated measures and the cells they came from
 */
public record IndicatorResult(
    CompiledAssignment assignment,
    IndicatorState state,
    Optional<Entry> value,
    Optional<AppliedTarget> applied,
    Optional<Score.Percent> score,
    Optional<Score.Percent> advance,
    boolean countsAsZero,
    Optional<Obstacle> obstacle,
    YearToDate inputs) {

  /** Without a percentage. */
  static IndicatorResult unscored(
      CompiledAssignment assignment,
      IndicatorState state,
      Optional<Entry> value,
      Optional<Obstacle> obstacle,
      YearToDate inputs) {
    return new IndicatorResult(
        assignment,
        state,
        value,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        obstacle,
        inputs);
  }

  /** As it is, but counting 0 % because nobody answered when the year ended. */
  IndicatorResult countingAsZero() {
    return new IndicatorResult(
        assignment, state, value, applied, score, advance, true, obstacle, inputs);
  }

  public String subject() {
    return Subject.indicator(assignment.code());
  }

  /** The percentage of realisation, unrounded; whoever has one is in the roll-up. */
  public Optional<Figure> percent() {
    return countsAsZero ? Optional.of(Figure.ZERO) : score.map(Score.Percent::percent);
  }

  /** SI or NO. */
  public Optional<Boolean> achieved() {
    return score.map(Score.Percent::achieved);
  }

  /** Avanzamento: percentage to date of the target of the year, without SI/NO and colour. */
  public Optional<Figure> progress() {
    return advance.map(Score.Percent::percent);
  }

  public Set<ScoreFlag> flags() {
    return countsAsZero
        ? Set.of(ScoreFlag.MISSING_AS_ZERO)
        : score.map(Score.Percent::flags).orElse(Set.of());
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
    if (percent().isPresent()) {
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
    Instant youngest = null;
    for (MeasureToDate measure : inputs.measures()) {
      for (Period period : measure.periods()) {
        Instant at = validatedAt(period);
        if (at != null && (youngest == null || at.isAfter(youngest))) {
          youngest = at;
        }
      }
    }
    return Optional.ofNullable(youngest);
  }

  private static Instant validatedAt(Period period) {
    if (period.value().isEmpty()) {
      return null;
    }
    Optional<Provenance.Deed> validated = period.value().get().provenance().validated();
    return validated.isPresent() ? validated.get().at() : null;
  }

  /** What it adds to whatever stands above it. */
  Tally tally() {
    Optional<Figure> percent = percent();
    return new Tally(
        1, percent.isPresent() ? 1 : 0, percent.orElse(Figure.ZERO), completeness(), updatedAt());
  }

  /** Joins the parts of a mean, with or without a figure. */
  void addTo(List<Average.Part> with, List<Average.LeftOut> without) {
    Optional<Figure> weight = assignment.assignment().weight();
    percent()
        .ifPresentOrElse(
            percent -> with.add(new Average.Part(subject(), weight, percent, Optional.empty())),
            () -> without.add(new Average.LeftOut(subject(), weight, leftOut().orElseThrow())));
  }
}
