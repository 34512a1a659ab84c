package it.quadrante.calculation.naive;

import it.quadrante.calculation.Unit;
import it.quadrante.calculation.consolidation.Measure;
import it.quadrante.calculation.plan.PlanBuilder;
import it.quadrante.calculation.scoring.Band;
import it.quadrante.calculation.scoring.Cap;
import it.quadrante.calculation.scoring.RuleSetting;
import it.quadrante.calculation.scoring.ScoringOverride;
import it.quadrante.calculation.scoring.ScoringRule;
import it.quadrante.calculation.target.Change;
import it.quadrante.calculation.target.ChangeUnit;
import it.quadrante.calculation.target.Operator;
import it.quadrante.calculation.target.Target;
import it.quadrante.figure.Figure;
import java.util.List;
import java.util.Optional;

/** Targets and what they are scored by. */
record RandomTargets(Chance chance) {
  private static final List<Band> HIGHER =
      List.of(band("0", "10"), band("5", "50"), band("20", "80"), band("80", "110"));
  private static final List<Band> LOWER =
      List.of(band("100", "10"), band("20", "50.5"), band("5", "100"));

  private static Band band(String threshold, String percent) {
    return new Band(Figure.of(threshold), Figure.of(percent));
  }

  /** Mostly of the nature of the value; now and then of another. */
  Target target(Optional<Measure> only) {
    Unit unit = only.map(Measure::unit).orElse(Unit.NUMBER);
    if (chance.in100(3)) {
      unit = chance.oneOf(Unit.NUMBER, Unit.DATE, Unit.JUDGEMENT);
    }
    return switch (unit) {
      case DATE -> new Target.OnOrBefore(chance.day(PlanBuilder.YEAR));
      case JUDGEMENT -> new Target.Judgement("buono");
      default -> number();
    };
  }

  private Target number() {
    Operator operator = chance.oneOf(Operator.values());
    return switch (chance.between(0, 5)) {
      case 0 -> {
        Figure one = chance.figure();
        Figure other = chance.figure();
        yield new Target.Range(one.min(other), one.max(other), distance());
      }
      case 1 -> new Target.Relative(operator, chance.maybe(80, this::change));
      default -> new Target.Threshold(operator, chance.figure(), distance());
    };
  }

  private Change change() {
    return new Change(chance.figure(), chance.oneOf(ChangeUnit.values()));
  }

  private Optional<Figure> distance() {
    return chance.maybe(60, chance::figure);
  }

  RuleSetting usualRule() {
    ScoringRule rule = chance.in100(40) ? ScoringRule.PROPORTIONAL : rule();
    return new RuleSetting(rule, cap(), bands(), Optional.of(points()));
  }

  ScoringOverride override() {
    return new ScoringOverride(
        chance.maybe(70, this::rule),
        chance.maybe(30, this::cap),
        chance.in100(50) ? bands() : List.of(),
        chance.maybe(30, this::points));
  }

  private ScoringRule rule() {
    return chance.oneOf(ScoringRule.values());
  }

  private Cap cap() {
    return chance.oneOf(Cap.HUNDRED, Cap.HUNDRED, Cap.at(Figure.of(120)), Cap.NONE);
  }

  private List<Band> bands() {
    return chance.in100(70) ? HIGHER : LOWER;
  }

  private Figure points() {
    return Figure.of(chance.oneOf("0.5", "1", "10"));
  }
}
