package it.quadrante.reporting.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import it.quadrante.reporting.ReportingTest;
import it.quadrante.reporting.facts.Facts;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A is 72 of 80, B is missing, SG.A is a person's. */
@QuarkusTest
class WhatIfComponentTest extends ReportingTest {
  private static final String B_IS_80 = supposed("B", "III", "{\"kind\":\"NUMBER\",\"number\":80}");

  /** Gives up where an answer would wait for a lock. */
  private static final RestAssuredConfig IMPATIENT =
      RestAssuredConfig.config()
          .httpClient(HttpClientConfig.httpClientConfig().setParam("http.socket.timeout", 20_000));

  @BeforeEach
  void publish() {
    sendAndAwait(
        Facts.aPlan(chamber, "P").with("A").with("B").withIndividual("SG.A").sent(),
        Facts.aValue(chamber, "A").number("72").sent());
  }

  private static String supposed(String measure, String quadrimestre, String value) {
    return "{\"entity\":\"CCIAA\",\"measure\":\"%s\",\"quadrimestre\":\"%s\",\"value\":%s}"
        .formatted(measure, quadrimestre, value);
  }

  private static String body(String explain, String... values) {
    return "{\"values\":[%s],\"explain\":[%s]}".formatted(String.join(",", values), explain);
  }

  private ValidatableResponse ask(RequestSpecification by, String body) {
    return by.contentType("application/json").body(body).post(results("P") + "/what-if").then();
  }

  private JsonNode asked(String body) {
    return json(ask(viewer(), body).statusCode(200).extract().asString());
  }

  @Test
  void aSupposedValueChangesTheWholeTree() {
    // When
    JsonNode results = asked(body("", B_IS_80)).get("results");

    // Then
    assertThat(results.at("/view").textValue()).isEqualTo("what-if");
    assertThat(results.at("/indicators/0/percentageText").textValue()).isEqualTo("90,00");
    assertThat(results.at("/indicators/1/percentageText").textValue()).isEqualTo("100,00");
    assertThat(results.at("/indicators/1/achieved").textValue()).isEqualTo("SI");
    assertThat(results.at("/lines/0/percentageText").textValue()).isEqualTo("95,00");
    assertThat(results.at("/overall/percentageText").textValue()).isEqualTo("95,00");
  }

  @Test
  void whatIsSupposedIsWhatComesOnceItIsValidated() {
    // Given
    JsonNode supposed = asked(body("", B_IS_80)).get("results");

    // When
    sendAndAwait(Facts.aValue(chamber, "B").number("80").sent());

    // Then
    JsonNode real = read(results("P"));
    for (String group : List.of("indicators", "nodes", "lines", "perspectives")) {
      assertThat(figures(supposed.get(group))).as(group).isEqualTo(figures(real.get(group)));
    }
    assertThat(figure(supposed.get("overall"))).isEqualTo(figure(real.get("overall")));
  }

  private static List<JsonNode> figures(JsonNode group) {
    assertThat(group).isNotEmpty();
    return group.findParents("id").stream()
        .filter(item -> item.has("completeness"))
        .map(WhatIfComponentTest::figure)
        .toList();
  }

  /** Who validated what and when is all that is not supposed. */
  private static JsonNode figure(JsonNode item) {
    return ((ObjectNode) item.deepCopy()).remove(List.of("updatedAt", "values"));
  }

  @Test
  void aSupposedValueStandsInThePlaceOfTheOfficialOne() {
    // When
    JsonNode results =
        asked(body("", supposed("A", "III", "{\"kind\":\"NUMBER\",\"number\":40}"))).get("results");

    // Then
    assertThat(results.at("/indicators/0/percentageText").textValue()).isEqualTo("50,00");
    assertThat(results.at("/indicators/0/values").toString())
        .isEqualTo(
            "[{\"entity\":\"CCIAA\",\"measure\":\"A\",\"quadrimestre\":\"III\","
                + "\"standing\":\"SUPPOSED\"}]");
  }

  @Test
  void theChosenResultsAreExplainedLikeRealOnes() {
    // When
    JsonNode explanations =
        asked(body("\"indicator:A\",\"indicator:B\",\"overall\"", B_IS_80)).get("explanations");

    // Then
    assertThat(explanations.findValuesAsText("view")).containsOnly("what-if");
    JsonNode supposed = explanations.get(1);
    assertThat(supposed.get("sentence").textValue()).contains("80 / 80 × 100 = 100,00 %");
    assertThat(supposed.at("/indicator/rule").textValue()).isEqualTo("PROPORTIONAL");
    assertThat(supposed.at("/indicator/measures/0/periods/2/value").textValue()).isEqualTo("80");
    assertThat(supposed.at("/indicator/measures/0/periods/2").has("version")).isFalse();
    assertThat(explanations.get(0).at("/indicator/measures/0/periods/2/version").intValue())
        .isEqualTo(1);
    assertThat(explanations.get(2).get("sentence").textValue()).contains("95,00 %");
  }

  @Test
  void nothingOfItIsStored() {
    // Given
    List<String> before = stored();

    // When
    asked(body("", B_IS_80));

    // Then
    assertThat(stored()).isEqualTo(before);
    assertThat(indicator("P", "B").get("state").textValue()).isEqualTo("MISSING");
  }

  private List<String> stored() {
    List<String> stored = new ArrayList<>(resultRows(chamber, "P"));
    stored.addAll(rows("select * from result_set where chamber = '" + chamber + "'"));
    stored.addAll(rows("select * from official_value where chamber = '" + chamber + "'"));
    return stored;
  }

  @Test
  void itWaitsForNobodyWhoHoldsTheYear() throws SQLException {
    try (Connection other = postgres.superuser("reporting");
        Statement statement = other.createStatement()) {
      // Given
      other.setAutoCommit(false);
      statement.execute("select * from year_lock where chamber = '" + chamber + "' for update");

      // When
      ValidatableResponse answer = ask(viewer().config(IMPATIENT), body("", B_IS_80));

      // Then
      answer.statusCode(200).body("results.overall.percentageText", equalTo("95,00"));
    }
  }

  @Test
  void individualResultsAreForTheEvaluatorOnly() {
    // Given
    String body =
        body("\"person:SG\"", supposed("SG.A", "III", "{\"kind\":\"NUMBER\",\"number\":8}"));

    // Then
    ask(evaluator(), body)
        .statusCode(200)
        .body("results.persons[0].percentageText", equalTo("10,00"))
        .body("explanations[0].id", equalTo("person:SG"));
    ask(viewer(), body)
        .statusCode(422)
        .body("errors.path", equalTo(List.of("/explain/0")))
        .body("errors[0].code", equalTo("SUBJECT_UNKNOWN"));
    ask(viewer(), body("", B_IS_80))
        .statusCode(200)
        .body("results.persons", nullValue())
        .body("results.indicators.id", not(hasItem("indicator:SG.A")));
  }

  @Test
  void everythingThatIsWrongIsToldAtItsPlace() {
    // Given
    String[] values = {
      supposed("Z", "III", "{\"kind\":\"NUMBER\",\"number\":80}"),
      supposed("A", "II", "{\"kind\":\"NUMBER\",\"number\":80}"),
      supposed("A", "IV", "{\"kind\":\"NUMBER\",\"number\":80}"),
      supposed("A", "III", "{\"kind\":\"NUMBER\",\"number\":1e400000}"),
      supposed("A", "III", "{\"kind\":\"NUMBER\",\"number\":\"80\"}"),
      supposed("A", "III", "{\"kind\":\"DATE\",\"date\":\"2017-12-01\"}"),
      supposed("A", "III", "{\"kind\":\"NUMBER\"}"),
      supposed("A", "III", "{\"kind\":\"DATE\",\"number\":1,\"date\":\"00/01/1900\"}"),
      supposed("A", "III", "{\"kind\":\"PERCENT\",\"number\":80}"),
      supposed("A", "III", "{\"kind\":\"NUMBER\",\"number\":80}"),
      supposed("A", "III", "{\"kind\":\"NUMBER\",\"number\":81}"),
      "{\"measure\":\"A\",\"quadrimestre\":\"III\"}",
      "null"
    };

    // When
    JsonNode problem =
        json(
            ask(viewer(), body("\"overall\",\"indicator:Z\"", values))
                .statusCode(422)
                .contentType(PROBLEM)
                .body("code", equalTo("SUPPOSITION_REJECTED"))
                .extract()
                .asString());

    // Then
    assertThat(problem.get("errors"))
        .extracting(error -> error.get("path").textValue() + " " + error.get("code").textValue())
        .containsExactly(
            "/values/0/measure MEASURE_NOT_READ",
            "/values/1/quadrimestre NOT_EXPECTED",
            "/values/2/quadrimestre QUADRIMESTRE_UNKNOWN",
            "/values/3/value/number FIGURE_OUT_OF_BOUNDS",
            "/values/4/value/number NUMBER_UNREADABLE",
            "/values/5/value/kind KIND_AGAINST_UNIT",
            "/values/6/value/number MEMBER_MISSING",
            "/values/7/value/number MEMBER_TOO_MANY",
            "/values/8/value/kind KIND_UNKNOWN",
            "/values/10 GIVEN_TWICE",
            "/values/11/entity MEMBER_MISSING",
            "/values/11/value MEMBER_MISSING",
            "/values/12 MEMBER_MISSING",
            "/explain/1 SUBJECT_UNKNOWN");
  }

  @Test
  void aDateIsReadAsADateAndAnEmptyCellOfASpreadsheetIsNone() {
    // Given
    sendAndAwait(Facts.golden(Facts.planning("plan-published"), chamber));
    String path = results("STRATEGICO") + "/what-if";

    // Then
    viewer()
        .contentType("application/json")
        .body(body("", supposed("3.2.2.c", "II", "{\"kind\":\"DATE\",\"date\":\"2017-05-22\"}")))
        .post(path)
        .then()
        .statusCode(200)
        .body("results.indicators[1].percentageText", equalTo("100,00"));
    viewer()
        .contentType("application/json")
        .body(
            body(
                "",
                supposed("3.2.2.c", "I", "{\"kind\":\"DATE\",\"date\":\"1900-01-01\"}"),
                supposed("3.2.2.c", "II", "{\"kind\":\"DATE\",\"date\":\"00/01/1900\"}"),
                supposed("3.2.2.c", "III", "{\"kind\":\"DATE\",\"date\":\"2017-02-30\"}")))
        .post(path)
        .then()
        .statusCode(422)
        .body(
            "errors.code",
            equalTo(List.of("DATE_TOO_EARLY", "DATE_UNREADABLE", "DATE_UNREADABLE")));
  }

  @Test
  void aRequestHasItsBounds() {
    // Given
    String[] tooMany = new String[1_001];
    Arrays.fill(tooMany, B_IS_80);
    String subjects = String.join(",", Collections.nCopies(21, "\"overall\""));

    // Then
    ask(viewer(), body(subjects, tooMany))
        .statusCode(422)
        .body("errors.path", equalTo(List.of("/values", "/explain")))
        .body("errors.code", equalTo(List.of("TOO_MANY_VALUES", "TOO_MANY_SUBJECTS")));
    ask(viewer(), "{}").statusCode(400).body("code", equalTo("BODY_MISSING"));
  }

  @Test
  void anUnknownPlanIsNotFound() {
    viewer()
        .contentType("application/json")
        .body(body(""))
        .post(results("NONE") + "/what-if")
        .then()
        .statusCode(404)
        .contentType(PROBLEM)
        .body("code", equalTo("PLAN_NOT_FOUND"));
  }
}
