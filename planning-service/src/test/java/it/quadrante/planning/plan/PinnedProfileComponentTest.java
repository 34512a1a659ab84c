package it.quadrante.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import it.quadrante.events.Envelope;
import it.quadrante.localstack.KafkaBroker;
import it.quadrante.localstack.PostgresServer;
import it.quadrante.planning.PlanningTest;
import it.quadrante.planning.Topic;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** What is approved is what is published, and stays so. */
@QuarkusTest
class PinnedProfileComponentTest extends PlanningTest {
  private static final String PROFILE =
      "{\"code\":\"annuale\",\"name\":\"Annuale\",\"rule\":\"PROPORTIONAL\",\"cap\":%d,"
          + "\"decimals\":2,\"semaforo\":{\"green\":90,\"yellow\":70},"
          + "\"rollUp\":{\"policy\":\"FLAT_MEAN\",\"basis\":\"OWN_KIND\"},"
          + "\"missingAtYearEnd\":\"ZERO\"}";

  KafkaBroker kafka;
  PostgresServer postgres;

  @Test
  void aProfileChangedAfterTheProposalDoesNotChangeWhatIsPublished() {
    String profile = addProfile(editor(), 100);
    importPlan(samplePlan("PINNED").put("scoringProfile", "annuale")).then().statusCode(201);
    String version = V1.formatted("PINNED");
    String tag = settle(version);
    tag = step(editor().header("If-Match", tag).post(version + "/proposal"));

    addProfile(editor().header("If-Match", profile), 120);
    tag =
        step(
            approver()
                .header("If-Match", tag)
                .body("{\"number\":\"7\",\"date\":\"2017-01-30\",\"organ\":\"Giunta\"}")
                .post(version + "/approval"));
    step(approver().header("If-Match", tag).post(version + "/publication"));

    Envelope fact =
        Topic.of(kafka, "quadrante.planning.plan-published.v1")
            .awaitSubject("MS/CCIAA-2017-PINNED@1");
    assertThat(fact.data().at("/scoringProfile/version").intValue()).isEqualTo(1);
    assertThat(fact.data().at("/scoringProfile/cap").intValue()).isEqualTo(100);
  }

  @Test
  void aProfileWithoutDecimalsIsRefused() {
    editor()
        .body(
            PROFILE.formatted(100).replace("\"decimals\":2,", "").replace("annuale", "incompleto"))
        .post(CHAMBERS + "/MS/scoring-profiles")
        .then()
        .statusCode(422)
        .body("errors[0].path", equalTo("/decimals"));
  }

  @Test
  void bandsAndPointsMayComeFromTheProfile() {
    String bands =
        "\"bands\":[{\"threshold\":50,\"percent\":60},{\"threshold\":85,\"percent\":100}],";
    String profile =
        PROFILE.formatted(100).replace("annuale", "a-fasce").replace("PROPORTIONAL", "BANDS");

    editor()
        .body(profile.replace("\"decimals\"", bands + "\"pointsPerDay\":2.5,\"decimals\""))
        .post(CHAMBERS + "/MS/scoring-profiles")
        .then()
        .statusCode(201)
        .body("bands[1].threshold", equalTo(85))
        .body("pointsPerDay", equalTo(2.5f));
    editor()
        .body(profile.replace("a-fasce", "senza-fasce"))
        .post(CHAMBERS + "/MS/scoring-profiles")
        .then()
        .statusCode(422)
        .body("errors[0].path", equalTo("/bands"));
  }

  @Test
  void theContentOfAPublishedVersionIsRefusedByTheDatabaseItself() throws SQLException {
    publish("SEALED");

    try (Connection planning =
            DriverManager.getConnection(postgres.jdbcUrl("planning"), "planning", "planning");
        Statement statement = planning.createStatement()) {
      statement.execute("select set_config('app.chamber', 'MS', false)");
      assertThatThrownBy(
              () ->
                  statement.execute(
                      "update plan_card set body = '{}' where version_id in"
                          + " (select id from plan_version where plan = 'CCIAA-2017-SEALED')"))
          .hasMessageContaining("is not a draft");
    }
  }

  private static String addProfile(RequestSpecification by, int cap) {
    return by.body(PROFILE.formatted(cap))
        .post(CHAMBERS + "/MS/scoring-profiles")
        .then()
        .statusCode(201)
        .extract()
        .header("ETag");
  }

  private static String step(io.restassured.response.Response answer) {
    return answer.then().statusCode(200).extract().header("ETag");
  }
}
