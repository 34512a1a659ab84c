package it.quadrante.reporting.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import it.quadrante.reporting.ReportingTest;
import it.quadrante.reporting.facts.Facts;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** P and Q read one measure; what is stored of P no longer compiles. */
@QuarkusTest
class FailedPlanComponentTest extends ReportingTest {
  private static final String FORMULA = "\"formula\":\"[A]\"";
  private static final String BROKEN = "\"formula\":\"[A] +\"";

  @Inject Round round;
  @Inject LoadPlan plans;
  @Inject KeptYears kept;

  @BeforeEach
  void publish() {
    sendAndAwait(
        Facts.aPlan(chamber, "P").with("A").sent(),
        Facts.aPlan(chamber, "Q").with("A").sent(),
        Facts.aValue(chamber, "A").number("72").sent());
    replace(FORMULA, BROKEN);
  }

  private void replace(String text, String by) {
    String where = " where chamber = '" + chamber + "' and plan = 'CCIAA-2017-P'";
    assertThat(
            rows(
                "update plan_version set body = replace(body, '"
                    + text
                    + "', '"
                    + by
                    + "')"
                    + where
                    + " and position('"
                    + text
                    + "' in body) > 0 returning plan"))
        .hasSize(1);
    plans.forget();
    kept.forget();
  }

  private void correct() {
    sendAndAwait(Facts.aValue(chamber, "A").number("40").version(2).sent());
  }

  private String percentage(String plan) {
    return indicator(plan, "A").get("percentageText").textValue();
  }

  @Test
  void aPlanThatCannotBeComputedCostsNoValueAndNoOtherPlan() {
    correct();

    assertThat(
            rows(
                "select version from official_value where measure = 'A' and chamber = '"
                    + chamber
                    + "' order by version"))
        .containsExactly("1", "2");
    assertThat(percentage("Q")).isEqualTo("50,00");
  }

  @Test
  void itKeepsTheResultsItHasAndIsMarked() {
    correct();

    assertThat(percentage("P")).isEqualTo("90,00");
    assertThat(failed()).containsExactly("CCIAA-2017-P | 2017 | 2018-02-20");
  }

  @Test
  void itIsTriedAgainWithTheNextRound() {
    correct();
    round.go();
    assertThat(percentage("P")).isEqualTo("90,00");

    replace(BROKEN, FORMULA);
    round.go();

    assertThat(percentage("P")).isEqualTo("50,00");
    assertThat(failed()).isEmpty();
  }

  private List<String> failed() {
    return rows("select plan, year, as_of from failed_plan where chamber = '" + chamber + "'");
  }
}
