package it.quadrante.reporting.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import it.quadrante.reporting.ReportingTest;
import it.quadrante.reporting.facts.Facts;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExplanationComponentTest extends ReportingTest {

  private void takeTheGoldenPlan() {
    sendAndAwait(
        Facts.golden(Facts.planning("plan-published"), chamber),
        Facts.golden(Facts.measurement("value-validated"), chamber),
        Facts.golden(Facts.measurement("value-validated-date"), chamber));
  }

  private JsonNode explanation(String subject) {
    return read(results("STRATEGICO") + "/" + subject + "/explanation");
  }

  @Test
  void aRatioIsExplainedSoThatAPocketCalculatorCanRedoIt() {
    takeTheGoldenPlan();

    JsonNode explanation = explanation("indicator:3.2.2.b");

    assertThat(explanation.get("sentence").textValue())
        .isEqualTo("72 su 80 attese (>= 80): 72 / 80 × 100 = 90,00 %");
    assertThat(explanation.at("/indicator/rule").textValue()).isEqualTo("PROPORTIONAL");
    assertThat(explanation.at("/indicator/cap").intValue()).isEqualTo(100);
    assertThat(explanation.at("/indicator/working").textValue()).isEqualTo("72 / 80 × 100");
    assertThat(explanation.at("/indicator/formula").textValue()).isEqualTo("[3.2.2.b]");
    assertThat(explanation.at("/profile").toString())
        .isEqualTo("{\"code\":\"predefinito\",\"version\":1,\"decimals\":2}");
  }

  @Test
  void anExplanationSaysWhoEnteredAndValidatedTheValueWhenAndWithWhichFiles() {
    takeTheGoldenPlan();

    JsonNode periods = explanation("indicator:3.2.2.b").at("/indicator/measures/0/periods");

    JsonNode third = periods.get(2);
    assertThat(third.get("quadrimestre").textValue()).isEqualTo("III");
    assertThat(third.get("used").booleanValue()).isTrue();
    assertThat(third.get("version").intValue()).isEqualTo(1);
    assertThat(third.at("/entered/role").textValue()).isEqualTo("DATA_REFERENT");
    assertThat(third.at("/validated/by").textValue()).isEqualTo("ms-validator");
    assertThat(third.at("/validated/at").textValue()).isEqualTo("2018-01-12T09:00:00Z");
    assertThat(third.get("evidence")).hasSize(1);
    assertThat(third.at("/evidence/0").textValue()).isEqualTo("Allegato III Quadr 2017.pdf");
    assertThat(periods.get(0).get("state").textValue()).isEqualTo("NOT_EXPECTED");
  }

  @Test
  void aDateIsExplainedWithItsDay() {
    takeTheGoldenPlan();

    JsonNode explanation = explanation("indicator:3.2.2.c");

    assertThat(explanation.get("sentence").textValue())
        .contains("22/05/2017")
        .contains("31/12/2017")
        .contains("100,00 %");
  }

  @Test
  void anAggregateIsExplainedByItsParts() {
    takeTheGoldenPlan();

    JsonNode explanation = explanation("line:IMPRESE:3.2");

    assertThat(explanation.get("sentence").textValue()).contains("(90,00 + 100,00) / 2 = 95,00 %");
    assertThat(explanation.at("/aggregate/parts/0/id").textValue()).isEqualTo("indicator:3.2.2.b");
    assertThat(explanation.at("/aggregate/policy").textValue()).isEqualTo("FLAT_MEAN");
  }

  @Test
  void everyExplanationSpeaksOfTheFigureThatIsShown() {
    takeTheGoldenPlan();
    JsonNode cruscotto = read(results("STRATEGICO"));

    for (String group : new String[] {"indicators", "lines", "perspectives", "nodes"}) {
      cruscotto.get(group).forEach(this::agrees);
    }

    agrees(cruscotto.get("overall"));
  }

  private void agrees(JsonNode result) {
    JsonNode explanation = explanation(result.get("id").textValue());
    JsonNode part = explanation.path(explanation.has("indicator") ? "indicator" : "aggregate");
    assertThat(part.path("percentageText").asText())
        .as(result.get("id").textValue())
        .isEqualTo(result.path("percentageText").asText());
  }

  @Test
  void theExplanationOfAnEarlierVersionRestsOnThatVersion() {
    takeTheGoldenPlan();
    var second = Facts.golden(Facts.planning("plan-published"), chamber);
    ((ObjectNode) second.data()).put("version", 2);
    ((ObjectNode) second.data().at("/assignments/0/targets/0/target")).put("value", 100);

    sendAndAwait(second);

    assertThat(explanation("indicator:3.2.2.b").get("sentence").textValue())
        .startsWith("72 su 100 ");
    assertThat(
            read(results("STRATEGICO") + "/indicator:3.2.2.b/explanation?version=1")
                .get("sentence")
                .textValue())
        .startsWith("72 su 80 ");
  }

  @Test
  void anExplanationThatDidNotChangeIsNotSentAgain() {
    takeTheGoldenPlan();
    String path = results("STRATEGICO") + "/overall/explanation";
    String tag = viewer().get(path).then().statusCode(200).extract().header("ETag");

    viewer().header("If-None-Match", tag).get(path).then().statusCode(304);
  }

  @Test
  void whatThePlanDoesNotHoldHasNoExplanation() {
    takeTheGoldenPlan();

    viewer()
        .get(results("STRATEGICO") + "/indicator:9.9/explanation")
        .then()
        .statusCode(404)
        .contentType(PROBLEM)
        .body("code", equalTo("RESULT_NOT_FOUND"));
  }
}
