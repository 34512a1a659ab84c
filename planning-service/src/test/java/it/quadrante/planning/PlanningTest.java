package it.quadrante.planning;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import it.quadrante.events.EventJson;
import it.quadrante.localstack.ComponentStack;
import it.quadrante.localstack.SignedTokens;
import it.quadrante.openapi.DocumentedAnswers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** What every component test of planning starts from: a registered chamber MS with its entity. */
@WithTestResource(
    value = ComponentStack.class,
    scope = io.quarkus.test.common.TestResourceScope.GLOBAL,
    initArgs = @io.quarkus.test.common.ResourceArg(name = "service", value = "planning"))
public abstract class PlanningTest {
  protected static final String CHAMBERS = "/api/v1/chambers";
  protected static final String PLANS = "/api/v1/chambers/MS/plans";
  protected static final String V1 = PLANS + "/CCIAA-2017-%s/versions/1";

  static {
    DocumentedAnswers.expected();
  }

  @BeforeEach
  void registerChambers() {
    for (String chamber : new String[] {"MS", "LU"}) {
      as("platform-admin", "/platform-admin")
          .body(Map.of("code", chamber, "name", "Camera di commercio " + chamber))
          .post(CHAMBERS);
      admin(chamber)
          .header("If-Match", tagOf(chamber))
          .body(Map.of("code", "CCIAA", "name", "Camera", "kind", "CHAMBER"))
          .post(CHAMBERS + "/" + chamber + "/entities");
    }
  }

  protected static RequestSpecification admin(String chamber) {
    return as("admin", "/" + chamber + "/chamber-admin");
  }

  /** The ETag of a chamber as it is now. */
  protected static String tagOf(String chamber) {
    return admin(chamber).get(CHAMBERS + "/" + chamber).header("ETag");
  }

  /** A request with a valid token. */
  protected static RequestSpecification as(String account, String... groups) {
    return given().auth().oauth2(SignedTokens.token(account, groups)).contentType(ContentType.JSON);
  }

  protected static RequestSpecification editor() {
    return as("ms-plan-editor", "/MS/plan-editor");
  }

  protected static RequestSpecification approver() {
    return as("ms-plan-approver", "/MS/plan-approver");
  }

  /** The sample plan, under a code of its own. */
  protected static ObjectNode samplePlan(String code) {
    try (InputStream file = PlanningTest.class.getResourceAsStream("/plan.json")) {
      ObjectNode plan = (ObjectNode) EventJson.MAPPER.readTree(file);
      return plan.put("code", code);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  protected static Response importPlan(JsonNode plan) {
    return editor().body(plan.toString()).post(PLANS);
  }

  /** Settles what the sample leaves open and brings it to PUBLISHED. */
  protected static void publish(String code) {
    publish(samplePlan(code));
  }

  /** Likewise of a plan made from the sample. */
  protected static void publish(ObjectNode plan) {
    String version = V1.formatted(plan.get("code").textValue());
    importPlan(plan).then().statusCode(201);
    publish(version, settle(version));
  }

  /** Brings a draft with nothing left to settle to PUBLISHED; answers the last ETag. */
  protected static String publish(String version, String tag) {
    return post(approver(), version + "/publication", approve(version, tag), "{}");
  }

  /** Likewise to APPROVED. */
  protected static String approve(String version, String tag) {
    return post(
        approver(),
        version + "/approval",
        post(editor(), version + "/proposal", tag, "{}"),
        "{\"number\":\"7\",\"date\":\"2017-01-30\",\"organ\":\"Giunta\"}");
  }

  /** States polarity and corrects the operator; answers the last ETag. */
  protected static String settle(String version) {
    return settle(version, "\"1\"");
  }

  protected static String settle(String version, String read) {
    return settle(version, read, 2017);
  }

  /** Likewise of a plan of another year. */
  protected static String settle(String version, int year) {
    return settle(version, "\"1\"", year);
  }

  private static String settle(String version, String read, int year) {
    String tag = put(version + "/cards/3.2.2.a/polarity", read, "{\"polarity\":\"HIGHER\"}");
    tag = put(version + "/cards/1.2.3.a/polarity", tag, "{\"polarity\":\"HIGHER\"}");
    return put(
        version + "/assignments/1.2.3.a/targets/" + year + "/operator",
        tag,
        "{\"operator\":\">=\",\"reason\":\"Un risparmio è migliore se più alto\"}");
  }

  private static String put(String path, String tag, String body) {
    return editor()
        .header("If-Match", tag)
        .body(body)
        .put(path)
        .then()
        .statusCode(200)
        .extract()
        .header("ETag");
  }

  protected static String post(RequestSpecification by, String path, String tag, String body) {
    return by.header("If-Match", tag)
        .body(body)
        .post(path)
        .then()
        .statusCode(200)
        .extract()
        .header("ETag");
  }
}
