package it.quadrante.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import it.quadrante.localstack.SignedTokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not stored of an edit, and who is told. */
@QuarkusTest
class RefusedEditComponentTest extends DraftTest {
  @Test
  void twoEditorsAtDifferentNodesAreNotInEachOthersWay() {
    String version = draft("APART");
    String first = tagOfElement(version + "/nodes/3.2.2");
    String second = tagOfElement(version + "/nodes/1.2.3");

    put(version + "/nodes/3.2.2", first, PROGRAMME.formatted("3.2.2", "3.2", "Uno", "1"))
        .then()
        .statusCode(200);
    put(version + "/nodes/1.2.3", second, PROGRAMME.formatted("1.2.3", "2.1", "Due", "1"))
        .then()
        .statusCode(200)
        .body("node.title", equalTo("Due"));
  }

  @Test
  void ofTwoEditorsAtTheSameNodeTheSecondIsTold() {
    String version = draft("TOGETHER");
    String path = version + "/nodes/3.2.2";
    String read = tagOfElement(path);

    List<Integer> statuses =
        IntStream.range(0, 2)
            .parallel()
            .mapToObj(i -> put(path, read, PROGRAMME.formatted("3.2.2", "3.2", "T" + i, "1")))
            .map(Response::statusCode)
            .sorted()
            .toList();

    assertThat(statuses).containsExactly(200, 412);
    editor().body("{}").put(path).then().statusCode(422);
    editor().body(PROGRAMME.formatted("3.2.2", "3.2", "T", "1")).put(path).then().statusCode(428);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "/nodes; {\"node\": {\"code\": \"3.2.2\", \"level\": \"OBIETTIVO_OPERATIVO\", \"title\": \"t\"}};"
            + " /node/code; DUPLICATE_CODE",
        "/nodes; {\"node\": {\"code\": \"9\", \"level\": \"OBIETTIVO_OPERATIVO\", \"title\": \"t\","
            + " \"parent\": \"8\"}}; /node/parent; UNKNOWN_PARENT",
        "/nodes; {\"node\": {\"code\": \"9\", \"level\": \"OBIETTIVO_OPERATIVO\", \"title\": \"t\","
            + " \"weight\": 101}}; /node/weight; WEIGHT_OUT_OF_RANGE",
        "/nodes; {\"node\": {\"code\": \"9\", \"level\": \"BANANE\", \"title\": \"t\"}};"
            + " /node/level; SCHEMA",
        "/nodes; {\"node\": {\"code\": \"9\", \"level\": \"OBIETTIVO_OPERATIVO\", \"title\": \"t\"},"
            + " \"position\": 0}; /position; SCHEMA",
        "/nodes; {\"node\": {\"code\": \"9\", \"level\": \"OBIETTIVO_OPERATIVO\", \"title\": \"t\","
            + " \"weight\": 1e400000}}; /node/weight; FIGURE_OUT_OF_BOUNDS",
        "/cards; {\"card\": {\"code\": \"c\", \"name\": \"n\", \"unit\": \"NUMBER\", \"formula\":"
            + " \"[X]\", \"polarity\": \"LOWER\"}}; /card/formula; UNKNOWN_MEASURE",
        "/measures; {\"measure\": {\"entity\": \"ALTRO\", \"code\": \"m\", \"name\": \"n\", \"unit\":"
            + " \"NUMBER\", \"consolidation\": \"SUM\", \"expectedIn\": [\"I\"]}};"
            + " /measure/entity; ENTITY_UNKNOWN"
      })
  void whatMayNeverBeStoredIsRefusedAtItsPlaceInWhatWasSent(
      String list, String body, String place, String code) {
    importPlan(samplePlan("REFUSED"));
    String version = V1.formatted("REFUSED");

    post(version + list, body)
        .then()
        .statusCode(422)
        .body("code", equalTo("PLAN_REJECTED"))
        .body("errors.find { it.code == '" + code + "' }.path", equalTo(place));
    editor().get(version).then().header("ETag", equalTo("\"1\""));
  }

  @ParameterizedTest
  @CsvSource({"POST, /nodes", "PUT, /nodes/3.2.2", "PUT, /perspectives", "PUT, ''"})
  void jsonNestedWithoutEndIsRefused(String verb, String path)
      throws IOException, InterruptedException {
    importPlan(samplePlan("DEEP"));
    String address = "http://localhost:" + RestAssured.port + V1.formatted("DEEP") + path;
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Authorization", "Bearer " + SignedTokens.token("e", "/MS/plan-editor"))
            .header("Content-Type", "application/json")
            .header("If-Match", "\"1\"")
            .method(verb, HttpRequest.BodyPublishers.ofString("{\"node\": ".repeat(100_000)))
            .build();

    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("\"code\":\"MALFORMED_JSON\"");
  }

  @Test
  void aPublishedVersionIsReadTheSameWayAndNotChanged() {
    publish("SETTLED");
    String version = V1.formatted("SETTLED");

    editor().get(version + "/nodes").then().statusCode(200).body("items.size()", equalTo(4));
    put(version + "/nodes/3.2.2", PROGRAMME.formatted("3.2.2", "3.2", "t", "1"))
        .then()
        .statusCode(409)
        .body("code", equalTo("PLAN_NOT_A_DRAFT"));
  }

  @Test
  void onlyAnEditorEdits() {
    String version = draft("ROLES");

    as("ms-viewer", "/MS/viewer")
        .body(PROGRAMME.formatted("9", "3.2", "t", "1"))
        .post(version + "/nodes")
        .then()
        .statusCode(403);
    as("lu-plan-editor", "/LU/plan-editor").get(version + "/nodes").then().statusCode(404);
  }
}
