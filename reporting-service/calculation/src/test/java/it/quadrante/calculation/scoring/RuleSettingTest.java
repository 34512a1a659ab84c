package it.quadrante.calculation.scoring;

import static it.quadrante.calculation.plan.PlanBuilder.f;
import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.calculation.Obstacle;
import it.quadrante.calculation.target.Change;
import it.quadrante.calculation.target.ChangeUnit;
import it.quadrante.calculation.target.Operator;
import it.quadrante.calculation.target.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleSettingTest {
  private static final RuleSetting USUAL = RuleSetting.of(ScoringRule.PROPORTIONAL, Cap.HUNDRED);

  @ParameterizedTest
  @CsvSource({
    "50:60|70:80|85:100, ",
    "10:60|5:100, ",
    "85:100|50:60|70:80, ",
    "50:60, ",
    "50:80|70:60|85:100, bands BANDS_UNORDERED",
    "50:60|50:80, bands BANDS_UNORDERED",
    "50:60|70:60, bands BANDS_UNORDERED",
    "50:-1, bands BAND_INCOMPLETE",
    "50:0, ",
  })
  void bandsImproveInOneDirection(String bands, String fault) {
    RuleSetting setting = bands(ScoringRule.BANDS, bands);

    assertThat(faults(setting)).isEqualTo(fault == null ? List.of() : List.of(fault));
  }

  @Test
  void bandsAreCheckedWhateverTheRule() {
    assertThat(faults(bands(ScoringRule.PROPORTIONAL, "50:80|70:60|85:100")))
        .containsExactly("bands BANDS_UNORDERED");
  }

  @Test
  void aBandWantsBothItsMembers() {
    assertThat(faults(bands(ScoringRule.BANDS, new Band(null, f("60")))))
        .containsExactly("bands BAND_INCOMPLETE");
    assertThat(faults(bands(ScoringRule.BANDS, new Band(f("60"), null))))
        .containsExactly("bands BAND_INCOMPLETE");
  }

  @ParameterizedTest
  @CsvSource({
    "DATE_DECAY, , pointsPerDay POINTS_MISSING",
    "DATE_DECAY, 0, pointsPerDay POINTS_NOT_POSITIVE",
    "DATE_DECAY, 0.5, ",
    "PROPORTIONAL, -1, pointsPerDay POINTS_NOT_POSITIVE",
    "PROPORTIONAL, , ",
  })
  void pointsPerDayArePositiveAndThereWhenTheyAreNeeded(
      ScoringRule rule, String points, String fault) {
    RuleSetting setting =
        new RuleSetting(rule, Cap.NONE, List.of(), Optional.ofNullable(points).map(p -> f(p)));

    assertThat(faults(setting)).isEqualTo(fault == null ? List.of() : List.of(fault));
  }

  @ParameterizedTest
  @CsvSource({"99.99, false", "100, true", "120, true"})
  void aCapIsAtLeastAHundred(String cap, boolean sound) {
    RuleSetting setting = RuleSetting.of(ScoringRule.PROPORTIONAL, Cap.at(f(cap)));

    assertThat(setting.check().isEmpty()).isEqualTo(sound);
  }

  @Test
  void anOverrideTakesWhatItDoesNotSayFromTheProfile() {
    RuleSetting profile =
        new RuleSetting(
            ScoringRule.BANDS,
            Cap.at(f("120")),
            List.of(new Band(f("50"), f("100"))),
            Optional.of(f("2")));
    ScoringOverride own =
        new ScoringOverride(
            Optional.of(ScoringRule.DATE_DECAY),
            Optional.of(Cap.NONE),
            List.of(new Band(f("5"), f("100"))),
            Optional.of(f("3")));

    assertThat(ScoringOverride.NOTHING.over(profile)).isEqualTo(profile);
    assertThat(own.over(profile))
        .isEqualTo(
            new RuleSetting(
                ScoringRule.DATE_DECAY,
                Cap.NONE,
                List.of(new Band(f("5"), f("100"))),
                Optional.of(f("3"))));
  }

  @ParameterizedTest
  @CsvSource({
    "PROPORTIONAL, BAR, ",
    "ACHIEVED_ONLY, RELATIVE, ",
    "LINEAR_GAP, DATE, ",
    "CHANGE, BAR, RULE_DOES_NOT_FIT_TARGET",
    "CHANGE, RANGE, RULE_DOES_NOT_FIT_TARGET",
    "CHANGE, RELATIVE, ",
    "CHANGE, DIRECTION, ",
    "CHANGE, DATE, ",
    "PROGRESS, BAR, NO_BASELINE",
    "PROGRESS, RELATIVE, NO_BASELINE",
    "PROGRESS, DIRECTION, ",
    "PROGRESS, RANGE, ",
    "PROGRESS, EXACTLY, ",
    "PROGRESS, DATE, ",
    "BANDS, BAR, NO_BANDS",
    "BANDS, RELATIVE, NO_BANDS",
    "BANDS, DIRECTION, ",
    "BANDS, RANGE, ",
    "BANDS, EXACTLY, ",
    "BANDS, DATE, ",
    "DATE_DECAY, BAR, RULE_DOES_NOT_FIT_TARGET",
    "DATE_DECAY, RANGE, RULE_DOES_NOT_FIT_TARGET",
    "DATE_DECAY, DIRECTION, RULE_DOES_NOT_FIT_TARGET",
    "DATE_DECAY, DATE, NO_POINTS_PER_DAY",
    "DATE_DECAY, WORDS, ",
    "CHANGE, WORDS, ",
  })
  void whatARuleCannotScoreIsKnownBeforeAnyValueComes(
      ScoringRule rule, String target, Obstacle obstacle) {
    assertThat(RuleSetting.of(rule, Cap.HUNDRED).obstacleTo(target(target), false))
        .isEqualTo(Optional.ofNullable(obstacle));
  }

  @Test
  void withItsDataEveryRuleScores() {
    RuleSetting decay =
        new RuleSetting(ScoringRule.DATE_DECAY, Cap.NONE, List.of(), Optional.of(f("1")));

    assertThat(decay.obstacleTo(target("DATE"), false)).isEmpty();
    assertThat(RuleSetting.of(ScoringRule.PROGRESS, Cap.NONE).obstacleTo(target("BAR"), true))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "50:60|70:80, >=, ",
    "50:60|70:80, <=, BANDS_AGAINST_TARGET",
    "10:60|5:100, <, ",
    "10:60|5:100, >, BANDS_AGAINST_TARGET",
    "50:60, >=, ",
    "50:60, <=, ",
  })
  void bandsImproveInTheDirectionOfTheTarget(String bands, String operator, Obstacle obstacle) {
    Target target = new Target.Threshold(Operator.of(operator).orElseThrow(), f("50"));

    assertThat(bands(ScoringRule.BANDS, bands).obstacleTo(target, false))
        .isEqualTo(Optional.ofNullable(obstacle));
  }

  private static Target target(String what) {
    return switch (what) {
      case "BAR" -> new Target.Threshold(Operator.AT_LEAST, f("5"));
      case "EXACTLY" -> new Target.Threshold(Operator.EXACTLY, f("5"));
      case "RANGE" -> new Target.Range(f("5"), f("6"), Optional.empty());
      case "DATE" -> new Target.OnOrBefore(LocalDate.of(2017, 12, 31));
      case "RELATIVE" ->
          new Target.Relative(
              Operator.AT_LEAST, Optional.of(new Change(f("5"), ChangeUnit.PERCENT)));
      case "DIRECTION" -> new Target.Relative(Operator.ABOVE, Optional.empty());
      default -> new Target.Judgement("meglio");
    };
  }

  private static RuleSetting bands(ScoringRule rule, String bands) {
    List<Band> all = new ArrayList<>();
    for (String band : bands.split("\\|")) {
      String[] pair = band.split(":");
      all.add(new Band(f(pair[0]), f(pair[1])));
    }
    return new RuleSetting(rule, USUAL.cap(), all, Optional.empty());
  }

  private static RuleSetting bands(ScoringRule rule, Band band) {
    return new RuleSetting(rule, USUAL.cap(), List.of(band), Optional.empty());
  }

  private static List<String> faults(RuleSetting setting) {
    return setting.check().stream().map(fault -> fault.place() + " " + fault.code()).toList();
  }
}
