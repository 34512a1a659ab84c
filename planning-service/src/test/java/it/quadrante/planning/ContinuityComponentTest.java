package it.quadrante.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import it.quadrante.localstack.KafkaBroker;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After a merger: what of the predecessor goes on in the successor, declared and ended. */
@QuarkusTest
class ContinuityComponentTest extends PlanningTest {
  private static final String FACT = "quadrante.planning.chamber-changed.v1";
  private static final AtomicInteger ROUND = new AtomicInteger();

  KafkaBroker kafka;

  private final char round = (char) ('A' + ROUND.getAndIncrement());
  private final String former = "YMS" + round;
  private final String chamber = "YTN" + round;

  @BeforeEach
  void aPublishedPlanAndAMerger() {
    for (String code : new String[] {former, chamber}) {
      as("platform-admin", "/platform-admin")
          .body(Map.of("code", code, "name", "Camera di commercio"))
          .post(CHAMBERS)
          .then()
          .statusCode(201);
      admin(code)
          .header("If-Match", tagOf(code))
          .body(Map.of("code", "CCIAA", "name", "Camera", "kind", "CHAMBER"))
          .post(CHAMBERS + "/" + code + "/entities")
          .then()
          .statusCode(201);
    }
    publishedByThePredecessor();
    merged(former, "2022-10-31");
  }

  private void merged(String predecessor, String from) {
    as("platform-admin", "/platform-admin")
        .body(
            """
            {"successor": {"code": "%s"}, "predecessors": ["%s"], "from": "%s",
             "openCollections": "CLOSE",
             "act": {"number": "12", "date": "2022-10-20", "organ": "Ministero"},
             "continuities": [{"subject": "MEASURE", "chamber": "%s", "entity": "CCIAA",
               "code": "Data_Polo", "continuedEntity": "CCIAA", "continuedCode": "POLO"}]}
            """
                .formatted(chamber, predecessor, from, predecessor))
        .post(CHAMBERS + "/mergers")
        .then()
        .statusCode(201);
  }

  private void publishedByThePredecessor() {
    ObjectNode plan = samplePlan("STORICO");
    plan.withArray("cards").forEach(card -> settle((ObjectNode) card));
    for (String indicator : new String[] {"0", "1"}) {
      ((ObjectNode) plan.at("/assignments/" + indicator + "/targets/0/target"))
          .put("operator", ">=");
    }
    String plans = CHAMBERS + "/" + former + "/plans";
    String[] roles = {"/" + former + "/plan-editor", "/" + former + "/plan-approver"};
    as("e", roles).body(plan.toString()).post(plans).then().statusCode(201);
    String version = plans + "/CCIAA-2017-STORICO/versions/1";
    String tag = post(as("e", roles), version + "/proposal", "\"1\"", "{}");
    String act = "{\"number\":\"7\",\"date\":\"2017-01-30\",\"organ\":\"Giunta\"}";
    tag = post(as("e", roles), version + "/approval", tag, act);
    post(as("e", roles), version + "/publication", tag, "{}");
  }

  private static void settle(ObjectNode card) {
    if (card.path("polarity").textValue().equals("UNKNOWN")) {
      card.put("polarity", "HIGHER");
    }
  }

  private String continuities() {
    return CHAMBERS + "/" + chamber + "/continuities";
  }

  private static io.restassured.specification.RequestSpecification editorOf(String of) {
    return as("e", "/" + of + "/plan-editor");
  }

  private String stated(String subject, String of, String code, String continuedCode) {
    return """
    {"continuity": {"subject": "%s", "chamber": "%s", "entity": "CCIAA", "code": "%s",
      "continuedEntity": "CCIAA", "continuedCode": "%s"}, "reason": "Stessa formula"}
    """
        .formatted(subject, of, code, continuedCode);
  }

  private Response declare(String subject, String of, String code, String continuedCode) {
    return editorOf(chamber).body(stated(subject, of, code, continuedCode)).post(continuities());
  }

  private JsonNode fact(int version) {
    return Topic.of(kafka, FACT).awaitSubject(chamber + "@" + version).data().get("continuities");
  }

  @Test
  void whatIsDeclaredIsOnRecordAndToldInOrder() {
    // When
    Response declared = declare("CARD", former, "3.2.2.a", "MARCHI");

    // Then
    declared
        .then()
        .statusCode(201)
        .body("number", equalTo(2))
        .body("continuity.code", equalTo("3.2.2.a"))
        .body("reason", equalTo("Stessa formula"))
        .body("declaredBy", equalTo("e"))
        .body("ended", nullValue());
    as("v", "/" + chamber + "/viewer")
        .get(declared.header("Location"))
        .then()
        .statusCode(200)
        .body("continuity.continuedCode", equalTo("MARCHI"));
    as("v", "/" + chamber + "/viewer")
        .get(continuities())
        .then()
        .body("items.number", contains(1, 2))
        .body("items[0].reason", nullValue())
        .body("items[0].declaredBy", equalTo("platform-admin"));
    assertThat(fact(3)).hasSize(1);
    assertThat(fact(4).findValuesAsText("continuedCode")).containsExactly("MARCHI", "POLO");
  }

  @Test
  void whatIsEndedStaysOnRecordIsToldAndMayBeDeclaredAnew() {
    // Given
    declare("CARD", former, "3.2.2.a", "MARCHI").then().statusCode(201);
    String reason = "{\"reason\":\"Contano cose diverse\"}";

    // When
    Response ended = editorOf(chamber).body(reason).post(continuities() + "/2/end");
    Response again = editorOf(chamber).body(reason).post(continuities() + "/2/end");
    Response anew = declare("CARD", former, "3.2.2.a", "BREVETTI");

    // Then
    ended.then().statusCode(201).body("ended.endedBy", equalTo("e"));
    again.then().statusCode(409).body("code", equalTo("CONTINUITY_ENDED"));
    anew.then().statusCode(201).body("number", equalTo(3));
    assertThat(fact(5).findValuesAsText("continuedCode")).containsExactly("POLO");
    assertThat(fact(6).findValuesAsText("continuedCode")).containsExactly("BREVETTI", "POLO");
    as("v", "/" + chamber + "/viewer")
        .get(continuities())
        .then()
        .body("items", hasSize(3))
        .body("items[1].ended.reason", equalTo("Contano cose diverse"));
  }

  @Test
  void whatThePredecessorHasNotPublishedOrIsContinuedAlreadyIsRefusedWithItsPlace() {
    // Given
    declare("CARD", former, "3.2.2.a", "MARCHI").then().statusCode(201);

    // When
    Response unknown = declare("CARD", former, "9.9.9", "MARCHI");
    Response twice = declare("CARD", former, "3.2.2.a", "BREVETTI");
    Response byTheAct = declare("MEASURE", former, "Data_Polo", "ALTRO");
    Response foreign = declare("CARD", "MS", "3.2.2.a", "MARCHI");

    // Then
    refused(unknown, "/continuity/code", "NOT_PUBLISHED_THERE");
    refused(twice, "/continuity/code", "CONTINUED_ALREADY");
    refused(byTheAct, "/continuity/code", "CONTINUED_ALREADY");
    refused(foreign, "/continuity/chamber", "NOT_A_PREDECESSOR");
    as("v", "/" + chamber + "/viewer").get(continuities()).then().body("items", hasSize(2));
  }

  /** Until the first day what it has planned is its own affair: whether a code is there, too. */
  @Test
  void ofAChamberThatMergesLaterNothingIsReadAndNothingIsDeclared() {
    // Given
    String later = "YLA" + round;
    as("platform-admin", "/platform-admin")
        .body(Map.of("code", later, "name", "Camera di commercio"))
        .post(CHAMBERS)
        .then()
        .statusCode(201);
    merged(later, "2199-01-01");

    // When
    Response stated = declare("CARD", later, "3.2.2.a", "MARCHI");

    // Then
    refused(stated, "/continuity/chamber", "NOT_A_PREDECESSOR");
  }

  private static void refused(Response answer, String place, String rule) {
    answer
        .then()
        .statusCode(422)
        .body("code", equalTo("CONTINUITY_REJECTED"))
        .body("errors.path", contains(place))
        .body("errors.code", contains(rule));
  }

  @Test
  void aCardOfTheSuccessorThatIsThereAgreesInUnitAndPolarity() {
    // Given
    ObjectNode plan = samplePlan("NUOVO");
    ((ObjectNode) plan.at("/cards/0")).put("polarity", "LOWER");
    editorOf(chamber)
        .body(plan.toString())
        .post(CHAMBERS + "/" + chamber + "/plans")
        .then()
        .statusCode(201);

    // When
    Response unit = declare("CARD", former, "3.2.2.a", "1.2.3.a");
    Response polarity = declare("CARD", former, "3.2.2.a", "3.2.2.a");
    Response measure = declare("MEASURE", former, "Dom_Marchi", "Rid_Costi%");
    Response same = declare("MEASURE", former, "Dom_Marchi", "Dom_Marchi");

    // Then
    refused(unit, "/continuity/continuedCode", "UNIT_DIFFERS");
    refused(polarity, "/continuity/continuedCode", "POLARITY_DIFFERS");
    refused(measure, "/continuity/continuedCode", "UNIT_DIFFERS");
    same.then().statusCode(201);
  }

  @Test
  void onlyAPlanEditorOfTheSuccessorDeclaresAndEnds() {
    // Given
    String body = stated("CARD", former, "3.2.2.a", "MARCHI");
    String end = "{\"reason\":\"Errore\"}";

    // When
    Response viewer = as("v", "/" + chamber + "/viewer").body(body).post(continuities());
    Response formers = editorOf(former).body(body).post(continuities());
    Response endedByAViewer =
        as("v", "/" + chamber + "/viewer").body(end).post(continuities() + "/1/end");

    // Then
    viewer.then().statusCode(403);
    formers.then().statusCode(404).body("code", equalTo("CHAMBER_NOT_FOUND"));
    endedByAViewer.then().statusCode(403);
    as("v", "/" + former + "/viewer")
        .get(CHAMBERS + "/" + former + "/continuities")
        .then()
        .body("items", empty());
  }

  @Test
  void whatIsNotWholeOrNotThereIsToldSo() {
    // When
    Response noReason =
        editorOf(chamber)
            .body(stated("CARD", former, "3.2.2.a", "M").replace("Stessa formula", " "))
            .post(continuities());
    Response endless = editorOf(chamber).body("{}").post(continuities() + "/1/end");
    Response missing =
        editorOf(chamber).body("{\"reason\":\"Errore\"}").post(continuities() + "/77/end");
    Response read = as("v", "/" + chamber + "/viewer").get(continuities() + "/77");

    // Then
    noReason.then().statusCode(422).body("code", equalTo("CONTINUITY_INVALID"));
    endless.then().statusCode(422).body("code", equalTo("CONTINUITY_END_INVALID"));
    missing.then().statusCode(404).body("code", equalTo("CONTINUITY_NOT_FOUND"));
    read.then().statusCode(404).body("code", equalTo("CONTINUITY_NOT_FOUND"));
  }

  @Test
  void aRepeatWithTheSameKeyGetsTheSameAnswer() {
    // Given
    String body = stated("CARD", former, "3.2.2.a", "MARCHI");

    // When
    Response first =
        editorOf(chamber).header("Idempotency-Key", "c" + round).body(body).post(continuities());
    Response second =
        editorOf(chamber).header("Idempotency-Key", "c" + round).body(body).post(continuities());

    // Then
    first.then().statusCode(201);
    second.then().statusCode(201).body("number", equalTo(2));
  }
}
