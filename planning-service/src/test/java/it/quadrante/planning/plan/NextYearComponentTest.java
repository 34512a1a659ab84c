package it.quadrante.planning.plan;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import it.quadrante.planning.PlanningTest;
import org.junit.jupiter.api.Test;

/** The plan of the next year from this year's. */
@QuarkusTest
class NextYearComponentTest extends PlanningTest {

  private static Response begin(String code, String body) {
    return editor().body(body).post(V1.formatted(code) + "/next-year");
  }

  private static final String NEXT = "{\"title\":\"Obiettivi 2018\",\"actions\":\"%s\"}";

  /** With a target of 2018 too, and an action. */
  private static ObjectNode twoYears(String code) {
    ObjectNode plan = samplePlan(code);
    ObjectNode target = ((ObjectNode) plan.at("/assignments/0")).withArray("targets").addObject();
    target.put("year", 2018).putObject("target").put("kind", "THRESHOLD").put("value", 90);
    ((ObjectNode) plan.at("/nodes/2")).putArray("actions").add("Bando");
    return plan;
  }

  @Test
  void theNextYearIsADraftOfANewPlanThatTellsWhatItLacks() {
    publish(twoYears("NEXTA"));

    begin("NEXTA", NEXT.formatted("CARRIED"))
        .then()
        .statusCode(201)
        .header("Location", endsWith("/plans/CCIAA-2018-NEXTA/versions/1"))
        .body("plan", equalTo("CCIAA-2018-NEXTA"))
        .body("title", equalTo("Obiettivi 2018"))
        .body("state", equalTo("DRAFT"))
        .body("origin.plan", equalTo("CCIAA-2017-NEXTA"))
        .body("origin.version", equalTo(1))
        .body("origin.reason", nullValue())
        .body("content.nodes[2].actions", hasItem("Bando"))
        .body("content.assignments[0].targets.year", hasItem(2018))
        .body("content.assignments[0].targets.size()", equalTo(1))
        .body("content.assignments[0].previous.resultOf.plan", equalTo("CCIAA-2017-NEXTA"))
        .body("warnings.code", containsInAnyOrder("TARGET_MISSING", "TARGET_MISSING"));
    editor()
        .get(PLANS + "/CCIAA-2018-NEXTA/versions/1/differences")
        .then()
        .statusCode(200)
        .body("from.plan", equalTo("CCIAA-2017-NEXTA"))
        .body("items.sentence", hasItem(org.hamcrest.Matchers.containsString("ora assente")));
  }

  @Test
  void actionsAreDroppedByChoice() {
    publish(twoYears("NEXTB"));

    begin("NEXTB", NEXT.formatted("DROPPED"))
        .then()
        .statusCode(201)
        .body("content.nodes[2].actions", empty());
  }

  @Test
  void itIsProposedAndPublishedLikeAnyOther() {
    publish(twoYears("NEXTC"));
    String tag = begin("NEXTC", NEXT.formatted("CARRIED")).header("ETag");

    publish(PLANS + "/CCIAA-2018-NEXTC/versions/1", tag);

    editor().get(V1.formatted("NEXTC")).then().body("state", equalTo("PUBLISHED"));
  }

  @Test
  void aCardKeepsItsCodeAndWithItItsSeriesAnAssignmentNeedNot() {
    // Given
    publish(twoYears("NEXTH"));
    begin("NEXTH", NEXT.formatted("CARRIED")).then().statusCode(201);
    String version = PLANS + "/CCIAA-2018-NEXTH/versions/1";

    // When
    Response card = renamed(version + "/cards/3.2.2.a", "\"code\":\"Marchi\"");
    Response assignment = renamed(version + "/assignments/3.2.2.a", "\"code\":\"3.2.2.z\"");

    // Then
    card.then()
        .statusCode(422)
        .body("errors.code", hasItem("CODE_IS_FIXED"))
        .body("errors.path", hasItem("/card/code"));
    assignment.then().statusCode(200).body("assignment.code", equalTo("3.2.2.z"));
  }

  private static Response renamed(String path, String code) {
    Response read = editor().get(path);
    return editor()
        .header("If-Match", read.header("ETag"))
        .body(read.asString().replaceFirst("\"code\":\"3.2.2.a\"", code))
        .put(path);
  }

  @Test
  void itBeginsOnceAndFromAPublishedVersion() {
    importPlan(samplePlan("NEXTD"));
    begin("NEXTD", NEXT.formatted("CARRIED"))
        .then()
        .statusCode(409)
        .body("code", equalTo("PLAN_NOT_PUBLISHED"));
    publish("NEXTE");
    begin("NEXTE", NEXT.formatted("CARRIED")).then().statusCode(201);

    begin("NEXTE", NEXT.formatted("CARRIED"))
        .then()
        .statusCode(409)
        .body("code", equalTo("PLAN_ALREADY_EXISTS"));
    editor()
        .body(NEXT.formatted("CARRIED"))
        .post(PLANS + "/CCIAA-2017-NEXTF/versions/1/next-year")
        .then()
        .statusCode(404);
  }

  @Test
  void itSaysItsTitleAndWhatBecomesOfTheActions() {
    publish("NEXTG");

    for (String body : new String[] {"{\"actions\":\"CARRIED\"}", "{\"title\":\"Piano 2018\"}"}) {
      begin("NEXTG", body).then().statusCode(422).body("code", equalTo("NEXT_YEAR_INVALID"));
    }
  }
}
