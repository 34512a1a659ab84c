package it.quadrante.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import it.quadrante.localstack.SignedTokens;
import it.quadrante.planning.PlanningTest;
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

@QuarkusTest
class EditElementComponentTest extends PlanningTest {
  private static final String PROGRAMME =
      """
      {"node": {"code": "%s", "level": "OBIETTIVO_OPERATIVO", "parent": "%s", "title": "%s",
        "perspective": "IMPRESE"}, "position": %s}""";

  private static final String CARD =
      """
      {"card": {"code": "%s", "name": "n", "unit": "NUMBER", "formula": "[%s]",
        "polarity": "%s"}}""";

  private static String draft(String code) {
    importPlan(samplePlan(code)).then().statusCode(201);
    return V1.formatted(code);
  }

  private static Response post(String path, String body) {
    return editor().body(body).post(path);
  }

  private static Response put(String path, String tag, String body) {
    return editor().header("If-Match", tag).body(body).put(path);
  }

  private static Response put(String path, String body) {
    return put(path, tagOfElement(path), body);
  }

  private static Response delete(String path) {
    return editor().header("If-Match", tagOfElement(path)).delete(path);
  }

  private static String tagOfElement(String path) {
    return editor().urlEncodingEnabled(false).get(path).header("ETag");
  }

  private static List<String> codes(String version) {
    return editor().get(version).jsonPath().getList("content.nodes.code");
  }

  @Test
  void aNodeIsAddedWhereItIsToStand() {
    String version = draft("ADDNODE");

    Response added = post(version + "/nodes", PROGRAMME.formatted("3.2.1", "3.2", "Primo", "1"));

    added.then().statusCode(201).body("position", equalTo(1)).body("node.code", equalTo("3.2.1"));
    assertThat(added.header("Location")).endsWith(version + "/nodes/3.2.1");
    editor().get(version + "/nodes/3.2.1").then().statusCode(200);
    editor().get(version + "/nodes/3.2.2").then().body("position", equalTo(2));
    assertThat(codes(version)).containsExactly("3.2", "2.1", "3.2.1", "3.2.2", "1.2.3");
  }

  @Test
  void theWeightsMayNotAddUpWhileADraftIsEditedButThenItIsNotProposed() {
    String version = draft("UNBALANCED");
    post(version + "/nodes", PROGRAMME.formatted("3.2.1", "3.2", "Senza peso", "1"))
        .then()
        .statusCode(201);

    String tag = settle(version, editor().get(version).header("ETag"));

    editor()
        .header("If-Match", tag)
        .body("{}")
        .post(version + "/proposal")
        .then()
        .statusCode(422)
        .body("errors.code", hasItem("WEIGHT_MISSING"));
  }

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

  @Test
  void aNodeIsMovedByItsParentAndPosition() {
    String version = draft("MOVE");

    put(version + "/nodes/3.2.2", PROGRAMME.formatted("3.2.2", "2.1", "Spostato", "1"))
        .then()
        .statusCode(200)
        .body("node.parent", equalTo("2.1"))
        .body("position", equalTo(1));

    editor().get(version + "/nodes/1.2.3").then().body("position", equalTo(2));
  }

  @Test
  void whatWasReadMayBeSentBackAndChangesNothing() {
    String version = draft("ECHO");
    settle(version);
    String before = editor().get(version).header("ETag");

    for (String path : List.of("/nodes/1.2.3", "/assignments/1.2.3.a", "/cards/1.2.3.a")) {
      Response read = editor().get(version + path);
      put(version + path, read.header("ETag"), read.asString())
          .then()
          .statusCode(200)
          .header("ETag", read.header("ETag"));
    }

    assertThat(editor().get(version).header("ETag")).isEqualTo(before);
  }

  @Test
  void aTargetThatIsSentAnewLosesItsReadingAndAnotherKeepsIt() {
    String version = draft("READINGS");
    settle(version);
    String path = version + "/assignments/1.2.3.a";
    String sent =
        """
        {"assignment": {"code": "1.2.3.a", "node": "1.2.3", "card": "1.2.3.a", "kind": "S",
          "note": "n", "targets": [{"year": 2017, "target":
            {"kind": "THRESHOLD", "operator": ">=", "value": %s, "asPrinted": "<=5%%"}}]}}""";

    put(path, sent.formatted("5"))
        .then()
        .statusCode(200)
        .body("assignment.targets[0].reading.kind", equalTo("OPERATOR_CORRECTED"));
    put(path, sent.formatted("6"))
        .then()
        .statusCode(200)
        .body("assignment.targets[0].reading", nullValue());
  }

  @Test
  void aCardWithAnotherPolarityReadsTheTargetsPrintedWithoutOperator() {
    String version = draft("REREAD");

    put(version + "/cards/3.2.2.a", CARD.formatted("3.2.2.a", "Dom_Marchi", "LOWER"))
        .then()
        .statusCode(200);

    editor()
        .get(version + "/assignments/3.2.2.a")
        .then()
        .body("assignment.targets[0].target.operator", equalTo("<="))
        .body("assignment.targets[0].reading.kind", equalTo("OPERATOR_FROM_POLARITY"));
  }

  @ParameterizedTest
  @CsvSource({
    "nodes/3.2.2, /assignments/0/node, UNKNOWN_NODE",
    "nodes/3.2, /nodes/2/parent, UNKNOWN_PARENT",
    "cards/3.2.2.a, /assignments/0/card, UNKNOWN_CARD",
    "measures/CCIAA/Rid_Costi%25, /cards/1/formula, UNKNOWN_MEASURE"
  })
  void whatIsInUseIsNotRemovedAndTheUsersAreTold(String element, String place, String code) {
    String version = V1.formatted("INUSE");
    importPlan(samplePlan("INUSE"));
    String path = version + "/" + element;

    editor()
        .urlEncodingEnabled(false)
        .header("If-Match", tagOfElement(path))
        .delete(path)
        .then()
        .statusCode(409)
        .body("code", equalTo("ELEMENT_IN_USE"))
        .body("errors[0].path", equalTo(place))
        .body("errors[0].code", equalTo(code));
  }

  @Test
  void aNodeIsRemovedWithAllBeneathIt() {
    String version = draft("SUBTREE");
    String path = version + "/nodes/3.2";

    editor()
        .header("If-Match", tagOfElement(path))
        .delete(path + "?withContent=true")
        .then()
        .statusCode(204);

    assertThat(codes(version)).containsExactly("2.1", "1.2.3");
    editor().get(version + "/assignments/3.2.2.a").then().statusCode(404);
    editor().get(version + "/cards/3.2.2.a").then().statusCode(200);
  }

  @Test
  void whatNothingUsesIsRemoved() {
    String version = draft("UNUSED");
    String path = version + "/assignments/3.2.2.a";

    delete(path).then().statusCode(204);

    editor().get(path).then().statusCode(404).body("code", equalTo("ELEMENT_NOT_FOUND"));
    delete(version + "/cards/3.2.2.a").then().statusCode(204);
  }

  @Test
  void aNodeIsCopiedWithAllBeneathItUnderNewCodes() {
    String version = draft("COPY");

    post(version + "/nodes/3.2/copies", "{\"code\": \"4.1\"}")
        .then()
        .statusCode(201)
        .body("node.code", equalTo("4.1"))
        .body("position", equalTo(3));

    editor()
        .get(version)
        .then()
        .body("content.nodes.code", hasItems("4.1", "4.1.2"))
        .body("content.nodes.find { it.code == '4.1.2' }.parent", equalTo("4.1"))
        .body("content.assignments.find { it.code == '4.1.2.a' }.node", equalTo("4.1.2"))
        .body("content.assignments.find { it.code == '4.1.2.a' }.card", equalTo("3.2.2.a"));
    post(version + "/nodes/3.2/copies", "{\"code\": \"4.1\"}")
        .then()
        .statusCode(422)
        .body("errors.code", hasItem("DUPLICATE_CODE"))
        .body("errors.path", hasItem("/code"));
  }

  /** 3.2.2 beneath becomes two characters longer than the code of the copy. */
  @Test
  void aCopyHoldsNoCodeThatNoPlanTakes() {
    String version = draft("COPYLONG");

    post(version + "/nodes/3.2/copies", "{\"code\": \"%s\"}".formatted("x".repeat(59)))
        .then()
        .statusCode(422)
        .body("errors.code", contains("COPIED_CODE"))
        .body("errors.path", contains("/code"))
        .body("errors.detail[0]", containsString("x".repeat(59) + ".2"));
    post(version + "/nodes/3.2/copies", "{\"code\": \"%s\"}".formatted("x".repeat(58)))
        .then()
        .statusCode(201);
  }

  @Test
  void codesMayHoldWhateverAnAddressHasToEncode() {
    String version = draft("ODDCODES");

    Response added = post(version + "/cards", CARD.formatted("A/B %2 è", "Dom_Marchi", "HIGHER"));

    added.then().statusCode(201);
    String location = added.header("Location");
    assertThat(location).endsWith("/cards/A%2FB%20%252%20%C3%A8");
    editor()
        .urlEncodingEnabled(false)
        .get(location)
        .then()
        .statusCode(200)
        .body("card.code", equalTo("A/B %2 è"));
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

  @Test
  void aCodeIsFixed() {
    String version = draft("FIXED");

    put(version + "/nodes/3.2.2", PROGRAMME.formatted("3.2.9", "3.2", "t", "1"))
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("CODE_IS_FIXED"))
        .body("errors[0].path", equalTo("/node/code"));
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
  void perspectivesAreEditedAsOneListAndOneInUseStays() {
    String version = draft("VIEWS");
    String path = version + "/perspectives";

    put(
            path,
            "{\"perspectives\": [{\"code\": \"ECONOMICO\", \"title\": \"E\"},"
                + " {\"code\": \"IMPRESE\", \"title\": \"I\"}, {\"code\": \"N\", \"title\": \"N\"}]}")
        .then()
        .statusCode(200)
        .body("perspectives.code", contains("ECONOMICO", "IMPRESE", "N"));
    put(path, "{\"perspectives\": [{\"code\": \"ECONOMICO\", \"title\": \"E\"}]}")
        .then()
        .statusCode(422)
        .body("errors.code", hasItem("UNKNOWN_PERSPECTIVE"))
        .body("errors.detail", hasItem(containsString("IMPRESE")));
  }

  @Test
  void theHeadOfADraftIsGivenAnotherTitleAndAKnownProfile() {
    String version = draft("HEAD");

    put(version, "\"1\"", "{\"title\": \"Altro\", \"scoringProfile\": \"predefinito\"}")
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("title", equalTo("Altro"));
    put(version, "\"2\"", "{\"title\": \"Altro\", \"scoringProfile\": \"altro\"}")
        .then()
        .statusCode(422)
        .body("errors[0].path", equalTo("/scoringProfile"));
    put(version, "\"1\"", "{\"title\": \"Altro\", \"scoringProfile\": \"predefinito\"}")
        .then()
        .statusCode(412);
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
  void elementsComePageByPageAndCanBeChangedFromThere() {
    String version = draft("PAGED");

    Response first = editor().get(version + "/nodes?limit=3");
    Response second = editor().get(version + "/nodes?limit=3&cursor=" + first.path("nextCursor"));

    first.then().body("items.node.code", contains("1.2.3", "2.1", "3.2"));
    second.then().body("items.node.code", contains("3.2.2")).body("nextCursor", nullValue());
    put(
            version + "/nodes/1.2.3",
            first.path("items[0].tag"),
            PROGRAMME.formatted("1.2.3", "2.1", "t", "1"))
        .then()
        .statusCode(200);
    editor().get(version + "/measures").then().body("items.size()", equalTo(3));
    editor().get(version + "/cards").then().statusCode(200);
    editor().get(version + "/assignments").then().statusCode(200);
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
