package it.quadrante.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import it.quadrante.localstack.KafkaBroker;
import it.quadrante.planning.PlanningTest;
import it.quadrante.planning.Topic;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A draft that is given up. */
@QuarkusTest
class DiscardComponentTest extends PlanningTest {
  private static final String WHY = "{\"reason\":\"Importato il documento sbagliato\"}";
  private static final String REVISION =
      "{\"base\":1,\"inForceFrom\":\"II\",\"reason\":\"Risorse ridotte\"}";

  KafkaBroker kafka;

  private static String plan(String code) {
    return PLANS + "/CCIAA-2017-" + code;
  }

  private static Response discard(String version, String tag) {
    return editor().header("If-Match", tag).body(WHY).post(version + "/discard");
  }

  private static String discarded(String code) {
    importPlan(samplePlan(code)).then().statusCode(201);
    return discard(V1.formatted(code), "\"1\"").then().statusCode(200).extract().header("ETag");
  }

  private static List<String> inState(String state) {
    return editor().get(PLANS + "?limit=500&state=" + state).jsonPath().getList("items.plan");
  }

  @Test
  void itStaysOnRecordAndIsOpenNoLonger() {
    importPlan(samplePlan("GONEA"));

    discard(V1.formatted("GONEA"), "\"1\"")
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("state", equalTo("DISCARDED"))
        .body("discarded.by.account", equalTo("ms-plan-editor"))
        .body("discarded.reason", equalTo("Importato il documento sbagliato"));

    assertThat(inState("DISCARDED")).contains("CCIAA-2017-GONEA");
    assertThat(inState("DRAFT")).doesNotContain("CCIAA-2017-GONEA");
    editor().get(V1.formatted("GONEA")).then().body("content.nodes.size()", equalTo(4));
    editor()
        .get(V1.formatted("GONEA") + "/changes")
        .then()
        .body("items.what", contains("discarded"))
        .body("items.reason", contains("Importato il documento sbagliato"));
  }

  @Test
  void thePlanIsImportedAgainUnderTheNextNumberAndPublished() {
    discarded("GONEB");

    Response again = importPlan(samplePlan("GONEB"));

    again
        .then()
        .statusCode(201)
        .header("Location", endsWith(plan("GONEB") + "/versions/2"))
        .body("version", equalTo(2))
        .body("state", equalTo("DRAFT"));
    importPlan(samplePlan("GONEB")).then().statusCode(409);
    publish(plan("GONEB") + "/versions/2", settle(plan("GONEB") + "/versions/2"));
    Topic.of(kafka, "quadrante.planning.plan-published.v1").awaitSubject("MS/CCIAA-2017-GONEB@2");
  }

  @Test
  void ofTwoWhoImportItAgainAtOnceOneIsTold() {
    discarded("GONEC");

    List<Integer> statuses =
        IntStream.range(0, 2)
            .parallel()
            .mapToObj(i -> importPlan(samplePlan("GONEC")).statusCode())
            .sorted()
            .toList();

    assertThat(statuses).containsExactly(201, 409);
  }

  @Test
  void aPublishedPlanIsRevisedAgainAfterARevisionWasGivenUp() {
    publish("GONED");
    String first = editor().body(REVISION).post(plan("GONED") + "/versions").header("ETag");

    discard(plan("GONED") + "/versions/2", first).then().statusCode(200);

    editor().get(V1.formatted("GONED")).then().body("state", equalTo("PUBLISHED"));
    Response second = editor().body(REVISION).post(plan("GONED") + "/versions");
    second.then().statusCode(201).body("version", equalTo(3)).body("origin.version", equalTo(1));
    publish(plan("GONED") + "/versions/3", second.header("ETag"));
    editor().get(V1.formatted("GONED")).then().body("superseded.version", equalTo(3));
  }

  @Test
  void itIsReadAndComparedLikeAnyOther() {
    publish("GONEE");
    String version = plan("GONEE") + "/versions/2";
    editor().body(REVISION).post(plan("GONEE") + "/versions");
    editor()
        .header("If-Match", "\"1\"")
        .body("{\"polarity\":\"LOWER\"}")
        .put(version + "/cards/3.2.2.a/polarity");
    discard(version, "\"2\"").then().statusCode(200);

    editor()
        .get(version + "/differences")
        .then()
        .statusCode(200)
        .body("items.code", hasItem("3.2.2.a"));
    editor().get(version + "/nodes").then().statusCode(200).body("items.size()", equalTo(4));
    editor().get(version + "/checks").then().statusCode(200);
    editor().get(V1.formatted("GONEE") + "/differences?from=2").then().statusCode(200);
  }

  @Test
  void theNextYearIsBegunAgain() {
    publish("GONEF");
    String next = PLANS + "/CCIAA-2018-GONEF/versions/1";
    String body = "{\"title\":\"Piano 2018\",\"actions\":\"CARRIED\"}";
    editor().body(body).post(V1.formatted("GONEF") + "/next-year").then().statusCode(201);
    editor().body(body).post(V1.formatted("GONEF") + "/next-year").then().statusCode(409);

    discard(next, "\"1\"").then().statusCode(200);

    editor()
        .body(body)
        .post(V1.formatted("GONEF") + "/next-year")
        .then()
        .statusCode(201)
        .body("version", equalTo(2))
        .body("origin.plan", equalTo("CCIAA-2017-GONEF"));
  }

  @Test
  void nothingLeadsOutOfIt() {
    String tag = discarded("GONEG");
    String version = V1.formatted("GONEG");

    for (String step : List.of("/discard", "/proposal")) {
      editor()
          .header("If-Match", tag)
          .body(WHY)
          .post(version + step)
          .then()
          .statusCode(409)
          .body("code", equalTo("PLAN_NOT_A_DRAFT"));
    }
    editor()
        .header("If-Match", tag)
        .body("{\"polarity\":\"LOWER\"}")
        .put(version + "/cards/3.2.2.a/polarity")
        .then()
        .statusCode(409)
        .body("code", equalTo("PLAN_NOT_A_DRAFT"));
    editor()
        .body(REVISION)
        .post(plan("GONEG") + "/versions")
        .then()
        .statusCode(409)
        .body("code", equalTo("PLAN_NOT_PUBLISHED"));
  }

  @Test
  void onlyADraftIsDiscardedByAnEditorWhoSaysWhyAndHasReadIt() {
    importPlan(samplePlan("GONEH"));
    String version = V1.formatted("GONEH");

    editor().body(WHY).post(version + "/discard").then().statusCode(428);
    discard(version, "\"7\"").then().statusCode(412);
    editor()
        .header("If-Match", "\"1\"")
        .body("{}")
        .post(version + "/discard")
        .then()
        .statusCode(422)
        .body("code", equalTo("REASON_MISSING"));
    approver()
        .header("If-Match", "\"1\"")
        .body(WHY)
        .post(version + "/discard")
        .then()
        .statusCode(403);
    String proposed = post(editor(), version + "/proposal", settle(version), "{}");
    discard(version, proposed).then().statusCode(409).body("code", equalTo("PLAN_NOT_A_DRAFT"));
  }
}
