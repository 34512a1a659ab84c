package it.quadrante.planning.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The target by the end of a quadrimestre, whose operator contradicts the polarity. */
@QuarkusTest
class InterimTargetComponentTest extends DraftTest {
  private static final String AGAINST = "OPERATOR_AGAINST_POLARITY";
  private static final String ASSIGNMENT = "content.assignments.find { it.code == '3.2.2.a' }";
  private static final String READING = ASSIGNMENT + ".interimTargets[0].reading";
  private static final String CONFIRMED = "{\"reason\":\"Prima cala, poi cresce\"}";
  private static final String INTERIM = "/assignments/3.2.2.a/interim-targets/%s/contradiction";

  /** Of 3.2.2.a, where more is better: at most 10 by the end of I. */
  private static String contradicting(String code) {
    ObjectNode plan = samplePlan(code);
    ObjectNode interim =
        ((ObjectNode) plan.at("/assignments/0")).putArray("interimTargets").addObject();
    interim.put("quadrimestre", "I");
    interim
        .putObject("target")
        .put("kind", "THRESHOLD")
        .put("operator", "<=")
        .put("value", 10)
        .put("asPrinted", "<=10");
    importPlan(plan).then().statusCode(201);
    return V1.formatted(code);
  }

  @Test
  void anEditorConfirmsTheContradictionAndThePlanIsProposed() {
    // Given
    String version = contradicting("INTERA");
    String tag = settle(version);
    editor().get(version + "/checks").then().body("items.code", hasItem(AGAINST));

    // When
    var confirmed = put(version + INTERIM.formatted("I"), tag, CONFIRMED);

    // Then
    confirmed
        .then()
        .statusCode(200)
        .body(READING + ".kind", equalTo("CONTRADICTION_CONFIRMED"))
        .body(READING + ".printedOperator", equalTo("<="))
        .body(READING + ".reason", equalTo("Prima cala, poi cresce"))
        .body(ASSIGNMENT + ".targets[0].reading.kind", equalTo("OPERATOR_FROM_POLARITY"));
    editor().get(version + "/checks").then().body("items.code", not(hasItem(AGAINST)));
    post(editor(), version + "/proposal", confirmed.header("ETag"), "{}");
  }

  @Test
  void whereNoTargetIsThereOrNoReasonNothingIsConfirmed() {
    String version = contradicting("INTERB");

    put(version + INTERIM.formatted("II"), "\"1\"", CONFIRMED)
        .then()
        .statusCode(404)
        .body("code", equalTo("TARGET_NOT_FOUND"));
    put(version + INTERIM.formatted("I"), "\"1\"", "{}")
        .then()
        .statusCode(422)
        .body("code", equalTo("REASON_MISSING"));
    put(version + INTERIM.formatted("III"), "\"1\"", CONFIRMED).then().statusCode(404);
    editor()
        .get(version)
        .then()
        .header("ETag", equalTo("\"1\""))
        .body(ASSIGNMENT + ".interimTargets.quadrimestre", contains("I"))
        .body(READING, nullValue());
  }
}
