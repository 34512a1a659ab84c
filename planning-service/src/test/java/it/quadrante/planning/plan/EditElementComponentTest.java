package it.quadrante.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Elements of a draft that are added, changed, moved and removed. */
@QuarkusTest
class EditElementComponentTest extends DraftTest {
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

    editor()
        .header("If-Match", tagOfElement(path))
        .queryParam("reason", " ")
        .delete(path)
        .then()
        .statusCode(422)
        .body("code", equalTo("REASON_MISSING"));
    delete(path).then().statusCode(204);

    editor().get(path).then().statusCode(404).body("code", equalTo("ELEMENT_NOT_FOUND"));
    delete(version + "/cards/3.2.2.a").then().statusCode(204);
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
}
