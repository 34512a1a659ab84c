package it.quadrante.planning.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import it.quadrante.planning.PlanningTest;
import org.junit.jupiter.api.Test;

/** Two versions held against each other. */
@QuarkusTest
class PlanDifferenceComponentTest extends PlanningTest {

  private static String revised(String code) {
    publish(code);
    String plan = PLANS + "/CCIAA-2017-" + code;
    String tag =
        editor()
            .body("{\"base\":1,\"inForceFrom\":\"II\",\"reason\":\"Risorse ridotte\"}")
            .post(plan + "/versions")
            .header("ETag");
    editor()
        .header("If-Match", tag)
        .body("{\"operator\":\">\",\"reason\":\"Si chiede di più\"}")
        .put(plan + "/versions/2/assignments/3.2.2.a/targets/2017/operator")
        .then()
        .statusCode(200);
    return plan;
  }

  @Test
  void aRevisionTellsWhatItChangesAsDataAndInWords() {
    String plan = revised("DIFA");

    editor()
        .get(plan + "/versions/2/differences?from=1")
        .then()
        .statusCode(200)
        .body("from.version", equalTo(1))
        .body("to.version", equalTo(2))
        .body("items.element", contains("ASSIGNMENT"))
        .body("items[0].code", equalTo("3.2.2.a"))
        .body("items[0].what", equalTo("CHANGED"))
        .body("items[0].fields.name", hasItem("targets/2017"))
        .body("items[0].fields[0].before.operator", equalTo(">="))
        .body("items[0].fields[0].after.operator", equalTo(">"))
        .body(
            "items[0].sentence",
            org.hamcrest.Matchers.startsWith(
                "Modificata l’assegnazione 3.2.2.a «N. di domande depositate»: target 2017 da >= 80"
                    + " a > 80; "));
  }

  @Test
  void withoutFromItIsTheVersionItWasMadeFrom() {
    String plan = revised("DIFB");

    editor()
        .header("Accept-Language", "en")
        .get(plan + "/versions/2/differences")
        .then()
        .statusCode(200)
        .header("Vary", equalTo("Accept-Language"))
        .body("from.version", equalTo(1))
        .body(
            "items[0].sentence",
            org.hamcrest.Matchers.startsWith(
                "Changed assignment 3.2.2.a “N. di domande depositate”: target 2017 from >= 80 to"
                    + " > 80; "));
  }

  @Test
  void aVersionDiffersInNothingFromItself() {
    importPlan(samplePlan("DIFC"));

    editor()
        .get(V1.formatted("DIFC") + "/differences?from=1")
        .then()
        .statusCode(200)
        .body("items", empty());
  }

  @Test
  void plansOfTwoYearsAreCompared() {
    importPlan(samplePlan("DIFD"));
    ObjectNode next = samplePlan("DIFD").put("year", 2018);
    ((ObjectNode) next.at("/nodes/2")).put("title", "Tutelare i marchi");
    next.withArray("nodes")
        .addObject()
        .put("code", "9")
        .put("level", "OBIETTIVO_STRATEGICO")
        .put("title", "Digitale");
    importPlan(next).then().statusCode(201);

    editor()
        .get(PLANS + "/CCIAA-2018-DIFD/versions/1/differences?from=1&fromPlan=CCIAA-2017-DIFD")
        .then()
        .statusCode(200)
        .body("from.plan", equalTo("CCIAA-2017-DIFD"))
        .body(
            "items.sentence",
            contains(
                "Modificato l’obiettivo 3.2.2 «Tutelare i marchi»: titolo da «Tutelare marchi e"
                    + " brevetti» a «Tutelare i marchi».",
                "Aggiunto l’obiettivo 9 «Digitale»."));
  }

  @Test
  void whatIsComparedWithHasToBeThere() {
    importPlan(samplePlan("DIFE"));
    String differences = V1.formatted("DIFE") + "/differences";

    editor().get(differences).then().statusCode(400).body("code", equalTo("FROM_MISSING"));
    editor()
        .get(differences + "?from=uno")
        .then()
        .statusCode(400)
        .body("code", equalTo("FROM_MISSING"));
    editor()
        .get(differences + "?from=9")
        .then()
        .statusCode(404)
        .body("code", equalTo("PLAN_NOT_FOUND"));
    as("lu-viewer", "/LU/viewer").get(differences + "?from=1").then().statusCode(404);
  }
}
