package it.quadrante.planning.chamber.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.planning.plan.domain.Polarity;
import it.quadrante.planning.plan.domain.Unit;
import it.quadrante.problem.Fault;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContinuityRulesTest {
  private static final SeriesUnit NUMBER = new SeriesUnit(Unit.NUMBER, Polarity.HIGHER);
  private static final Continuity STATED = of("A", "X");

  private static Continuity of(String code, String continuedCode) {
    return new Continuity(Continuity.Subject.CARD, "MS", "CCIAA", code, "CCIAA", continuedCode);
  }

  private static List<Fault> check(SeriesUnit former, SeriesUnit successor, Continuity... others) {
    return ContinuityRules.check(
        STATED,
        true,
        Optional.ofNullable(former),
        true,
        Optional.ofNullable(successor),
        List.of(others));
  }

  @Test
  void whatIsPublishedThereMayBeContinuedByWhatComesLater() {
    assertThat(check(NUMBER, null)).isEmpty();
    assertThat(check(NUMBER, NUMBER, of("B", "X"))).isEmpty();
  }

  @Test
  void unitAndPolarityAgreeWhereBothAreStated() {
    assertThat(check(NUMBER, new SeriesUnit(Unit.PERCENT, Polarity.LOWER)))
        .extracting(Fault::code)
        .containsExactly(ContinuityRule.UNIT_DIFFERS, ContinuityRule.POLARITY_DIFFERS);
    assertThat(check(NUMBER, new SeriesUnit(Unit.NUMBER, Polarity.UNKNOWN))).isEmpty();
    assertThat(check(NUMBER, new SeriesUnit(Unit.NUMBER, null))).isEmpty();
  }

  @Test
  void oneCodeIsContinuedOnceAndOnlyIfItIsPublished() {
    assertThat(check(null, NUMBER, of("A", "Y")))
        .extracting(Fault::code)
        .containsExactly(ContinuityRule.NOT_PUBLISHED_THERE, ContinuityRule.CONTINUED_ALREADY);
  }

  @Test
  void ofAChamberThatIsNoPredecessorNothingElseIsTold() {
    assertThat(
            ContinuityRules.check(
                STATED, false, Optional.empty(), false, Optional.empty(), List.of(STATED)))
        .extracting(Fault::path)
        .containsExactly("/continuity/chamber", "/continuity/continuedEntity");
  }
}
