package it.quadrante.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Elements of a draft that get another code. */
@QuarkusTest
class RenameElementComponentTest extends DraftTest {
  @Test
  void aRenamedNodeTakesAlongWhatStandsBeneathItAsOneChange() {
    String version = draft("RENNODE");
    String node =
        """
        {"node": {"code": "9.9", "level": "OBIETTIVO_STRATEGICO", "title": "Favorire",
          "statedWeights": [{"perspective": "IMPRESE", "weight": 60}]}, "reason": "Nuova numerazione"}""";

    put(version + "/nodes/3.2", node)
        .then()
        .statusCode(200)
        .body("node.code", equalTo("9.9"))
        .body("position", equalTo(1));
    put(version + "/nodes/3.2.2", PROGRAMME.formatted("9.9.2", "9.9", "Tutelare", "1"))
        .then()
        .statusCode(200);

    editor().get(version + "/nodes/3.2").then().statusCode(404);
    assertThat(codes(version)).containsExactlyInAnyOrder("9.9", "2.1", "9.9.2", "1.2.3");
    editor()
        .get(version)
        .then()
        .body("content.nodes.find { it.code == '9.9.2' }.parent", equalTo("9.9"))
        .body("content.assignments.find { it.code == '3.2.2.a' }.node", equalTo("9.9.2"));
    editor()
        .get(version + "/changes")
        .then()
        .body("items.what", contains("CHANGED", "CHANGED"))
        .body("items.key", contains("9.9", "9.9.2"))
        .body("items[0].fields.name", contains("code", "title"))
        .body("items[0].fields[0].before", equalTo("3.2"))
        .body("items[0].fields[0].after", equalTo("9.9"))
        .body("items[0].reason", equalTo("Nuova numerazione"));
  }

  @Test
  void aRenamedCardTakesAlongItsAssignmentsAndTheirTargetsAreReadByIt() {
    String version = draft("RENCARD");

    put(version + "/cards/3.2.2.a", CARD.formatted("Marchi", "Dom_Marchi", "HIGHER"))
        .then()
        .statusCode(200)
        .body("card.code", equalTo("Marchi"));

    editor()
        .get(version + "/assignments/3.2.2.a")
        .then()
        .body("assignment.card", equalTo("Marchi"))
        .body("assignment.targets[0].target.operator", equalTo(">="));
  }

  @Test
  void anAssignmentAndACardAreRenamedInADraftButNotInARevision() {
    String version = draft("RENASS");
    String assignment =
        """
        {"assignment": {"code": "3.2.2.z", "node": "3.2.2", "card": "3.2.2.a", "kind": "S",
          "targets": [{"year": 2017, "target":
            {"kind": "THRESHOLD", "value": 80, "asPrinted": "80"}}]}}""";

    put(version + "/assignments/3.2.2.a", assignment)
        .then()
        .statusCode(200)
        .body("assignment.code", equalTo("3.2.2.z"));

    publish(version, settle(version, editor().get(version).header("ETag")));
    editor()
        .body("{\"base\":1,\"inForceFrom\":\"II\",\"reason\":\"Risorse ridotte\"}")
        .post(PLANS + "/CCIAA-2017-RENASS/versions")
        .then()
        .statusCode(201);
    put(
            PLANS + "/CCIAA-2017-RENASS/versions/2/assignments/3.2.2.z",
            assignment.replace("3.2.2.z", "3.2.2.y"))
        .then()
        .statusCode(422)
        .body("errors.code", contains("CODE_IS_FIXED"))
        .body("errors.path", contains("/assignment/code"));
    String card = PLANS + "/CCIAA-2017-RENASS/versions/2/cards/3.2.2.a";
    String renamed =
        editor().get(card).asString().replace("\"code\":\"3.2.2.a\"", "\"code\":\"Marchi\"");
    put(card, renamed)
        .then()
        .statusCode(422)
        .body("errors.code", contains("CODE_IS_FIXED"))
        .body("errors.path", contains("/card/code"));
  }

  @Test
  void theCodeOfAMeasureIsItsIdentityAndStays() {
    String version = draft("RENMEAS");

    put(
            version + "/measures/CCIAA/Dom_Marchi",
            "{\"measure\": {\"entity\": \"CCIAA\", \"code\": \"Marchi\", \"name\": \"n\", \"unit\":"
                + " \"NUMBER\", \"consolidation\": \"SUM\", \"expectedIn\": [\"III\"]}}")
        .then()
        .statusCode(422)
        .body("errors.code", contains("CODE_IS_FIXED"))
        .body("errors.path", contains("/measure/code"))
        .body("errors.detail[0]", containsString("Aggiungere l’elemento con il nuovo codice"));
    editor().get(version).then().header("ETag", equalTo("\"1\""));
  }

  @ParameterizedTest
  @CsvSource({"2.1, DUPLICATE_CODE", "'', SCHEMA"})
  void aCodeInUseOrWithoutFormIsRefused(String code, String fault) {
    importPlan(samplePlan("RENUSED"));
    String version = V1.formatted("RENUSED");

    put(version + "/nodes/3.2.2", PROGRAMME.formatted(code, "3.2", "t", "1"))
        .then()
        .statusCode(422)
        .body("errors.code", contains(fault))
        .body("errors.path", contains("/node/code"));
    assertThat(codes(version)).containsExactly("3.2", "2.1", "3.2.2", "1.2.3");
  }

  @Test
  void whoHasNotReadTheElementRenamesNothing() {
    String version = draft("RENTAG");
    String path = version + "/nodes/3.2.2";
    String read = tagOfElement(path);
    put(path, PROGRAMME.formatted("3.2.2", "3.2", "Altro", "1")).then().statusCode(200);

    put(path, read, PROGRAMME.formatted("3.2.9", "3.2", "t", "1")).then().statusCode(412);
  }
}
