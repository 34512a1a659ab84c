package it.quadrante.planning.plan;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Targets against the previous value whose direction is not the one that polarity calls better. */
@QuarkusTest
class RelativeTargetComponentTest extends DraftTest {
  private static final String AGAINST = "OPERATOR_AGAINST_POLARITY";
  private static final String READ =
      "content.assignments.find { it.code == '3.2.2.a' }.targets[0].";
  private static final String TARGET = "/assignments/3.2.2.a/targets/2017";

  /** Fewer applications than last year, of which more are better. */
  private static String falling(String code) {
    ObjectNode plan = samplePlan(code);
    ((ObjectNode) plan.at("/assignments/0/targets/0"))
        .putObject("target")
        .put("kind", "RELATIVE")
        .put("operator", "<")
        .put("asPrinted", "in diminuzione");
    importPlan(plan).then().statusCode(201);
    String version = V1.formatted(code);
    settle(version);
    return version;
  }

  private static String tag(String version) {
    return editor().get(version).header("ETag");
  }

  @Test
  void theContradictionIsAPointToSettle() {
    String version = falling("RELOPEN");

    editor().get(version).then().body("openPoints.code", hasItem(AGAINST));
    editor()
        .header("If-Match", tag(version))
        .body("{}")
        .post(version + "/proposal")
        .then()
        .statusCode(422)
        .body("errors.code", hasItem(AGAINST))
        .body("errors.path", hasItem("/assignments/0/targets/0/target/operator"));
  }

  @Test
  void itIsConfirmedWithAReason() {
    String version = falling("RELCONF");

    put(version + TARGET + "/contradiction", tag(version), "{\"reason\":\"Meno è voluto\"}")
        .then()
        .statusCode(200)
        .body("openPoints.code", not(hasItem(AGAINST)))
        .body(READ + "reading.kind", equalTo("CONTRADICTION_CONFIRMED"));
  }

  @Test
  void theOperatorIsCorrectedWithAReason() {
    String version = falling("RELCORR");

    put(
            version + TARGET + "/operator",
            tag(version),
            "{\"operator\":\">\",\"reason\":\"Si intende in aumento\"}")
        .then()
        .statusCode(200)
        .body("openPoints.code", not(hasItem(AGAINST)))
        .body(READ + "target.kind", equalTo("RELATIVE"))
        .body(READ + "target.operator", equalTo(">"))
        .body(READ + "reading.printedOperator", equalTo("<"));
  }
}
