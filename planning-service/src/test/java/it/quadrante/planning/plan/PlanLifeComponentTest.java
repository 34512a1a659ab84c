package it.quadrante.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import it.quadrante.events.Envelope;
import it.quadrante.localstack.KafkaBroker;
import it.quadrante.planning.PlanningTest;
import it.quadrante.planning.Topic;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlanLifeComponentTest extends PlanningTest {
  KafkaBroker kafka;

  @Test
  void aDraftTellsWhatIsLeftToSettle() {
    importPlan(samplePlan("OPEN"))
        .then()
        .statusCode(201)
        .header("ETag", "\"1\"")
        .body("state", equalTo("DRAFT"))
        .body("openPoints.code", containsInAnyOrder("POLARITY_UNKNOWN", "POLARITY_UNKNOWN"));
  }

  @Test
  void aPlanWithUnknownPolarityIsNotProposed() {
    importPlan(samplePlan("UNREADY"));

    editor()
        .header("If-Match", "\"1\"")
        .post(V1.formatted("UNREADY") + "/proposal")
        .then()
        .statusCode(422)
        .body("code", equalTo("PLAN_NOT_READY"))
        .body("errors", hasSize(2))
        .body("errors.path", contains("/cards/0/polarity", "/cards/1/polarity"));
  }

  @Test
  void aTargetPrintedWithoutOperatorIsReadByThePolarity() {
    importPlan(samplePlan("IMPLIED"));

    editor()
        .header("If-Match", "\"1\"")
        .body("{\"polarity\":\"LOWER\"}")
        .put(V1.formatted("IMPLIED") + "/cards/3.2.2.a/polarity")
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("content.assignments[0].targets[0].target.operator", equalTo("<="))
        .body("content.assignments[0].targets[0].reading.kind", equalTo("OPERATOR_FROM_POLARITY"));
  }

  @Test
  void anOperatorAgainstThePolarityIsCorrectedWithAReasonOnRecord() {
    importPlan(samplePlan("CORRECTED"));
    String version = V1.formatted("CORRECTED");
    editor()
        .header("If-Match", "\"1\"")
        .body("{\"polarity\":\"HIGHER\"}")
        .put(version + "/cards/1.2.3.a/polarity")
        .then()
        .body("openPoints.code", contains("POLARITY_UNKNOWN", "OPERATOR_AGAINST_POLARITY"));

    editor()
        .header("If-Match", "\"2\"")
        .body("{\"operator\":\">=\",\"reason\":\"Un risparmio è migliore se più alto\"}")
        .put(version + "/assignments/1.2.3.a/targets/2017/operator")
        .then()
        .statusCode(200)
        .body("openPoints.code", contains("POLARITY_UNKNOWN"))
        .body("content.assignments[1].targets[0].target.operator", equalTo(">="))
        .body("content.assignments[1].targets[0].reading.printedOperator", equalTo("<="))
        .body("content.assignments[1].targets[0].reading.by", equalTo("ms-plan-editor"));
  }

  @Test
  void aContradictionMayBeConfirmedWithAReason() {
    importPlan(samplePlan("CONFIRMED"));
    String version = V1.formatted("CONFIRMED");
    editor()
        .header("If-Match", "\"1\"")
        .body("{\"polarity\":\"HIGHER\"}")
        .put(version + "/cards/1.2.3.a/polarity");

    editor()
        .header("If-Match", "\"2\"")
        .body("{\"reason\":\"Così approvato\"}")
        .put(version + "/assignments/1.2.3.a/targets/2017/contradiction")
        .then()
        .statusCode(200)
        .body("openPoints.code", contains("POLARITY_UNKNOWN"));
  }

  @Test
  void theSecondOfTwoEditorsIsTold() {
    importPlan(samplePlan("TWICE"));
    String polarity = V1.formatted("TWICE") + "/cards/3.2.2.a/polarity";
    editor().header("If-Match", "\"1\"").body("{\"polarity\":\"HIGHER\"}").put(polarity);

    editor()
        .header("If-Match", "\"1\"")
        .body("{\"polarity\":\"LOWER\"}")
        .put(polarity)
        .then()
        .statusCode(412)
        .body("code", equalTo("PRECONDITION_FAILED"));
  }

  @Test
  void aChangeWithoutIfMatchIsRefused() {
    importPlan(samplePlan("BLIND"));

    editor()
        .body("{\"polarity\":\"HIGHER\"}")
        .put(V1.formatted("BLIND") + "/cards/3.2.2.a/polarity")
        .then()
        .statusCode(428)
        .body("code", equalTo("PRECONDITION_REQUIRED"));
  }

  @Test
  void aDateCardHasPolarityDateAndNoOther() {
    importPlan(samplePlan("DATES"));

    editor()
        .header("If-Match", "\"1\"")
        .body("{\"polarity\":\"HIGHER\"}")
        .put(V1.formatted("DATES") + "/cards/1.2.3.b/polarity")
        .then()
        .statusCode(422)
        .body("code", equalTo("POLARITY_INVALID"));
  }

  @Test
  void anActWithoutNumberOrInTheFutureDoesNotApprove() {
    importPlan(samplePlan("ACT"));
    String version = V1.formatted("ACT");
    String tag = settle(version);
    tag = editor().header("If-Match", tag).post(version + "/proposal").header("ETag");

    approver()
        .header("If-Match", tag)
        .body("{\"number\":\"7\",\"date\":\"2999-01-30\",\"organ\":\"Giunta\"}")
        .post(version + "/approval")
        .then()
        .statusCode(422)
        .body("code", equalTo("ACT_INVALID"));
  }

  @Test
  void anUnapprovedPlanIsNotPublished() {
    importPlan(samplePlan("EARLY"));

    approver()
        .header("If-Match", "\"1\"")
        .post(V1.formatted("EARLY") + "/publication")
        .then()
        .statusCode(409)
        .body("code", equalTo("PLAN_NOT_APPROVED"));
  }

  @Test
  void aPublishedPlanLeavesAsAFactThatFollowsItsSchema() {
    publish("FACT");

    Envelope fact =
        Topic.of(kafka, "quadrante.planning.plan-published.v1")
            .awaitSubject("MS/CCIAA-2017-FACT@1");

    assertThat(fact.chamber()).isEqualTo("MS");
    assertThat(Topic.schemaFaults("plan-published", fact.data())).isEmpty();
    assertThat(fact.data().at("/act/number").textValue()).isEqualTo("7");
    assertThat(fact.data().at("/scoringProfile/code").textValue()).isEqualTo("predefinito");
  }

  @Test
  void aPublishedVersionNeverChanges() {
    publish("FINAL");

    editor()
        .header("If-Match", "\"7\"")
        .body("{\"polarity\":\"LOWER\"}")
        .put(V1.formatted("FINAL") + "/cards/3.2.2.a/polarity")
        .then()
        .statusCode(409)
        .body("code", equalTo("PLAN_NOT_A_DRAFT"));
  }

  @Test
  void anUnchangedVersionIsNotSentAgain() {
    importPlan(samplePlan("CACHED"));

    editor().header("If-None-Match", "\"1\"").get(V1.formatted("CACHED")).then().statusCode(304);
  }
}
