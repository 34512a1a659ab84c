package it.quadrante.calculation.scoring;

import static it.quadrante.calculation.plan.PlanBuilder.f;
import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.calculation.fault.Fault;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoringProfileTest {

  @Test
  void theUsualProfileIsSound() {
    assertThat(ScoringProfile.USUAL.check()).isEmpty();
  }

  @Test
  void anIncompleteProfileIsRefusedWithEveryPlace() {
    ScoringProfile profile = new ScoringProfile(" ", 0, null, null, 2, null, null, null);

    assertThat(texts(profile.check()))
        .containsExactly(
            "code PROFILE_CODE",
            "version PROFILE_VERSION",
            "rule PROFILE_RULE_MISSING",
            "semaforo PROFILE_SEMAFORO_MISSING",
            "rollUp PROFILE_ROLL_UP_MISSING",
            "missingAtYearEnd PROFILE_MISSING_AT_YEAR_END");
  }

  @Test
  void aContradictoryProfileIsRefusedWithEveryPlace() {
    ScoringProfile profile =
        new ScoringProfile(
            "p",
            1,
            ScoringRule.BANDS,
            Cap.at(f("99.99")),
            11,
            new Semaforo(f("-1"), f("120")),
            new RollUp(RollUp.Policy.FLAT_MEAN, RollUp.Basis.OWN_KIND),
            MissingAtYearEnd.ZERO);

    assertThat(texts(profile.check()))
        .containsExactly(
            "rule PROFILE_RULE_PER_ASSIGNMENT",
            "cap CAP_BELOW_HUNDRED",
            "semaforo PROFILE_SEMAFORO_UPSIDE_DOWN",
            "semaforo.green PROFILE_SEMAFORO_OUT_OF_REACH",
            "semaforo.yellow PROFILE_SEMAFORO_OUT_OF_REACH",
            "decimals PROFILE_DECIMALS");
  }

  @Test
  void aFaultSpeaksItalianAndEnglish() {
    Fault fault = ScoringProfile.checkCap(Cap.at(f("80")), "cap").get(0);

    assertThat(fault.italian())
        .isEqualTo("Il tetto 80 è sotto 100: un obiettivo raggiunto non avrebbe mai il 100 %.");
    assertThat(fault.english()).startsWith("The cap 80 is below 100");
  }

  private static List<String> texts(List<Fault> faults) {
    return faults.stream().map(fault -> fault.place() + " " + fault.code()).toList();
  }
}
