package it.quadrante.measurement;

import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A chamber merges while a collection is open: III 2017, to be submitted by 2018-01-15. */
@QuarkusTest
class MergerComponentTest extends MeasurementTest {
  private final String successor = "S" + chamber;

  @BeforeEach
  void aValueWaitsForValidation() {
    open(aPlan("P").measuring("Waiting", "NUMBER", "III").measuring("Empty", "NUMBER", "III"));
    submit("Waiting", number("72")).then().statusCode(201);
  }

  private void merge(String from, String openCollections) {
    send(
        Facts.CHAMBER_CHANGED,
        Facts.aChamber(chamber).version(9).mergedInto(successor, from, openCollections).toJson());
    await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                count(
                        "select count(*) from chamber where version = 9 and chamber = '"
                            + chamber
                            + "'")
                    == 1);
  }

  private RequestSpecification heir(String role) {
    return as("heir", "/" + successor + "/" + role);
  }

  @Test
  void theSuccessorReadsAndDoesNotWriteAndAnotherChamberSeesNothing() {
    // Given
    merge("2018-01-01", "CONTINUE");

    // When
    Response cells = heir("validator").get(cells());
    Response history = heir("evaluator").get(cell("Waiting") + "/history");
    Response viewer = heir("viewer").get(cells());
    Response validation =
        heir("validator").body("{\"submission\":1}").post(cell("Waiting") + "/validations");
    Response another = as("fi", "/FI/validator").get(cells());
    Response anothersWrite = as("fi", "/FI/validator").body("{}").post(cell("Empty") + "/returns");
    Response itsOwn = referent().get(cells());

    // Then
    cells.then().statusCode(200);
    history.then().statusCode(200);
    refused(viewer, 403, "ROLE_REQUIRED");
    refused(validation, 409, "CHAMBER_MERGED");
    refused(another, 404, "CHAMBER_NOT_FOUND");
    refused(anothersWrite, 404, "CHAMBER_NOT_FOUND");
    itsOwn.then().statusCode(200);
  }

  @Test
  void whereOpenCollectionsContinueWhoHadToGoesOn() {
    // Given
    merge("2018-01-01", "CONTINUE");

    // When
    Response submitted = submit("Empty", number("1"));
    Response validated = validate("Waiting", "{\"submission\":1}");

    // Then
    submitted.then().statusCode(201);
    validated.then().statusCode(201);
  }

  @Test
  void whereOpenCollectionsContinueALaterOneIsTheSuccessors() {
    // Given: the merger came before the quadrimestre began
    merge("2017-09-01", "CONTINUE");

    // When
    Response submitted = submit("Empty", number("1"));

    // Then
    refused(submitted, 409, "CHAMBER_MERGED");
  }

  @Test
  void whereTheyAreClosedNothingMoreIsEnteredAndWhatThereIsStays() {
    // Given
    merge("2018-01-01", "CLOSE");

    // When
    Response submitted = submit("Empty", number("1"));
    Response validated = validate("Waiting", "{\"submission\":1}");

    // Then
    refused(submitted, 409, "CHAMBER_MERGED");
    refused(validated, 409, "CHAMBER_MERGED");
    org.assertj.core.api.Assertions.assertThat(read(cell("Waiting")).get("state").textValue())
        .isEqualTo("SUBMITTED");
  }

  @Test
  void beforeTheFirstDayNothingHasChanged() {
    // Given
    merge("2018-01-11", "CLOSE");

    // When
    Response today = submit("Empty", number("1"));
    Response heirToday = heir("validator").get(cells());
    TestClock.set("2018-01-10T23:00:00Z");
    Response tomorrow = validate("Waiting", "{\"submission\":1}");
    Response heirTomorrow = heir("validator").get(cells());

    // Then
    today.then().statusCode(201);
    refused(heirToday, 404, "CHAMBER_NOT_FOUND");
    refused(tomorrow, 409, "CHAMBER_MERGED");
    heirTomorrow.then().statusCode(200);
  }
}
