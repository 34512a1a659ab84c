package it.quadrante.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MessageComponentTest extends MeasurementTest {

  private Response say(RequestSpecification by, String text) {
    return by.body("{\"text\":\"" + text + "\"}").post(cell("M") + "/messages");
  }

  @Test
  void referentAndValidatorTalkAboutAValueAndTheCellStaysAsItIs() {
    // Given
    open("M", "NUMBER");

    // When
    say(validator(), "Comprende i ritiri?").then().statusCode(201).body("number", equalTo(1));
    say(referent(), "Sì, tutti.").then().statusCode(201).body("role", equalTo("DATA_REFERENT"));

    // Then
    Response all = as("oiv", "/" + chamber + "/evaluator").get(cell("M") + "/messages");
    all.then()
        .statusCode(200)
        .body("items.text", contains("Comprende i ritiri?", "Sì, tutti."))
        .body("items.by", contains("ms-validator", "ms-data-referent"));
    assertThat(read(cell("M")).get("version").intValue()).isEqualTo(1);
    Response first = referent().get(cell("M") + "/messages?limit=1");
    first.then().body("items", hasSize(1));
    referent()
        .get(cell("M") + "/messages?limit=1&cursor=" + first.path("nextCursor"))
        .then()
        .body("items.number", contains(2));
  }

  @Test
  void whatWasSaidIsNeverChanged() {
    // Given
    open("M", "NUMBER");
    say(referent(), "Una volta").then().statusCode(201);

    // Then
    assertThat(
            count(
                "select count(*) from information_schema.role_table_grants"
                    + " where table_name = 'cell_message' and grantee = 'measurement'"
                    + " and privilege_type in ('UPDATE', 'DELETE')"))
        .isZero();
  }

  @Test
  void onlyWhoIsAppointedSpeaksAndSaysSomething() {
    // Given
    open("M", "NUMBER");

    // Then
    refused(say(as("oiv", "/" + chamber + "/evaluator"), "Io"), 403, "ROLE_REQUIRED");
    refused(say(as("x", "/" + chamber + "/validator"), "Io"), 403, "NOT_APPOINTED");
    refused(say(referent(), " "), 422, "TEXT_MISSING");
    refused(say(referent(), "a".repeat(10_001)), 422, "TEXT_TOO_LONG");
    refused(referent().get(cells() + "/" + new UUID(1, 1) + "/messages"), 404, "CELL_NOT_FOUND");
    refused(as("v", "/" + chamber + "/viewer").get(cell("M") + "/messages"), 403, "ROLE_REQUIRED");
    assertThat(referent().get(cell("M") + "/messages").jsonPath().getList("items")).isEmpty();
  }
}
