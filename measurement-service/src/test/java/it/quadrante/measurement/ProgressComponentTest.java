package it.quadrante.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import it.quadrante.measurement.Facts.AChamber;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How far a chamber is. */
@QuarkusTest
class ProgressComponentTest extends WorkTest {

  private JsonNode progress(String query) {
    return list(as("e", "/" + chamber + "/evaluator"), at("/progress" + query)).get("items");
  }

  private static String counts(
      int due, int submitted, int validated, int late, int missing, int sentBack) {
    return "{\"due\":%d,\"submitted\":%d,\"validated\":%d,\"late\":%d,\"missing\":%d,\"sentBack\":%d}"
        .formatted(due, submitted, validated, late, missing, sentBack);
  }

  @Test
  void cellsAreCountedByEntityAndUnit() {
    // Given
    AChamber people = aChamberOfUnits();
    appoint(people, "ms-data-referent", "ENTE", "DATA_REFERENT");
    appoint(people, "ms-validator", "ENTE", "VALIDATOR");
    open(
        people,
        aPlan("P")
            .measuring("Official", "NUMBER", "III")
            .enteredBy("UFF")
            .measuring("Returned", "NUMBER", "III")
            .enteredBy("UFF")
            .enteredBy("AREA2")
            .measuring("Late", "NUMBER", "III")
            .enteredBy("AREA2")
            .measuring("Empty", "NUMBER", "II", "III"));
    makeOfficial("Official", "1");
    submit("Returned", number("1")).then().statusCode(201);
    sendBack("Returned", "{\"submission\":1,\"reason\":\"no\"}").then().statusCode(201);

    // When
    afterTheDeadline();
    submit("Late", number("1")).then().statusCode(201);

    // Then
    JsonNode third = progress("?year=2017&quadrimestre=III");
    assertThat(third).hasSize(1);
    assertThat(third.at("/0/counts").toString()).isEqualTo(counts(4, 1, 1, 1, 3, 1));
    assertThat(third.at("/0/units").findValuesAsText("unit"))
        .containsExactly("AREA2", "ENTE", "UFF");
    assertThat(third.at("/0/units/0/counts").toString()).isEqualTo(counts(2, 1, 0, 1, 2, 1));
    assertThat(third.at("/0/units/1/counts").toString()).isEqualTo(counts(1, 0, 0, 0, 1, 0));
    assertThat(third.at("/0/units/2/counts").toString()).isEqualTo(counts(2, 0, 1, 0, 1, 1));
    JsonNode year = progress("?year=2017");
    assertThat(year.findValuesAsText("quadrimestre")).containsExactly("II", "III");
    assertThat(year.at("/0/counts").toString()).isEqualTo(counts(1, 0, 0, 0, 1, 0));
    assertThat(progress("")).isEmpty();
    TestClock.set("2017-12-31T22:59:59Z");
    assertThat(progress("")).hasSize(2);
  }

  @Test
  void everyRoleButViewerReadsIt() {
    for (String role :
        List.of(
            "plan-editor",
            "plan-approver",
            "data-referent",
            "validator",
            "evaluator",
            "chamber-admin")) {
      as("a", "/" + chamber + "/" + role).get(at("/progress")).then().statusCode(200);
    }
    refused(as("v", "/" + chamber + "/viewer").get(at("/progress")), 403, "ROLE_REQUIRED");
    refused(validator().get(at("/progress?quadrimestre=1")), 400, "FILTER_UNREADABLE");
  }
}
