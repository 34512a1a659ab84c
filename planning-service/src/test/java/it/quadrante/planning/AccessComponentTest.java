package it.quadrante.planning;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import it.quadrante.localstack.SignedTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AccessComponentTest extends PlanningTest {

  private static RequestSpecification with(SignedTokens.Token token) {
    return given().auth().oauth2(token.text()).contentType(ContentType.JSON);
  }

  private static SignedTokens.Token editorToken() {
    return SignedTokens.of("ms-plan-editor").inGroups("/MS/plan-editor");
  }

  @Test
  void withoutATokenNothingIsShown() {
    given()
        .get(PLANS)
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .body("code", equalTo("UNAUTHENTICATED"));
  }

  @Test
  void anExpiredTokenIsRefused() {
    with(editorToken().expired())
        .get(PLANS)
        .then()
        .statusCode(401)
        .contentType("application/problem+json");
  }

  @Test
  void aTokenForAnotherServiceIsRefused() {
    with(editorToken().forAudience("reporting-service"))
        .get(PLANS)
        .then()
        .statusCode(401)
        .contentType("application/problem+json");
  }

  @Test
  void aTokenOfAnotherIssuerIsRefused() {
    with(editorToken().issuedBy("http://elsewhere")).get(PLANS).then().statusCode(401);
  }

  @Test
  void aTokenSignedBySomebodyElseIsRefused() {
    with(editorToken().forged()).get(PLANS).then().statusCode(401);
  }

  @Test
  void anotherChamberIsNotFound() {
    editor()
        .get(CHAMBERS + "/LU/plans")
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("code", equalTo("CHAMBER_NOT_FOUND"));
  }

  @Test
  void theOwnChamberWithoutTheRoleIsForbidden() {
    as("ms-viewer", "/MS/viewer")
        .body(samplePlan("FORBIDDEN").toString())
        .post(PLANS)
        .then()
        .statusCode(403)
        .body("code", equalTo("ROLE_REQUIRED"));
  }

  @Test
  void aPlanOfAnotherChamberIsNotSeenUnderTheOwn() {
    importPlan(samplePlan("MINE")).then().statusCode(201);

    as("lu-plan-editor", "/LU/plan-editor")
        .get(CHAMBERS + "/LU/plans/CCIAA-2017-MINE/versions/1")
        .then()
        .statusCode(404)
        .body("code", equalTo("PLAN_NOT_FOUND"));
  }

  @Test
  void onlyThePlatformAdminRegistersChambers() {
    editor().body("{\"code\":\"PI\",\"name\":\"Pisa\"}").post(CHAMBERS).then().statusCode(403);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DELETE | /api/v1/chambers                                | GET, POST",
        "DELETE | /api/v1/chambers/MS                             | GET",
        "GET    | /api/v1/chambers/MS/entities                    | POST",
        "DELETE | /api/v1/chambers/MS/plans                       | GET, POST",
        "DELETE | /api/v1/chambers/MS/plans/P/versions/1          | GET, PUT",
        "GET    | /api/v1/chambers/MS/plans/P/versions/1/proposal | POST",
        "PATCH  | /api/v1/chambers/MS/scoring-profiles            | GET, POST"
      })
  void aMethodThatIsNotThereIsAProblemThatNamesThoseThatAre(
      String method, String path, String allowed) {
    editor()
        .request(method, path)
        .then()
        .statusCode(405)
        .contentType("application/problem+json")
        .body("code", equalTo("METHOD_NOT_ALLOWED"))
        .header("Allow", equalTo(allowed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nowhere", "/chambers/MS/nowhere", "/chambers/MS/plans/P/versions/one"})
  void aPathBesideThoseThatAreThereIsNotFound(String path) {
    editor()
        .get("/api/v1" + path)
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("code", equalTo("NOT_FOUND"));
  }

  @Test
  void anotherMediaTypeIsAProblem() {
    given()
        .auth()
        .oauth2(editorToken().text())
        .contentType("text/plain")
        .body("x")
        .post(PLANS)
        .then()
        .statusCode(415)
        .contentType("application/problem+json");
  }

  @Test
  void anUnknownMemberIsNamedWithoutNamingClasses() {
    editor()
        .header("If-Match", "\"1\"")
        .body("{\"polarità\":\"HIGHER\"}")
        .put(V1.formatted("X") + "/cards/3.2.2.a/polarity")
        .then()
        .statusCode(400)
        .body("code", equalTo("UNKNOWN_MEMBER"))
        .body("detail", not(containsString("it.quadrante")));
  }

  @Test
  void theStatusNeedsNoToken() {
    given().get("/status").then().statusCode(200).body("status", equalTo(200));
  }
}
