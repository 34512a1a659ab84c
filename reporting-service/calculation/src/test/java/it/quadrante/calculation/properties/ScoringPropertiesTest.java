package it.quadrante.calculation.properties;

import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.calculation.consolidation.Entry;
import it.quadrante.calculation.scoring.Band;
import it.quadrante.calculation.scoring.Cap;
import it.quadrante.calculation.scoring.RuleSetting;
import it.quadrante.calculation.scoring.Score;
import it.quadrante.calculation.scoring.ScoreFlag;
import it.quadrante.calculation.scoring.Scorer;
import it.quadrante.calculation.scoring.ScoringRule;
import it.quadrante.calculation.target.Change;
import it.quadrante.calculation.target.ChangeUnit;
import it.quadrante.calculation.target.Operator;
import it.quadrante.calculation.target.Target;
import it.quadrante.figure.Figure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ScoringPropertiesTest {
  private static final List<Band> RISING =
      List.of(
          new Band(Figure.of(-10), Figure.of(20)),
          new Band(Figure.of(5), Figure.of(60)),
          new Band(Figure.of(50), Figure.of(100)));
  private static final List<Band> FALLING =
      List.of(
          new Band(Figure.of(60), Figure.of(10)),
          new Band(Figure.of(0), Figure.of(75)),
          new Band(Figure.of(-20), Figure.of(130)));

  @Property
  void aPercentageLiesBetweenZeroAndTheCap(
      @ForAll("scorers") Scorer scorer,
      @ForAll("entries") Entry value,
      @ForAll("anyTargets") Target target) {
    Score score = scorer.score(value, target);

    if (score instanceof Score.Percent percent) {
      assertThat(percent.percent()).isGreaterThanOrEqualTo(Figure.ZERO);
      scorer
          .rule()
          .cap()
          .highest()
          .ifPresent(cap -> assertThat(percent.percent()).isLessThanOrEqualTo(cap));
    }
  }

  @Property
  void aBetterValueNeverHasALowerPercentage(
      @ForAll("scorers") Scorer scorer,
      @ForAll("figures") Figure one,
      @ForAll("figures") Figure other,
      @ForAll("figures") Figure bar,
      @ForAll Operator operator) {
    Assume.that(operator != Operator.EXACTLY);
    Target target = new Target.Threshold(operator, bar);
    Figure worse = operator.higherIsBetter() ? one.min(other) : one.max(other);
    Figure better = operator.higherIsBetter() ? one.max(other) : one.min(other);

    Score low = scorer.score(new Entry.Number(worse), target);
    Score high = scorer.score(new Entry.Number(better), target);

    if (low instanceof Score.Percent least && high instanceof Score.Percent most) {
      Assume.that(least.flags().contains(ScoreFlag.SIGN) == most.flags().contains(ScoreFlag.SIGN));
      assertThat(most.percent()).isGreaterThanOrEqualTo(least.percent());
    } else {
      assertThat(low).isEqualTo(high);
    }
  }

  @Property
  void scalingValueTargetAndDistancesChangesNothingUnderProportional(
      @ForAll("figures") Figure value,
      @ForAll("targets") Target target,
      @ForAll("positive") Figure factor) {
    Assume.that(!(target instanceof Target.Relative));
    Assume.that(!(target instanceof Target.Threshold bar && bar.value().isZero()));
    Scorer scorer = scorer(ScoringRule.PROPORTIONAL, Cap.NONE, RISING, Optional.empty());

    Score before = scorer.score(new Entry.Number(value), target);
    Score after = scorer.score(new Entry.Number(value.times(factor)), scaled(target, factor));

    Score.Percent one = (Score.Percent) before;
    Score.Percent two = (Score.Percent) after;
    assertThat(two.percent().roundedTo(20)).isEqualTo(one.percent().roundedTo(20));
    assertThat(two.achieved()).isEqualTo(one.achieved());
    assertThat(two.flags()).isEqualTo(one.flags());
  }

  private static Target scaled(Target target, Figure factor) {
    if (target instanceof Target.Range range) {
      return new Target.Range(
          range.low().times(factor),
          range.high().times(factor),
          range.distance().map(factor::times));
    }
    Target.Threshold bar = (Target.Threshold) target;
    return new Target.Threshold(
        bar.operator(), bar.value().times(factor), bar.distance().map(factor::times));
  }

  @Provide
  Arbitrary<Figure> figures() {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.valueOf(-100), BigDecimal.valueOf(100))
        .ofScale(1)
        .map(Figure::of);
  }

  @Provide
  Arbitrary<Entry> entries() {
    return Arbitraries.oneOf(
        figures().map(Entry.Number::new),
        days().map(Entry.Day::new),
        Arbitraries.of(true, false).map(Entry.YesNo::new),
        Arbitraries.just(new Entry.Words("buono")),
        Arbitraries.just(new Entry.NotRealised()));
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 300).map(LocalDate.of(2017, 6, 1)::plusDays);
  }

  @Provide
  Arbitrary<Target> anyTargets() {
    return Arbitraries.oneOf(
        targets(),
        days().map(Target.OnOrBefore::new),
        Arbitraries.just(new Target.Judgement("buono")));
  }

  @Provide
  Arbitrary<Figure> positive() {
    return Arbitraries.of("0.1", "0.5", "2", "3", "10", "1000").map(Figure::of);
  }

  @Provide
  Arbitrary<Target> targets() {
    Arbitrary<Optional<Figure>> distance = positive().optional();
    Arbitrary<Target> thresholds =
        Combinators.combine(Arbitraries.of(Operator.class), figures(), distance)
            .as(Target.Threshold::new);
    Arbitrary<Target> ranges =
        Combinators.combine(figures(), figures(), distance)
            .as((a, b, d) -> new Target.Range(a.min(b), a.max(b), d));
    Arbitrary<Target> relative =
        Combinators.combine(
                Arbitraries.of(Operator.class), figures(), Arbitraries.of(ChangeUnit.class))
            .as((o, r, u) -> new Target.Relative(o, Optional.of(new Change(r, u))));
    return Arbitraries.oneOf(thresholds, ranges, relative);
  }

  @Provide
  Arbitrary<Scorer> scorers() {
    return Combinators.combine(
            Arbitraries.of(ScoringRule.class),
            Arbitraries.of(Cap.HUNDRED, Cap.NONE, Cap.at(Figure.of(120))),
            Arbitraries.of(RISING, FALLING),
            figures())
        .as((rule, cap, bands, before) -> scorer(rule, cap, bands, Optional.of(before)));
  }

  private static Scorer scorer(
      ScoringRule rule, Cap cap, List<Band> bands, Optional<Figure> before) {
    return new Scorer(
        new RuleSetting(rule, cap, bands, Optional.of(Figure.ONE)), before, before, before);
  }
}
