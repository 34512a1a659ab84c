package it.quadrante.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import it.quadrante.localstack.SignedTokens;
import it.quadrante.planning.PlanningTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class PlanImportComponentTest extends PlanningTest {

  static Stream<Arguments> brokenPlans() {
    return Stream.of(
        broken("/nodes", "WEIGHTS_DO_NOT_ADD_UP", plan -> node(plan, 3).put("weight", 39)),
        broken(
            "/nodes/0/statedWeights/0/weight",
            "STATED_WEIGHT_DIFFERS",
            plan -> ((ObjectNode) node(plan, 0).at("/statedWeights/0")).put("weight", 50)),
        broken("/nodes/3/weight", "WEIGHT_MISSING", plan -> node(plan, 3).remove("weight")),
        broken("/nodes/3/weight", "WEIGHT_OUT_OF_RANGE", plan -> node(plan, 3).put("weight", 140)),
        broken("/nodes/3/parent", "UNKNOWN_PARENT", plan -> node(plan, 3).put("parent", "9.9")),
        broken("/nodes/3/parent", "PARENT_LEVEL", plan -> node(plan, 3).put("parent", "3.2.2")),
        broken("/nodes/3/code", "DUPLICATE_CODE", plan -> node(plan, 3).put("code", "3.2.2")),
        broken(
            "/cards/0/formula",
            "UNKNOWN_MEASURE",
            plan -> card(plan, 0).put("formula", "100 × [Dom_Marchi] / [Altra]")),
        broken(
            "/cards/0/formula",
            "FORMULA_FAULT",
            plan -> card(plan, 0).put("formula", "[Dom_Marchi] [Dom_Marchi]")),
        broken(
            "/cards/2/formula",
            "FORMULA_FAULT",
            plan -> card(plan, 2).put("formula", "[Data_Polo] + 1")),
        broken(
            "/assignments/2/targets/0/target/date",
            "DATE_UNREADABLE",
            plan -> target(plan, 2).put("date", "00/01/1900")),
        broken(
            "/assignments/2/targets/0/target",
            "DATE_IMPLAUSIBLE",
            plan -> target(plan, 2).put("date", "1900-01-01")),
        broken(
            "/assignments/0/targets/0/target/kind",
            "TARGET_AGAINST_UNIT",
            plan ->
                ((ObjectNode) plan.at("/assignments/0/targets/0"))
                    .putObject("target")
                    .put("kind", "DATE")
                    .put("date", "2017-12-31")),
        broken("/measures/0/unit", "SCHEMA", plan -> measure(plan, 0).put("unit", "BANANE")),
        broken("/measures/0", "SCHEMA", plan -> measure(plan, 0).put("colour", "red")),
        broken(
            "/measures/2/consolidation",
            "CONSOLIDATION_OF_DATE",
            plan -> measure(plan, 2).put("consolidation", "SUM")),
        broken(
            "/measures/0/automatic",
            "AUTOMATIC_UNKNOWN",
            plan -> measure(plan, 0).put("automatic", "TEMPO_MEDIO")),
        broken(
            "/measures/0/automatic",
            "AUTOMATIC_OTHERWISE",
            plan -> measure(plan, 0).put("automatic", "OPERATIVE_MEAN")),
        broken("/assignments/0/card", "UNKNOWN_CARD", plan -> assignment(plan, 0).put("card", "x")),
        broken(
            "/assignments/0/kind",
            "KIND_AGAINST_LEVEL",
            plan -> assignment(plan, 0).put("kind", "I")),
        broken(
            "/measures/1/entity",
            "ENTITY_UNKNOWN",
            plan -> {
              measure(plan, 1).put("entity", "CCAA");
              card(plan, 1).put("formula", "[CCAA:Rid_Costi%]");
            }),
        broken(
            "/assignments/0/targets/0/target/kind",
            "TARGET_AGAINST_UNIT",
            plan ->
                ((ObjectNode) plan.at("/assignments/0/targets/0"))
                    .putObject("target")
                    .put("kind", "JUDGEMENT")
                    .put("words", "buono")),
        broken("/entity", "ENTITY_UNKNOWN", plan -> plan.put("entity", "ALTRO")),
        broken("/scoringProfile", "PROFILE_UNKNOWN", plan -> plan.put("scoringProfile", "altro")));
  }

  private static Arguments broken(String path, String code, Consumer<ObjectNode> breaking) {
    return Arguments.of(path, code, breaking);
  }

  @ParameterizedTest(name = "{1} at {0}")
  @MethodSource("brokenPlans")
  void aFaultyPlanIsRefusedWithItsPlaceAndNothingIsStored(
      String path, String code, Consumer<ObjectNode> breaking) {
    ObjectNode plan = samplePlan("BROKEN");
    breaking.accept(plan);

    importPlan(plan)
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("code", equalTo("PLAN_REJECTED"))
        .body("errors.find { it.code == '" + code + "' }.path", equalTo(path))
        .body("errors.find { it.code == '" + code + "' }.detail", not(containsString("{")));
    editor().get(V1.formatted("BROKEN")).then().statusCode(404);
  }

  @Test
  void everyFaultIsToldAtOnce() {
    ObjectNode plan = samplePlan("MANY");
    node(plan, 3).put("weight", 39).put("parent", "9.9");
    card(plan, 0).put("formula", "[Altra]");

    importPlan(plan)
        .then()
        .statusCode(422)
        .body(
            "errors.code", hasItems("WEIGHTS_DO_NOT_ADD_UP", "UNKNOWN_PARENT", "UNKNOWN_MEASURE"));
  }

  @Test
  void faultsAreToldInEnglishToWhoPrefersIt() {
    ObjectNode plan = samplePlan("ENGLISH");
    node(plan, 3).put("weight", 39);

    editor()
        .header("Accept-Language", "en")
        .body(plan.toString())
        .post(PLANS)
        .then()
        .body("title", equalTo("Plan rejected"))
        .body("errors.detail", hasItem(containsString("add to 99")));
  }

  @Test
  void aPlanComesBackAsItWasImported() {
    ObjectNode plan = samplePlan("SAME");
    importPlan(plan).then().statusCode(201);

    editor()
        .get(V1.formatted("SAME"))
        .then()
        .statusCode(200)
        .body("content.nodes.code", contains("3.2", "2.1", "3.2.2", "1.2.3"))
        .body("content.nodes[3].parent", equalTo("2.1"))
        .body("content.measures.code", contains("Dom_Marchi", "Rid_Costi%", "Data_Polo"))
        .body("content.assignments[1].targets[0].target.asPrinted", equalTo("<=5%"));
  }

  @Test
  void theSamePlanTwiceIsAConflict() {
    importPlan(samplePlan("ONCE")).then().statusCode(201);

    importPlan(samplePlan("ONCE"))
        .then()
        .statusCode(409)
        .body("code", equalTo("PLAN_ALREADY_EXISTS"));
  }

  @Test
  void ofTwoImportsAtOnceOneIsStoredAndTheOtherIsTold() {
    String plan = samplePlan("RACE").toString();

    List<Integer> statuses =
        IntStream.range(0, 2)
            .parallel()
            .mapToObj(i -> editor().body(plan).post(PLANS).statusCode())
            .sorted()
            .toList();

    assertThat(statuses).containsExactly(201, 409);
  }

  @Test
  void anEnormousNumberCostsNothingAndIsRefused() {
    String plan = samplePlan("HUGE").toString().replace("\"value\":80", "\"value\":1e400000");

    editor()
        .body(plan)
        .post(PLANS)
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("FIGURE_OUT_OF_BOUNDS"))
        .body("errors[0].path", equalTo("/assignments/0/targets/0/target/value"));
  }

  @Test
  void malformedJsonIsToldWithLineAndColumn() {
    editor()
        .body("{\"entity\": \"CCIAA\",\n \"year\": }")
        .post(PLANS)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo("MALFORMED_JSON"))
        .body("detail", containsString("riga 2"))
        .body("detail", not(containsString("com.fasterxml")));
  }

  @Test
  void jsonNestedWithoutEndIsRefused() throws IOException, InterruptedException {
    HttpResponse<String> response = send("[".repeat(100_000).getBytes(StandardCharsets.US_ASCII));

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("\"code\":\"MALFORMED_JSON\"");
  }

  @Test
  void aMemberGivenTwiceIsRefused() throws IOException, InterruptedException {
    HttpResponse<String> response =
        send("{\"year\":2017,\"year\":2018}".getBytes(StandardCharsets.US_ASCII));

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("\"code\":\"MALFORMED_JSON\"");
  }

  @Test
  void aBodyOverTheLimitIsRefusedBeforeItIsRead() throws IOException {
    try (Socket socket = new Socket("localhost", RestAssured.port)) {
      String head =
          "POST "
              + PLANS
              + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
              + "Authorization: Bearer "
              + SignedTokens.token("e", "/MS/plan-editor")
              + "\r\nContent-Length: 17000000000\r\n\r\n{";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      socket.setSoTimeout(10_000);
      byte[] answer = socket.getInputStream().readNBytes(400);

      assertThat(new String(answer, StandardCharsets.UTF_8))
          .startsWith("HTTP/1.1 413")
          .contains("application/problem+json", "BODY_TOO_LARGE");
    }
  }

  /** Past REST Assured, which would print a large body when an assertion fails. */
  private static HttpResponse<String> send(byte[] body) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + PLANS))
            .header("Authorization", "Bearer " + SignedTokens.token("e", "/MS/plan-editor"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static ObjectNode node(ObjectNode plan, int index) {
    return item(plan, "nodes", index);
  }

  private static ObjectNode card(ObjectNode plan, int index) {
    return item(plan, "cards", index);
  }

  private static ObjectNode measure(ObjectNode plan, int index) {
    return item(plan, "measures", index);
  }

  private static ObjectNode assignment(ObjectNode plan, int index) {
    return item(plan, "assignments", index);
  }

  private static ObjectNode target(ObjectNode plan, int index) {
    return (ObjectNode) plan.at("/assignments/" + index + "/targets/0/target");
  }

  private static ObjectNode item(ObjectNode plan, String list, int index) {
    return (ObjectNode) ((ArrayNode) plan.get(list)).get(index);
  }
}
