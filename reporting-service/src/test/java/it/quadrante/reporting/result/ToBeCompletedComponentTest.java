package it.quadrante.reporting.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import it.quadrante.reporting.ReportingTest;
import it.quadrante.reporting.facts.Facts;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Planning's golden plan of which one indicator lacks its formula and one its target as well. */
@QuarkusTest
class ToBeCompletedComponentTest extends ReportingTest {

  @Test
  void anIndicatorWithoutFormulaIsShownAsToBeCompletedAndEntersNoPercentage() {
    // Given
    sendAndAwait(
        Facts.golden(Facts.planning("plan-published-to-be-completed"), chamber),
        Facts.aValue(chamber, "Eventi").in("I").number("1").sent(),
        Facts.aValue(chamber, "Eventi").in("II").number("0").sent(),
        Facts.aValue(chamber, "Eventi").in("III").number("1").sent());

    // When
    JsonNode cruscotto = read(results("PIRA"));

    // Then
    assertThat(cruscotto.get("indicators"))
        .extracting(indicator -> indicator.get("state").textValue())
        .containsExactly("COMPUTED", "TO_BE_COMPLETED", "TO_BE_COMPLETED");
    assertThat(cruscotto.at("/overall/percentageText").textValue()).isEqualTo("100,00");
    assertThat(
            Stream.of("Tempo", "Canale")
                .map(code -> read(results("PIRA") + "/indicator:" + code + "/explanation"))
                .map(explanation -> explanation.get("sentence").textValue()))
        .allMatch(sentence -> sentence.startsWith("da completare: manca"));
  }
}
