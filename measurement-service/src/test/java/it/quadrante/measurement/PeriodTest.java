package it.quadrante.measurement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import it.quadrante.events.EventJson;
import java.util.LinkedHashMap;
import java.util.Map;

/** What every test of closed periods starts from: III 2017, after its last day to submit. */
public abstract class PeriodTest extends MeasurementTest {
  protected static final String PERIOD_CLOSED = "quadrante.measurement.period-closed.v1";
  protected static final String AFTER_THE_DEADLINE = "2018-02-01T09:00:00Z";

  /** A and B, both numbers. */
  protected void openPlanOfTwo() {
    open(aPlan("P").measuring("A", "NUMBER", "III").measuring("B", "NUMBER", "III"));
  }

  protected static void afterTheDeadline() {
    TestClock.set(AFTER_THE_DEADLINE);
  }

  protected RequestSpecification admin() {
    return as("ms-chamber-admin", "/" + chamber + "/chamber-admin");
  }

  protected String periods() {
    return "/api/v1/chambers/" + chamber + "/periods";
  }

  protected String period() {
    return periods() + "/CCIAA/2017/III";
  }

  /** The period as whoever administers the chamber reads it. */
  protected JsonNode readPeriod() {
    return Facts.json(admin().get(period()).then().statusCode(200).extract().asString());
  }

  protected String tag() {
    return admin().get(period()).header("ETag");
  }

  protected Response close(String body) {
    return admin().header("If-Match", tag()).body(body).post(period() + "/closings");
  }

  /** By measure what it counts as, and nothing else. */
  protected Response close(String... decisions) {
    return close(closing(decisions).toString());
  }

  /** A closing request: measure, policy, measure, policy, … */
  protected ObjectNode closing(String... decisions) {
    Map<String, String> byMeasure = new LinkedHashMap<>();
    for (int i = 0; i < decisions.length; i += 2) {
      byMeasure.put(decisions[i], decisions[i + 1]);
    }
    ObjectNode request = EventJson.MAPPER.createObjectNode().put("reason", "Raccolta completata");
    ArrayNode list = request.putArray("decisions");
    byMeasure.forEach(
        (measure, policy) ->
            list.addObject()
                .put("cell", id(measure))
                .put("policy", policy)
                .put("reason", "Manca " + measure));
    return request;
  }

  protected String id(String measure) {
    return cell(measure).substring(cell(measure).lastIndexOf('/') + 1);
  }

  protected Response reopen(String until) {
    return admin()
        .header("If-Match", tag())
        .body("{\"reason\":\"Rettifica\",\"until\":\"" + until + "\"}")
        .post(period() + "/reopenings");
  }

  protected void makeOfficial(String measure, String value) {
    submit(measure, number(value)).then().statusCode(201);
    int submission = read(cell(measure)).at("/submission/number").intValue();
    validate(measure, "{\"submission\":" + submission + "}").then().statusCode(201);
  }
}
