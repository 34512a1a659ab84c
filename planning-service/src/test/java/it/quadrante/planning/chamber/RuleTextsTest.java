package it.quadrante.planning.chamber;

import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.planning.chamber.domain.CalendarRule;
import it.quadrante.planning.chamber.domain.ContinuityRule;
import it.quadrante.planning.chamber.domain.DayRule;
import it.quadrante.planning.chamber.domain.MergerRule;
import it.quadrante.planning.chamber.domain.OrganisationRule;
import it.quadrante.planning.plan.domain.SourceUnitRule;
import it.quadrante.problem.Fault;
import it.quadrante.problem.FaultCode;
import it.quadrante.problem.Problem;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleTextsTest {

  static Stream<FaultCode> rules() {
    return Stream.of(
            OrganisationRule.values(),
            CalendarRule.values(),
            MergerRule.values(),
            ContinuityRule.values(),
            DayRule.values(),
            SourceUnitRule.values())
        .flatMap(Arrays::stream);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleHasItsTextInBothLanguages(FaultCode rule) {
    Fault fault = Fault.at("/a", rule, "1", "2", "3", "4");
    String italian = Problem.entry(fault, Locale.ITALIAN).detail();
    String english = Problem.entry(fault, Locale.ENGLISH).detail();

    assertThat(italian).isNotBlank().doesNotContain("{").isNotEqualTo(english);
    assertThat(english).isNotBlank().doesNotContain("{");
  }
}
