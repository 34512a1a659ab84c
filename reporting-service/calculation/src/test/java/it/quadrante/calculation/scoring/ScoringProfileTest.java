package it.quadrante.calculation.scoring;

import static it.quadrante.calculation.plan.PlanBuilder.f;
import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.calculation.fault.Fault;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringProfileTest {
  private static final RollUp ROLL_UP = new RollUp(RollUp.Policy.FLAT_MEAN, RollUp.Basis.OWN_KIND);
  private static final RuleSetting PROPORTIONAL =
      RuleSetting.of(ScoringRule.PROPORTIONAL, Cap.HUNDRED);

  @Test
  void theUsualProfileIsSound() {
    assertThat(ScoringProfile.USUAL.check()).isEmpty();
  }

  @Test
  void anIncompleteProfileIsRefusedWithEveryPlace() {
    RuleSetting nothing = new RuleSetting(null, null, List.of(), Optional.empty());
    ScoringProfile profile = new ScoringProfile(" ", 0, nothing, 2, null, null, null);

    assertThat(texts(profile.check()))
        .containsExactly(
            "code PROFILE_CODE",
            "version PROFILE_VERSION",
            "rule RULE_MISSING",
            "semaforo PROFILE_SEMAFORO_MISSING",
            "rollUp PROFILE_ROLL_UP_MISSING",
            "missingAtYearEnd PROFILE_MISSING_AT_YEAR_END");
  }

  @Test
  void halfStatedMembersAreAsGoodAsMissing() {
    ScoringProfile profile =
        new ScoringProfile(
            null,
            1,
            PROPORTIONAL,
            -1,
            new Semaforo(f("90"), null),
            new RollUp(RollUp.Policy.WEIGHTED, null),
            MissingAtYearEnd.ZERO);
    ScoringProfile other =
        new ScoringProfile(
            "p",
            1,
            PROPORTIONAL,
            0,
            new Semaforo(null, f("70")),
            new RollUp(null, RollUp.Basis.ALL_BENEATH),
            MissingAtYearEnd.EXCLUDE);

    assertThat(texts(profile.check()))
        .containsExactly(
            "code PROFILE_CODE",
            "semaforo PROFILE_SEMAFORO_MISSING",
            "decimals PROFILE_DECIMALS",
            "rollUp PROFILE_ROLL_UP_MISSING");
    assertThat(texts(other.check()))
        .containsExactly("semaforo PROFILE_SEMAFORO_MISSING", "rollUp PROFILE_ROLL_UP_MISSING");
  }

  @Test
  void aContradictoryProfileIsRefusedWithEveryPlace() {
    ScoringProfile profile =
        new ScoringProfile(
            "p",
            1,
            RuleSetting.of(ScoringRule.BANDS, Cap.at(f("99.99"))),
            11,
            new Semaforo(f("-1"), f("120")),
            ROLL_UP,
            MissingAtYearEnd.ZERO);

    assertThat(texts(profile.check()))
        .containsExactly(
            "cap CAP_BELOW_HUNDRED",
            "bands BANDS_MISSING",
            "semaforo PROFILE_SEMAFORO_UPSIDE_DOWN",
            "semaforo.green PROFILE_SEMAFORO_OUT_OF_REACH",
            "semaforo.yellow PROFILE_SEMAFORO_OUT_OF_REACH",
            "decimals PROFILE_DECIMALS");
  }

  @ParameterizedTest
  @CsvSource({"100, 0, true", "120, 100, true", "100, 100, false", "121, 70, false", "5, 0, true"})
  void theThresholdsLieOneAboveTheOtherFromZeroToTheCap(
      String green, String yellow, boolean sound) {
    ScoringProfile profile =
        new ScoringProfile(
            "p",
            1,
            RuleSetting.of(ScoringRule.PROPORTIONAL, Cap.at(f("120"))),
            10,
            new Semaforo(f(green), f(yellow)),
            ROLL_UP,
            MissingAtYearEnd.ZERO);

    assertThat(profile.check().isEmpty()).isEqualTo(sound);
  }

  @Test
  void withoutACapEveryThresholdCanBeReached() {
    ScoringProfile profile =
        new ScoringProfile(
            "p",
            1,
            RuleSetting.of(ScoringRule.PROPORTIONAL, Cap.NONE),
            0,
            new Semaforo(f("300"), f("200")),
            ROLL_UP,
            MissingAtYearEnd.ZERO);

    assertThat(profile.check()).isEmpty();
  }

  @Test
  void aFaultSpeaksItalianAndEnglish() {
    Fault fault = RuleSetting.of(ScoringRule.PROPORTIONAL, Cap.at(f("80"))).check().get(0);

    assertThat(fault.italian())
        .isEqualTo("Il tetto 80 è sotto 100: un obiettivo raggiunto non avrebbe mai il 100 %.");
    assertThat(fault.english()).startsWith("The cap 80 is below 100");
  }

  private static List<String> texts(List<Fault> faults) {
    return faults.stream().map(fault -> fault.place() + " " + fault.code()).toList();
  }
}
