package it.quadrante.planning.plan;

import io.restassured.response.Response;
import it.quadrante.planning.PlanningTest;
import java.util.List;

/** What tests of edits share: a draft of the sample, and writes with the tag that was read. */
abstract class DraftTest extends PlanningTest {
  static final String PROGRAMME =
      """
      {"node": {"code": "%s", "level": "OBIETTIVO_OPERATIVO", "parent": "%s", "title": "%s",
        "perspective": "IMPRESE"}, "position": %s}""";

  static final String CARD =
      """
      {"card": {"code": "%s", "name": "n", "unit": "NUMBER", "formula": "[%s]",
        "polarity": "%s"}}""";

  static String draft(String code) {
    importPlan(samplePlan(code)).then().statusCode(201);
    return V1.formatted(code);
  }

  static Response post(String path, String body) {
    return editor().body(body).post(path);
  }

  static Response put(String path, String tag, String body) {
    return editor().header("If-Match", tag).body(body).put(path);
  }

  static Response put(String path, String body) {
    return put(path, tagOfElement(path), body);
  }

  static Response delete(String path) {
    return editor().header("If-Match", tagOfElement(path)).delete(path);
  }

  static String tagOfElement(String path) {
    return editor().urlEncodingEnabled(false).get(path).header("ETag");
  }

  static List<String> codes(String version) {
    return editor().get(version).jsonPath().getList("content.nodes.code");
  }
}
