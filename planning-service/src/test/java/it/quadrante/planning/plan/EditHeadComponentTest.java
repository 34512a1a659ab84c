package it.quadrante.planning.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What stands above the elements of a draft. */
@QuarkusTest
class EditHeadComponentTest extends DraftTest {
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
}
