package it.quadrante.planning.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What was read of print while its assignment is sent anew: "<=5%" of 1.2.3.a. */
@QuarkusTest
class PrintedOperatorComponentTest extends DraftTest {
  private static final String PATH = "/assignments/1.2.3.a";
  private static final String READING = "assignment.targets[0].reading";

  private static String sent(String target, String more) {
    return """
    {"assignment": {"code": "1.2.3.a", "node": "1.2.3", "card": "1.2.3.a", "kind": "S",
      "note": "n", "targets": [{"year": 2017, "target": {"kind": "THRESHOLD", %s}}]}%s}"""
        .formatted(target, more);
  }

  private static final String CORRECTED =
      "\"operator\": \">=\", \"value\": %s, \"asPrinted\": \"<=5%%\"";

  @Test
  void anotherOperatorUnderTheSamePrintNeedsAReason() {
    String version = draft("PRINTA");

    put(version + PATH, sent(CORRECTED.formatted("5"), ""))
        .then()
        .statusCode(422)
        .body("errors.code", contains("PRINTED_OPERATOR_CHANGED"))
        .body("errors.path", contains("/assignment/targets/0/target/operator"))
        .body("errors.detail[0]", containsString("si corregge con un motivo"));
    editor().get(version).then().header("ETag", equalTo("\"1\""));
  }

  @Test
  void withAReasonItIsOnRecordAsACorrection() {
    String version = draft("PRINTB");

    put(version + PATH, sent(CORRECTED.formatted("5"), ", \"reason\": \"È un risparmio\""))
        .then()
        .statusCode(200)
        .body("assignment.targets[0].target.operator", equalTo(">="))
        .body(READING + ".kind", equalTo("OPERATOR_CORRECTED"))
        .body(READING + ".printedOperator", equalTo("<="))
        .body(READING + ".reason", equalTo("È un risparmio"))
        .body(READING + ".by", equalTo("ms-plan-editor"));
  }

  @Test
  void aCorrectionHoldsAsLongAsThePrintDoesAlsoForAnotherValue() {
    String version = draft("PRINTC");
    settle(version);

    put(version + PATH, sent(CORRECTED.formatted("6"), ""))
        .then()
        .statusCode(200)
        .body(READING + ".kind", equalTo("OPERATOR_CORRECTED"))
        .body(READING + ".printedOperator", equalTo("<="));
    put(version + PATH, sent("\"operator\": \">=\", \"value\": 6", ""))
        .then()
        .statusCode(200)
        .body(READING, nullValue());
  }

  @Test
  void thePrintedOperatorNeedsNoReasonAndNoOperatorIsNoCorrection() {
    String version = draft("PRINTD");
    settle(version);
    String printed = "\"operator\": \"<=\", \"value\": 5, \"asPrinted\": \"<=5%\"";

    put(version + PATH, sent("\"value\": 5, \"asPrinted\": \"<=5%\"", ", \"reason\": \"x\""))
        .then()
        .statusCode(422)
        .body("errors.code", contains("PRINTED_OPERATOR_CHANGED"));
    put(version + PATH, sent(printed, ""))
        .then()
        .statusCode(200)
        .body("assignment.targets[0].target.operator", equalTo("<="))
        .body(READING, nullValue());
  }
}
