package it.quadrante.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import it.quadrante.events.EventJson;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody changes what somebody else has changed meanwhile; nothing known is sent again. */
@QuarkusTest
class PreconditionComponentTest extends PlanningTest {
  private static final String PROFILES = CHAMBERS + "/MS/scoring-profiles";

  private static RequestSpecification ifMatch(RequestSpecification request, String tag) {
    return tag == null ? request : request.header("If-Match", tag);
  }

  private static Response appoint(String account, String tag) {
    return ifMatch(admin("MS"), tag)
        .body(Map.of("account", account, "entity", "CCIAA", "role", "VALIDATOR"))
        .post(CHAMBERS + "/MS/appointments");
  }

  private static Response addEntity(String code, String tag) {
    return ifMatch(admin("MS"), tag)
        .body(Map.of("code", code, "name", "Azienda", "kind", "SPECIAL_AGENCY"))
        .post(CHAMBERS + "/MS/entities");
  }

  private static String anotherCode() {
    return "P"
        + UUID.randomUUID().toString().replace("-", "").substring(0, 12).toUpperCase(Locale.ROOT);
  }

  private static Response addProfile(String code, String tag) {
    Map<String, Object> given =
        editor().get(PROFILES + "/predefinito").then().extract().jsonPath().getMap("");
    ObjectNode profile = EventJson.MAPPER.valueToTree(given);
    profile.remove("version");
    return ifMatch(editor(), tag).body(profile.put("code", code).toString()).post(PROFILES);
  }

  private static void refused(Response answer, int status, String code) {
    answer
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("code", equalTo(code));
  }

  @Test
  void theOrganisationIsChangedByWhoHasReadIt() {
    // Given
    String tag = tagOf("MS");
    String code = anotherCode();

    // When
    Response unread = addEntity(code, null);
    Response stale = addEntity(code, "\"1000000\"");
    Response weak = addEntity(code, "W/" + tag);
    Response read = addEntity(code, tag);
    Response unreadAppointment = appoint("a", null);
    Response staleAppointment = appoint("a", tag);
    Response appointment = appoint("a", read.header("ETag"));

    // Then
    refused(unread, 428, "PRECONDITION_REQUIRED");
    refused(stale, 412, "PRECONDITION_FAILED");
    refused(weak, 412, "PRECONDITION_FAILED");
    read.then().statusCode(201);
    refused(unreadAppointment, 428, "PRECONDITION_REQUIRED");
    refused(staleAppointment, 412, "PRECONDITION_FAILED");
    appointment.then().statusCode(201).header("ETag", tagOf("MS"));
  }

  @Test
  void ofSeveralWhoHaveReadTheSameOneChangesIt() throws Exception {
    // Given
    String tag = tagOf("MS");
    Callable<Integer> change = () -> appoint(anotherCode(), tag).statusCode();
    List<Integer> statuses = new ArrayList<>();

    // When
    ExecutorService admins = Executors.newFixedThreadPool(8);
    try {
      for (Future<Integer> answer : admins.invokeAll(Collections.nCopies(8, change))) {
        statuses.add(answer.get());
      }
    } finally {
      admins.shutdownNow();
    }

    // Then
    assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 412);
  }

  @Test
  void aProfileIsAddedFreelyAndChangedByWhoHasReadTheNewest() {
    // Given
    String code = anotherCode();

    // When
    Response notThere = addProfile(code, "\"1\"");
    Response anyVersion = addProfile(code, "*");
    Response first = addProfile(code, null);
    Response unread = addProfile(code, null);
    Response second = addProfile(code, first.header("ETag"));
    Response stale = addProfile(code, first.header("ETag"));

    // Then
    refused(notThere, 412, "PRECONDITION_FAILED");
    refused(anyVersion, 412, "PRECONDITION_FAILED");
    first.then().statusCode(201).header("ETag", "\"1\"").body("version", equalTo(1));
    refused(unread, 428, "PRECONDITION_REQUIRED");
    second.then().statusCode(201).header("ETag", "\"2\"").body("version", equalTo(2));
    refused(stale, 412, "PRECONDITION_FAILED");
    editor().get(PROFILES + "/" + code).then().header("ETag", "\"2\"");
    editor().get(PROFILES + "/" + code + "/versions/1").then().header("ETag", "\"1\"");
    refused(editor().get(PROFILES + "/" + code + "/versions/3"), 404, "PROFILE_NOT_FOUND");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?limit=1",
        "/MS",
        "/MS/plans",
        "/MS/plans/CCIAA-2017-READ/versions/1",
        "/MS/scoring-profiles",
        "/MS/scoring-profiles/predefinito"
      })
  void aReadCarriesATagAndIsNotSentAgainToWhoHasIt(String path) {
    // Given
    importPlan(samplePlan("READ"));
    Response read = editor().get(CHAMBERS + path);
    String tag = read.header("ETag");

    // When
    Response again = editor().header("If-None-Match", tag).get(CHAMBERS + path);
    Response throughAProxy = editor().header("If-None-Match", "W/" + tag).get(CHAMBERS + path);
    Response another = editor().header("If-None-Match", "\"another\"").get(CHAMBERS + path);
    Response unreadable = editor().header("If-None-Match", "\"").get(CHAMBERS + path);

    // Then
    read.then().statusCode(200).header("Cache-Control", "private, no-cache");
    assertThat(tag).matches("\"[0-9a-f]+\"");
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.header("ETag")).isEqualTo(tag);
    assertThat(again.asString()).isEmpty();
    assertThat(throughAProxy.statusCode()).isEqualTo(304);
    assertThat(another.statusCode()).isEqualTo(200);
    assertThat(another.asString()).isEqualTo(read.asString());
    assertThat(another.contentType()).startsWith("application/json");
    assertThat(unreadable.statusCode()).isEqualTo(200);
  }

  @Test
  void aListWithAnotherItemHasAnotherTag() {
    // Given
    String before = editor().get(PLANS).header("ETag");

    // When
    importPlan(samplePlan("ANOTHER")).then().statusCode(201);

    // Then
    editor()
        .header("If-None-Match", before)
        .get(PLANS)
        .then()
        .statusCode(200)
        .header("ETag", org.hamcrest.Matchers.not(before));
  }

  @Test
  void aRefusedReadHasNoTag() {
    // When
    Response answer = editor().get(PLANS + "/CCIAA-2017-NONE/versions/1");

    // Then
    refused(answer, 404, "PLAN_NOT_FOUND");
    assertThat(answer.header("ETag")).isNull();
  }

  @Test
  void aVersionReadsDifferentlyInAnotherLanguage() {
    // Given
    importPlan(samplePlan("SPOKEN"));

    // When
    Response italian = editor().get(V1.formatted("SPOKEN"));
    Response english =
        editor()
            .header("Accept-Language", "en")
            .header("If-None-Match", italian.header("ETag"))
            .get(V1.formatted("SPOKEN"));
    Response again =
        editor()
            .header("Accept-Language", "en")
            .header("If-None-Match", english.header("ETag"))
            .get(V1.formatted("SPOKEN"));

    // Then
    assertThat(italian.header("Vary")).contains("Accept-Language");
    english.then().statusCode(200).header("ETag", "\"1-en\"");
    again.then().statusCode(304);
  }
}
