package it.quadrante.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import it.quadrante.events.Envelope;
import it.quadrante.reporting.facts.Facts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who has a role in the successor reads what a merged chamber has left. */
@QuarkusTest
class SuccessionComponentTest extends ReportingTest {
  private static final int LATEST = 100_000;

  private final String successor = "S" + chamber;

  @BeforeEach
  void aPlanWithAResult() {
    sendAndAwait(
        Facts.aPlan(chamber, "P").with("A").sent(), Facts.aValue(chamber, "A").number("72").sent());
  }

  private void merged(String from) {
    Envelope fact = Facts.chamber(chamber, LATEST);
    ((ObjectNode) fact.data())
        .putObject("life")
        .put("state", "MERGED")
        .put("into", successor)
        .put("from", from);
    sendAndAwait(fact);
  }

  private RequestSpecification heir() {
    return as("heir", "/" + successor + "/viewer");
  }

  @Test
  void theSuccessorReadsResultsAndAChamberThatIsNotSeesNothing() {
    // Given
    merged("2018-02-20");

    // When
    Response results = heir().get(results("P"));
    Response plans = heir().get(plans());
    Response asked =
        heir().contentType(ContentType.JSON).body("{}").post(results("P") + "/what-if");
    Response another = as("fi", "/FI/viewer").get(results("P"));
    Response itsOwn = viewer().get(results("P"));

    // Then
    results.then().statusCode(200);
    plans.then().statusCode(200);
    asked.then().statusCode(409).body("code", equalTo("CHAMBER_MERGED"));
    another.then().statusCode(404).body("code", equalTo("CHAMBER_NOT_FOUND"));
    itsOwn.then().statusCode(200);
    assertThat(results.asString()).isEqualTo(itsOwn.asString());
  }

  @Test
  void beforeTheFirstDayTheSuccessorSeesNothing() {
    // Given
    merged("2018-02-21");

    // When
    Response today = heir().get(results("P"));
    TestClock.set("2018-02-20T23:00:00Z");
    Response tomorrow = heir().get(results("P"));

    // Then
    today.then().statusCode(404).body("code", equalTo("CHAMBER_NOT_FOUND"));
    tomorrow.then().statusCode(200);
  }
}
