package it.quadrante.calculation.scoring;

import static it.quadrante.calculation.plan.PlanBuilder.f;
import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.calculation.Obstacle;
import it.quadrante.calculation.consolidation.Entry;
import it.quadrante.calculation.target.Change;
import it.quadrante.calculation.target.ChangeUnit;
import it.quadrante.calculation.target.Operator;
import it.quadrante.calculation.target.Target;
import it.quadrante.figure.Figure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the table of worked cases does not hold: dates, directions, points, and what has no figure.
 */
class ScorerTest {
  private static final Target YEAR_END = new Target.OnOrBefore(LocalDate.of(2017, 12, 31));

  @ParameterizedTest
  @CsvSource({
    "PROPORTIONAL, 2017-12-31, true, 100",
    "PROPORTIONAL, 2018-01-01, false, 0",
    "LINEAR_GAP, 2018-01-01, false, 0",
    "ACHIEVED_ONLY, 2017-01-01, true, 100",
    "DATE_DECAY, 2017-11-30, true, 100",
    "DATE_DECAY, 2017-12-31, true, 100",
    "DATE_DECAY, 2018-01-01, false, 97.5",
    "DATE_DECAY, 2018-01-11, false, 72.5",
    "DATE_DECAY, 2018-12-31, false, 0",
  })
  void aDateIsOnTimeOrLate(ScoringRule rule, LocalDate day, boolean achieved, String percent) {
    RuleSetting setting = new RuleSetting(rule, Cap.HUNDRED, List.of(), Optional.of(f("2.5")));

    Score score = scorer(setting, null, null).score(new Entry.Day(day), YEAR_END);

    assertThat(percent(score)).isEqualTo(f(percent));
    assertThat(((Score.Percent) score).achieved()).isEqualTo(achieved);
  }

  @ParameterizedTest
  @CsvSource({
    ">, 26, true, 100",
    ">, 25, false, 0",
    "<, 24, true, 100",
    "<, 25, false, 0",
  })
  void aDirectionWithoutAmountIsAchievedOrNot(
      String operator, String value, boolean achieved, String percent) {
    Target target = new Target.Relative(Operator.of(operator).orElseThrow(), Optional.empty());

    Score score = scorer(ScoringRule.PROPORTIONAL, "25").score(number(value), target);

    assertThat(percent(score)).isEqualTo(f(percent));
    assertThat(((Score.Percent) score).achieved()).isEqualTo(achieved);
  }

  @ParameterizedTest
  @CsvSource({
    // rule, operator, change, unit, previous, value, target meant, percent
    "PROPORTIONAL, >=, 5, PERCENT, 80, 63, 84, 75",
    "PROPORTIONAL, >=, 5, POINTS, 80, 68, 85, 80",
    "PROPORTIONAL, <=, -10, PERCENT, 50, 60, 45, 75",
    "PROPORTIONAL, >=, 5, PERCENT, -10, -9.5, -9.5, 100",
    "CHANGE, >=, 5, POINTS, 80, 84, 85, 80",
    "CHANGE, >=, -5, PERCENT, 80, 76, 76, 100",
    "CHANGE, >=, 0, PERCENT, 80, 79, 80, 0",
  })
  void aRelativeTargetIsABarOnceThePreviousValueIsKnown(
      ScoringRule rule,
      String operator,
      String change,
      ChangeUnit unit,
      String previous,
      String value,
      String meant,
      String percent) {
    Target target =
        new Target.Relative(
            Operator.of(operator).orElseThrow(), Optional.of(new Change(f(change), unit)));

    Score score = scorer(rule, previous).score(number(value), target);

    assertThat(percent(score)).isEqualTo(f(percent));
    assertThat(((Score.Percent) score).target())
        .isEqualTo(new Target.Threshold(Operator.of(operator).orElseThrow(), f(meant)));
  }

  @Test
  void aChangeWantedAgainstTheOperatorFallsBackToAchievedAndSaysSo() {
    Target target =
        new Target.Relative(
            Operator.AT_LEAST, Optional.of(new Change(f("-5"), ChangeUnit.PERCENT)));

    Score score = scorer(ScoringRule.CHANGE, "80").score(number("70"), target);

    assertThat(((Score.Percent) score).flags()).containsExactly(ScoreFlag.SIGN);
    assertThat(percent(score)).isEqualTo(Figure.ZERO);
  }

  @Test
  void aBaselineAtAStrictTargetLeavesNoWayToMake() {
    Target above = new Target.Threshold(Operator.ABOVE, f("10"));

    Score score =
        scorer(RuleSetting.of(ScoringRule.PROGRESS, Cap.HUNDRED), "10", null)
            .score(number("11"), above);

    assertThat(((Score.Percent) score).flags()).containsExactly(ScoreFlag.BASELINE_MEETS_TARGET);
    assertThat(percent(score)).isEqualTo(f("100"));
  }

  @Test
  void bandsGoDownWhereLowerIsBetter() {
    RuleSetting setting =
        new RuleSetting(
            ScoringRule.BANDS,
            Cap.HUNDRED,
            List.of(new Band(f("10"), f("60")), new Band(f("5"), f("100"))),
            Optional.empty());
    Scorer scorer = scorer(setting, null, null);
    Target target = new Target.Threshold(Operator.AT_MOST, f("5"));

    assertThat(percent(scorer.score(number("11"), target))).isEqualTo(f("0"));
    assertThat(percent(scorer.score(number("10"), target))).isEqualTo(f("60"));
    assertThat(percent(scorer.score(number("5"), target))).isEqualTo(f("100"));
  }

  @Test
  void achievedOnlyKnowsNoDistance() {
    Target range = new Target.Range(f("10"), f("20"), Optional.of(f("5")));

    assertThat(percent(scorer(ScoringRule.ACHIEVED_ONLY, null).score(number("21"), range)))
        .isEqualTo(f("0"));
  }

  @Test
  void aRangeWithoutDistanceIsAllOrNothing() {
    Target range = new Target.Range(f("10"), f("20"), Optional.empty());

    assertThat(percent(scorer(ScoringRule.PROPORTIONAL, null).score(number("21"), range)))
        .isEqualTo(f("0"));
    assertThat(percent(scorer(ScoringRule.PROPORTIONAL, null).score(number("20"), range)))
        .isEqualTo(f("100"));
    Target noWayOut = new Target.Range(f("10"), f("20"), Optional.of(f("0")));
    assertThat(percent(scorer(ScoringRule.PROPORTIONAL, null).score(number("21"), noWayOut)))
        .isEqualTo(f("0"));
  }

  @ParameterizedTest
  @CsvSource({"99.99, false", "100, true", "120, true", "0, false"})
  void aJudgementIsAchievedFromAHundredOn(String judged, boolean achieved) {
    Scorer scorer =
        new Scorer(
            RuleSetting.of(ScoringRule.PROPORTIONAL, Cap.NONE),
            Optional.of(f(judged)),
            Optional.empty(),
            Optional.empty());

    Score score = scorer.score(new Entry.Words("buono"), new Target.Judgement("buono"));

    assertThat(percent(score)).isEqualTo(f(judged));
    assertThat(((Score.Percent) score).achieved()).isEqualTo(achieved);
  }

  @ParameterizedTest
  @CsvSource({
    "PROGRESS, NO_BASELINE",
    "BANDS, NO_BANDS",
    "CHANGE, RULE_DOES_NOT_FIT_TARGET",
    "DATE_DECAY, RULE_DOES_NOT_FIT_TARGET",
  })
  void whatTheRuleLacksIsSaidAndNotThrown(ScoringRule rule, Obstacle obstacle) {
    Score score =
        scorer(rule, null).score(number("1"), new Target.Threshold(Operator.AT_LEAST, f("2")));

    assertThat(score).isEqualTo(new Score.None(obstacle));
  }

  @Test
  void aValueOfAnotherNatureThanTheTargetHasNoPercentage() {
    Score.None unfit = new Score.None(Obstacle.VALUE_DOES_NOT_FIT_TARGET);
    Scorer scorer = scorer(ScoringRule.PROPORTIONAL, null);
    Target threshold = new Target.Threshold(Operator.AT_LEAST, f("2"));

    assertThat(scorer.score(number("1"), YEAR_END)).isEqualTo(unfit);
    assertThat(scorer.score(new Entry.Day(LocalDate.of(2017, 1, 1)), threshold)).isEqualTo(unfit);
    assertThat(scorer.score(new Entry.Words("bene"), threshold)).isEqualTo(unfit);
    assertThat(
            scorer(ScoringRule.DATE_DECAY, null)
                .score(new Entry.Day(LocalDate.of(2018, 1, 1)), YEAR_END))
        .isEqualTo(new Score.None(Obstacle.NO_POINTS_PER_DAY));
  }

  @Test
  void withoutCapOnlyTheFloorHolds() {
    assertThat(Cap.NONE.applyTo(f("250"))).isEqualTo(f("250"));
    assertThat(Cap.NONE.applyTo(f("-250"))).isEqualTo(Figure.ZERO);
  }

  private static Entry number(String number) {
    return new Entry.Number(f(number));
  }

  private static Figure percent(Score score) {
    return ((Score.Percent) score).percent();
  }

  private static Scorer scorer(ScoringRule rule, String previous) {
    return scorer(RuleSetting.of(rule, Cap.HUNDRED), null, previous);
  }

  private static Scorer scorer(RuleSetting rule, String baseline, String previous) {
    return new Scorer(
        rule,
        Optional.empty(),
        Optional.ofNullable(baseline).map(Figure::of),
        Optional.ofNullable(previous).map(Figure::of));
  }
}
