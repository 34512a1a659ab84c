package it.quadrante.measurement;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import it.quadrante.localstack.SignedTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccessComponentTest extends MeasurementTest {

  private static RequestSpecification with(SignedTokens.Token token) {
    return given().auth().oauth2(token.text()).contentType(ContentType.JSON);
  }

  private SignedTokens.Token token() {
    return SignedTokens.of("ms-data-referent").inGroups("/" + chamber + "/data-referent");
  }

  private void refused(RequestSpecification caller, int status, String code) {
    caller.get(cells()).then().statusCode(status).contentType(PROBLEM).body("code", equalTo(code));
  }

  @Test
  void aValidTokenIsLetThrough() {
    with(token()).get(cells()).then().statusCode(200);
  }

  @Test
  void withoutATokenNothingIsShown() {
    refused(given(), 401, "UNAUTHENTICATED");
  }

  @Test
  void anExpiredTokenIsRefused() {
    refused(with(token().expired()), 401, "UNAUTHENTICATED");
  }

  @Test
  void aTokenForAnotherServiceIsRefused() {
    refused(with(token().forAudience("reporting-service")), 401, "UNAUTHENTICATED");
  }

  @Test
  void aForgedTokenIsRefused() {
    refused(with(token().forged()), 401, "UNAUTHENTICATED");
  }

  @Test
  void anotherChamberIsNotFound() {
    refused(as("lu", "/LU/data-referent"), 404, "CHAMBER_NOT_FOUND");
  }

  @Test
  void aViewerReadsPublishedResultsAndNoCells() {
    refused(as("v", "/" + chamber + "/viewer"), 403, "ROLE_REQUIRED");
  }

  @Test
  void aCellOfAnotherChamberIsNotSeenUnderTheOwn() {
    // Given
    open("M", "NUMBER");
    String elsewhere = cell("M").replace("/" + chamber + "/", "/LU/");

    // When
    var answer = as("lu", "/LU/validator").get(elsewhere);

    // Then
    answer.then().statusCode(404).body("code", equalTo("CELL_NOT_FOUND"));
  }

  @Test
  void everyOperationNeedsItsRole() {
    // Given
    open("M", "NUMBER");
    String evaluator = "/" + chamber + "/evaluator";

    // When
    var submission = as("e", evaluator).body(number("1")).post(cell("M") + "/submissions");
    var validation = as("e", evaluator).body("{}").post(cell("M") + "/validations");
    var sendingBack = as("e", evaluator).body("{}").post(cell("M") + "/returns");
    var history = as("e", evaluator).get(cell("M") + "/history");

    // Then
    submission.then().statusCode(403).body("code", equalTo("ROLE_REQUIRED"));
    validation.then().statusCode(403).body("code", equalTo("ROLE_REQUIRED"));
    sendingBack.then().statusCode(403).body("code", equalTo("ROLE_REQUIRED"));
    history.then().statusCode(200);
  }

  @Test
  void theStatusNeedsNoToken() {
    given().get("/status").then().statusCode(200).body("status", equalTo(200));
  }
}
