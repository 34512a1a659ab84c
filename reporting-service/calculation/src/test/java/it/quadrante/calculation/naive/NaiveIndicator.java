package it.quadrante.calculation.naive;

import it.quadrante.calculation.Consolidation;
import it.quadrante.calculation.MeasureKey;
import it.quadrante.calculation.Quadrimestre;
import it.quadrante.calculation.Unit;
import it.quadrante.calculation.consolidation.Cell;
import it.quadrante.calculation.consolidation.ClosingDecision;
import it.quadrante.calculation.consolidation.Measure;
import it.quadrante.calculation.naive.NaiveCells.Standing;
import it.quadrante.calculation.naive.NaiveScoring.Mark;
import it.quadrante.calculation.plan.Assignment;
import it.quadrante.calculation.plan.Reference;
import it.quadrante.calculation.result.IndicatorState;
import it.quadrante.calculation.scoring.MissingAtYearEnd;
import it.quadrante.calculation.scoring.RuleSetting;
import it.quadrante.calculation.scoring.ScoringOverride;
import it.quadrante.calculation.target.Target;
import it.quadrante.figure.Figure;
import java.util.List;
import java.util.Optional;

/** One assignment, step by step as the rules tell it. */
final class NaiveIndicator {
  private final Situation situation;
  private final Assignment assignment;
  private final NaiveCells cells;
  private final Optional<Term> formula;
  private final NaiveConsolidation inputs;

  private NaiveIndicator(Situation situation, Assignment assignment) {
    this.situation = situation;
    this.assignment = assignment;
    this.cells = new NaiveCells(situation.cells(), situation.upTo(), situation.asOf());
    this.formula = Optional.ofNullable(situation.formulas().get(assignment.card()));
    List<Measure> used =
        formula.stream().flatMap(term -> term.measures().stream()).map(this::measure).toList();
    this.inputs = new NaiveConsolidation(cells, used);
  }

  static NaiveResult result(Situation situation, Assignment assignment) {
    return new NaiveIndicator(situation, assignment).result();
  }

  private Measure measure(MeasureKey key) {
    return situation.plan().measures().stream()
        .filter(each -> each.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private NaiveResult result() {
    Optional<Target> year = Optional.ofNullable(assignment.targets().get(situation.plan().year()));
    if (formula.isEmpty() || year.isEmpty()) {
      return without(IndicatorState.TO_BE_COMPLETED);
    }
    Outcome value = value(formula.get());
    if (value instanceof Outcome.Absent absent) {
      return absent(absent.measures().stream().map(this::measure).toList());
    }
    if (value instanceof Outcome.Impossible) {
      return without(IndicatorState.NOT_COMPUTABLE);
    }
    NaiveScoring scoring = scoring();
    Optional<Mark> advance = scoring.mark(value, year.get());
    Optional<Target> applied = appliedTarget(year.get());
    Optional<Mark> score = applied.flatMap(target -> scoring.mark(value, target));
    if (applied.isPresent() ? score.isEmpty() : advance.isEmpty()) {
      return without(IndicatorState.NOT_COMPUTABLE);
    }
    IndicatorState state = inputs.hasGaps() ? IndicatorState.PARTIAL : IndicatorState.COMPUTED;
    return result(state, score, advance, false);
  }

  /** Alone, non realizzato is an answer of its own; among other terms that of a SI/NO is NO, 0. */
  private Outcome value(Term term) {
    if (term.measure().isPresent()) {
      return inputs.valueOf(measure(term.measure().get()));
    }
    return term.value(
        key -> {
          Outcome alone = inputs.valueOf(measure(key));
          boolean no = alone instanceof Outcome.NotDone && measure(key).unit() == Unit.YES_NO;
          return no ? new Outcome.Number(Fraction.ZERO) : alone;
        });
  }

  /** An interim target; else that of the year for stocks, ratios and dates due; at III for all. */
  private Optional<Target> appliedTarget(Target year) {
    boolean yearEnd = situation.upTo() == Quadrimestre.III;
    Target interim = assignment.interim().get(situation.upTo());
    if (interim != null && !yearEnd) {
      return Optional.of(interim);
    }
    boolean now;
    if (year instanceof Target.OnOrBefore due) {
      now = yearEnd || situation.asOf().isAfter(due.date()) || isExpectedByNow();
    } else {
      now = !isFlow() || (yearEnd && !inputs.isOpen());
    }
    return now ? Optional.of(year) : Optional.empty();
  }

  private boolean isExpectedByNow() {
    return inputs.measures().stream()
        .anyMatch(each -> cells.toDate().stream().anyMatch(each.expectedIn()::contains));
  }

  private boolean isFlow() {
    return formula.orElseThrow().growth(key -> measure(key).consolidation() == Consolidation.SUM)
        != 0;
  }

  private NaiveResult absent(List<Measure> lacking) {
    return switch (inputs.reason(lacking)) {
      case SUSPENDED -> without(IndicatorState.SUSPENDED);
      case NOT_ASSESSABLE -> without(IndicatorState.NOT_ASSESSABLE);
      case OWED ->
          result(IndicatorState.MISSING, Optional.empty(), Optional.empty(), countsAsZero());
      default -> without(IndicatorState.NOT_DUE);
    };
  }

  /** At year end: by what the closing decided, else by the profile once the year is over. */
  private boolean countsAsZero() {
    if (situation.upTo() != Quadrimestre.III || inputs.isOpen()) {
      return false;
    }
    boolean byProfile =
        cells.isYearOver()
            && situation.plan().profile().missingAtYearEnd() == MissingAtYearEnd.ZERO;
    for (Measure measure : inputs.unanswered()) {
      for (Quadrimestre q : cells.toDate()) {
        ClosingDecision decision = cells.cells().decisions().get(new Cell(measure.key(), q));
        if (cells.standing(measure, q) == Standing.OWED
            && (decision == null ? byProfile : decision.countsAsZero())) {
          return true;
        }
      }
    }
    return false;
  }

  private NaiveScoring scoring() {
    ScoringOverride own = assignment.scoring();
    RuleSetting usual = situation.plan().profile().scoring();
    Optional<Figure> points =
        own.pointsPerDay().isPresent() ? own.pointsPerDay() : usual.pointsPerDay();
    return new NaiveScoring(
        own.rule().orElse(usual.rule()),
        own.cap().orElse(usual.cap()).highest().map(Fraction::of),
        own.bands().isEmpty() ? usual.bands() : own.bands(),
        points.map(Fraction::of),
        judged(),
        assignment.baseline().map(Reference::value).map(Fraction::of),
        assignment.previous().map(Reference::value).map(Fraction::of));
  }

  /** The validator's percentage, where a judgement is the whole formula. */
  private Optional<Fraction> judged() {
    return formula
        .flatMap(Term::measure)
        .map(this::measure)
        .flatMap(
            measure ->
                inputs.used(measure).stream()
                    .reduce((earlier, later) -> later)
                    .flatMap(q -> cells.counting(measure.key(), q).judgedPercent()))
        .map(Fraction::of);
  }

  private NaiveResult without(IndicatorState state) {
    return result(state, Optional.empty(), Optional.empty(), false);
  }

  private NaiveResult result(
      IndicatorState state, Optional<Mark> score, Optional<Mark> advance, boolean zero) {
    return new NaiveResult(
        state, score, advance, zero, inputs.counted(), inputs.due(), inputs.isProvisional());
  }
}
