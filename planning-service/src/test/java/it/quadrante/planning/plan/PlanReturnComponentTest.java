package it.quadrante.planning.plan;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import it.quadrante.planning.PlanningTest;
import org.junit.jupiter.api.Test;

/** The ways back to draft. */
@QuarkusTest
class PlanReturnComponentTest extends PlanningTest {
  private static final String WHY = "{\"reason\":\"Il target va rivisto\"}";

  private static String proposed(String code) {
    importPlan(samplePlan(code)).then().statusCode(201);
    String version = V1.formatted(code);
    return post(editor(), version + "/proposal", settle(version), "{}");
  }

  @Test
  void whatTheOrganSendsBackIsADraftThatSaysWhy() {
    String tag = proposed("BACKA");

    approver()
        .header("If-Match", tag)
        .body(WHY)
        .post(V1.formatted("BACKA") + "/return")
        .then()
        .statusCode(200)
        .body("state", equalTo("DRAFT"))
        .body("lastReturn.kind", equalTo("SENT_BACK"))
        .body("lastReturn.by.account", equalTo("ms-plan-approver"))
        .body("lastReturn.reason", equalTo("Il target va rivisto"))
        .body("proposed", nullValue())
        .body("scoringProfileVersion", nullValue());
  }

  @Test
  void anApprovalDoesNotBindBeforeThePublication() {
    importPlan(samplePlan("BACKB"));
    String version = V1.formatted("BACKB");
    String tag = approve(version, settle(version));

    tag = post(approver(), version + "/return", tag, WHY);

    approver()
        .get(version)
        .then()
        .body("state", equalTo("DRAFT"))
        .body("approved", nullValue())
        .body("act", nullValue());
    publish(version, tag);
    approver().get(version).then().body("lastReturn", nullValue());
  }

  @Test
  void aDraftThatCameBackIsEditedAgain() {
    String tag = proposed("BACKC");
    String version = V1.formatted("BACKC");
    tag = post(approver(), version + "/return", tag, WHY);

    editor()
        .header("If-Match", tag)
        .body("{\"polarity\":\"LOWER\"}")
        .put(version + "/cards/3.2.2.a/polarity")
        .then()
        .statusCode(200);
  }

  @Test
  void theEditorTakesAProposalBack() {
    String tag = proposed("BACKD");

    editor()
        .header("If-Match", tag)
        .body(WHY)
        .post(V1.formatted("BACKD") + "/withdrawal")
        .then()
        .statusCode(200)
        .body("state", equalTo("DRAFT"))
        .body("lastReturn.kind", equalTo("WITHDRAWN"));
  }

  @Test
  void whatIsApprovedIsNotTheEditorsToTakeBack() {
    importPlan(samplePlan("BACKE"));
    String version = V1.formatted("BACKE");
    String tag = approve(version, settle(version));

    editor()
        .header("If-Match", tag)
        .body(WHY)
        .post(version + "/withdrawal")
        .then()
        .statusCode(409)
        .body("code", equalTo("PLAN_NOT_PROPOSED"));
  }

  @Test
  void aDraftAndAPublishedVersionHaveNowhereToGoBackTo() {
    importPlan(samplePlan("BACKF"));
    approver()
        .header("If-Match", "\"1\"")
        .body(WHY)
        .post(V1.formatted("BACKF") + "/return")
        .then()
        .statusCode(409)
        .body("code", equalTo("PLAN_NOT_PENDING"));
    publish("BACKG");

    approver()
        .header("If-Match", approver().get(V1.formatted("BACKG")).header("ETag"))
        .body(WHY)
        .post(V1.formatted("BACKG") + "/return")
        .then()
        .statusCode(409)
        .body("code", equalTo("PLAN_NOT_PENDING"));
  }

  @Test
  void withoutAReasonNothingGoesBack() {
    String tag = proposed("BACKH");

    approver()
        .header("If-Match", tag)
        .body("{\"reason\":\" \"}")
        .post(V1.formatted("BACKH") + "/return")
        .then()
        .statusCode(422)
        .body("code", equalTo("REASON_MISSING"));
    editor()
        .header("If-Match", tag)
        .post(V1.formatted("BACKH") + "/withdrawal")
        .then()
        .statusCode(422)
        .body("code", equalTo("REASON_MISSING"));
  }

  @Test
  void theOrganSendsBackAndTheEditorWithdraws() {
    String tag = proposed("BACKI");

    editor()
        .header("If-Match", tag)
        .body(WHY)
        .post(V1.formatted("BACKI") + "/return")
        .then()
        .statusCode(403);
    approver()
        .header("If-Match", tag)
        .body(WHY)
        .post(V1.formatted("BACKI") + "/withdrawal")
        .then()
        .statusCode(403);
  }

  @Test
  void whoeverReadAnEarlierStateIsTold() {
    proposed("BACKJ");

    approver()
        .header("If-Match", "\"1\"")
        .body(WHY)
        .post(V1.formatted("BACKJ") + "/return")
        .then()
        .statusCode(412);
  }
}
