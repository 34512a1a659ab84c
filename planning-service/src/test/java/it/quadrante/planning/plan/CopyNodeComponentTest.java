package it.quadrante.planning.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Nodes that are copied with all beneath them. */
@QuarkusTest
class CopyNodeComponentTest extends DraftTest {
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
}
