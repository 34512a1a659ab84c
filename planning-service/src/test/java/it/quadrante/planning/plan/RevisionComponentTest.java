package it.quadrante.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import it.quadrante.events.Envelope;
import it.quadrante.events.EventJson;
import it.quadrante.localstack.KafkaBroker;
import it.quadrante.planning.PlanningTest;
import it.quadrante.planning.Topic;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A further version during the year. */
@QuarkusTest
class RevisionComponentTest extends PlanningTest {
  KafkaBroker kafka;

  private static String plan(String code) {
    return PLANS + "/CCIAA-2017-" + code;
  }

  private static Response revise(String code, int base, String from) {
    return editor()
        .body(
            "{\"base\":%d,\"inForceFrom\":\"%s\",\"reason\":\"Risorse ridotte\"}"
                .formatted(base, from))
        .post(plan(code) + "/versions");
  }

  private static JsonNode content(String version) throws IOException {
    return EventJson.MAPPER.readTree(editor().get(version).asString()).get("content");
  }

  @Test
  void aRevisionIsADraftWithTheContentOfItsBase() throws IOException {
    publish("REVA");

    revise("REVA", 1, "II")
        .then()
        .statusCode(201)
        .header("ETag", "\"1\"")
        .header("Location", org.hamcrest.Matchers.endsWith(plan("REVA") + "/versions/2"))
        .body("state", equalTo("DRAFT"))
        .body("version", equalTo(2))
        .body("inForceFrom", equalTo("II"))
        .body("origin.version", equalTo(1))
        .body("origin.reason", equalTo("Risorse ridotte"))
        .body("openPoints", empty());

    assertThat(content(plan("REVA") + "/versions/2"))
        .isEqualTo(content(plan("REVA") + "/versions/1"));
  }

  @Test
  void onceItIsPublishedTheVersionBeforeHoldsOnlyUntilThen() {
    publish("REVB");
    String tag = revise("REVB", 1, "III").header("ETag");
    String before = editor().get(plan("REVB") + "/versions/1").header("ETag");

    publish(plan("REVB") + "/versions/2", tag);

    Response first = editor().get(plan("REVB") + "/versions/1");
    first
        .then()
        .body("state", equalTo("SUPERSEDED"))
        .body("superseded.version", equalTo(2))
        .body("superseded.from", equalTo("III"))
        .body("published.account", equalTo("ms-plan-approver"));
    assertThat(first.header("ETag")).isNotEqualTo(before);
    editor()
        .get(plan("REVB") + "/versions/2")
        .then()
        .body("state", equalTo("PUBLISHED"))
        .body("superseded", nullValue());
  }

  @Test
  void theRevisionLeavesAsAFactWithItsReason() {
    publish("REVC");
    publish(plan("REVC") + "/versions/2", revise("REVC", 1, "II").header("ETag"));

    Envelope fact =
        Topic.of(kafka, "quadrante.planning.plan-published.v1")
            .awaitSubject("MS/CCIAA-2017-REVC@2");

    assertThat(Topic.schemaFaults("plan-published", fact.data())).isEmpty();
    assertThat(fact.data().path("inForceFrom").textValue()).isEqualTo("II");
    assertThat(fact.data().path("reason").textValue()).isEqualTo("Risorse ridotte");
    assertThat(fact.data().at("/measures/0/code").textValue()).isEqualTo("Dom_Marchi");
  }

  @Test
  void whatIsEditedInTheRevisionLeavesTheFirstAsItIs() throws IOException {
    publish("REVD");
    JsonNode first = content(plan("REVD") + "/versions/1");
    String tag = revise("REVD", 1, "II").header("ETag");

    editor()
        .header("If-Match", tag)
        .body("{\"polarity\":\"LOWER\"}")
        .put(plan("REVD") + "/versions/2/cards/3.2.2.a/polarity")
        .then()
        .statusCode(200)
        .body("content.cards[0].polarity", equalTo("LOWER"));

    assertThat(content(plan("REVD") + "/versions/1")).isEqualTo(first);
  }

  @Test
  void onlyAPublishedVersionIsRevised() {
    importPlan(samplePlan("REVE"));

    revise("REVE", 1, "II").then().statusCode(409).body("code", equalTo("PLAN_NOT_PUBLISHED"));
    revise("REVE", 7, "II").then().statusCode(404).body("code", equalTo("PLAN_NOT_FOUND"));
  }

  @Test
  void oneVersionIsOpenAtATime() {
    publish("REVF");
    revise("REVF", 1, "II").then().statusCode(201);

    revise("REVF", 1, "III").then().statusCode(409).body("code", equalTo("VERSION_OPEN"));
  }

  @Test
  void theNewestVersionIsRevised() {
    publish("REVG");
    publish(plan("REVG") + "/versions/2", revise("REVG", 1, "II").header("ETag"));

    revise("REVG", 1, "III")
        .then()
        .statusCode(409)
        .body("code", equalTo("BASE_SUPERSEDED"))
        .body("detail", org.hamcrest.Matchers.containsString("dalla versione 2"));
    revise("REVG", 2, "I").then().statusCode(422).body("code", equalTo("IN_FORCE_TOO_EARLY"));
    revise("REVG", 2, "II").then().statusCode(201).body("version", equalTo(3));
  }

  @Test
  void itSaysFromWhenAndWhy() {
    publish("REVH");

    editor()
        .body("{\"base\":1,\"reason\":\"Risorse ridotte\"}")
        .post(plan("REVH") + "/versions")
        .then()
        .statusCode(422)
        .body("code", equalTo("IN_FORCE_MISSING"));
    editor()
        .body("{\"base\":1,\"inForceFrom\":\"II\"}")
        .post(plan("REVH") + "/versions")
        .then()
        .statusCode(422)
        .body("code", equalTo("REASON_MISSING"));
  }

  @Test
  void anApprovalThatComesLateMovesIt() {
    publish("REVI");
    String tag = revise("REVI", 1, "II").header("ETag");

    editor()
        .header("If-Match", tag)
        .body("{\"inForceFrom\":\"III\"}")
        .put(plan("REVI") + "/versions/2/in-force-from")
        .then()
        .statusCode(200)
        .body("inForceFrom", equalTo("III"))
        .body("revision", equalTo(2));
  }

  @Test
  void aFirstVersionAppliesFromTheFirstQuadrimestre() {
    importPlan(samplePlan("REVJ"));

    editor()
        .header("If-Match", "\"1\"")
        .body("{\"inForceFrom\":\"III\"}")
        .put(plan("REVJ") + "/versions/1/in-force-from")
        .then()
        .statusCode(409)
        .body("code", equalTo("NOT_A_REVISION"));
  }

  @Test
  void anApproverRevisesNothing() {
    publish("REVK");

    approver()
        .body("{\"base\":1,\"inForceFrom\":\"II\",\"reason\":\"x\"}")
        .post(plan("REVK") + "/versions")
        .then()
        .statusCode(403);
  }
}
