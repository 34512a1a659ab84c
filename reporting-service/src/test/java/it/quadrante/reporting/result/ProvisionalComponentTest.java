package it.quadrante.reporting.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import it.quadrante.events.Envelope;
import it.quadrante.reporting.ReportingTest;
import it.quadrante.reporting.facts.Facts;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A is validated with 72 of 80 on 12 January, B is expected. */
@QuarkusTest
class ProvisionalComponentTest extends ReportingTest {
  private static final String BEFORE = "2018-01-10T08:00:00Z";
  private static final String SINCE = "2018-01-20T08:00:00Z";

  @BeforeEach
  void publish() {
    sendAndAwait(
        Facts.aPlan(chamber, "P").with("A").with("B").withIndividual("SG.A").sent(),
        Facts.aValue(chamber, "A").number("72").sent());
  }

  private String provisional(String path) {
    return results("P") + path + "?view=provisional";
  }

  private String percentage(String view, String indicator) {
    return read(results("P") + "/indicator:" + indicator + "?view=" + view)
        .at("/result/percentageText")
        .asText();
  }

  @Test
  void aSubmittedValueCountsInTheProvisionalViewOnly() {
    // When
    sendAndAwait(Facts.submitted(chamber, "B", 2, "40", SINCE));

    // Then
    JsonNode provisional = read(provisional(""));
    assertThat(provisional.get("view").textValue()).isEqualTo("provisional");
    assertThat(provisional.at("/indicators/1/percentageText").textValue()).isEqualTo("50,00");
    assertThat(provisional.at("/overall/percentageText").textValue()).isEqualTo("70,00");
    JsonNode official = read(results("P"));
    assertThat(official.get("view").textValue()).isEqualTo("official");
    assertThat(official.at("/indicators/1/state").textValue()).isEqualTo("MISSING");
    assertThat(read(results("P") + "?view=official")).isEqualTo(official);
  }

  @Test
  void aSubmittedValueSaysThatItIsOne() {
    // When
    sendAndAwait(Facts.submitted(chamber, "B", 2, "40", SINCE));

    // Then
    assertThat(read(provisional("/indicator:B")).at("/result/values/0").toString())
        .isEqualTo(
            "{\"entity\":\"CCIAA\",\"measure\":\"B\",\"quadrimestre\":\"III\",\"version\":1,"
                + "\"standing\":\"SUBMITTED\"}");
    assertThat(read(provisional("/indicator:A")).at("/result/values/0").has("standing")).isFalse();
  }

  @Test
  void whatWasSentBackDoesNotCount() {
    // Given
    Envelope sentBack = Facts.submitted(chamber, "B", 3, "40", SINCE);
    ((ObjectNode) sentBack.data()).put("state", "SENT_BACK");

    // When
    sendAndAwait(Facts.submitted(chamber, "B", 2, "40", SINCE), sentBack);

    // Then
    assertThat(read(provisional("/indicator:B")).at("/result/state").textValue())
        .isEqualTo("MISSING");
  }

  @Test
  void theNewestSubmissionCountsWhateverCameLast() {
    // When
    sendAndAwait(
        Facts.submitted(chamber, "B", 4, "80", SINCE),
        Facts.submitted(chamber, "B", 2, "40", BEFORE));

    // Then
    assertThat(percentage("provisional", "B")).isEqualTo("100,00");
  }

  @Test
  void aValueSubmittedSinceStandsInThePlaceOfTheOfficialOne() {
    // When
    sendAndAwait(Facts.submitted(chamber, "A", 4, "40", SINCE));

    // Then
    assertThat(percentage("provisional", "A")).isEqualTo("50,00");
    assertThat(percentage("official", "A")).isEqualTo("90,00");
  }

  @Test
  void aSubmissionThatIsDecidedAlreadyDoesNotCountThoughItsCellIsNotReadYet() {
    // When
    sendAndAwait(Facts.submitted(chamber, "A", 2, "40", BEFORE));

    // Then
    assertThat(percentage("provisional", "A")).isEqualTo("90,00");
  }

  @Test
  void aProvisionalResultIsExplainedWithWhoSubmittedIt() {
    // When
    sendAndAwait(Facts.submitted(chamber, "B", 2, "40", SINCE));

    // Then
    JsonNode explanation = read(provisional("/indicator:B/explanation"));
    assertThat(explanation.get("view").textValue()).isEqualTo("provisional");
    assertThat(explanation.get("sentence").textValue()).contains("40 / 80 × 100 = 50,00 %");
    JsonNode period = explanation.at("/indicator/measures/0/periods/2");
    assertThat(period.at("/entered/by").textValue()).isEqualTo("ms-data-referent");
    assertThat(period.has("validated")).isFalse();
    assertThat(read(results("P") + "/indicator:B/explanation").get("view").textValue())
        .isEqualTo("official");
  }

  @Test
  void theProvisionalViewHasTagsOfItsOwn() {
    for (String path : List.of("", "/indicator:B", "/indicator:B/explanation")) {
      // Given
      String official = viewer().get(results("P") + path).header("ETag");
      String before = viewer().get(provisional(path)).header("ETag");
      assertThat(before).isNotNull().isNotEqualTo(official);

      // When
      viewer().header("If-None-Match", before).get(provisional(path)).then().statusCode(304);
    }
  }

  @Test
  void aSubmissionChangesTheTagOfTheProvisionalViewOnly() {
    // Given
    String official = viewer().get(results("P")).header("ETag");
    String before = viewer().get(provisional("")).header("ETag");

    // When
    sendAndAwait(Facts.submitted(chamber, "B", 2, "40", SINCE));

    // Then
    viewer().header("If-None-Match", before).get(provisional("")).then().statusCode(200);
    viewer().header("If-None-Match", official).get(results("P")).then().statusCode(304);
  }

  @Test
  void whoAsksStoresNothing() {
    // Given
    sendAndAwait(Facts.submitted(chamber, "B", 2, "40", SINCE));
    List<String> before = resultRows(chamber, "P");

    // When
    read(provisional(""));

    // Then
    assertThat(resultRows(chamber, "P")).isNotEmpty().isEqualTo(before);
  }

  @Test
  void provisionalResultsOfPersonsAreForTheEvaluatorOnly() {
    evaluator().get(provisional("/indicator:SG.A")).then().statusCode(200);
    viewer()
        .get(provisional(""))
        .then()
        .statusCode(200)
        .body("indicators.id", not(hasItem("indicator:SG.A")));
    for (String path : List.of("/indicator:SG.A", "/person:SG/explanation", "/indicator:Z")) {
      viewer()
          .get(provisional(path))
          .then()
          .statusCode(404)
          .body("code", equalTo("RESULT_NOT_FOUND"));
    }
  }

  @Test
  void anotherViewIsNotThere() {
    for (String path : List.of("", "/overall", "/overall/explanation")) {
      viewer()
          .get(results("P") + path + "?view=what-if")
          .then()
          .statusCode(400)
          .contentType(PROBLEM)
          .body("code", equalTo("VIEW_UNKNOWN"));
    }
  }
}
