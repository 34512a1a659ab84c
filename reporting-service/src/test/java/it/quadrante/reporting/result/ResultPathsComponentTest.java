package it.quadrante.reporting.result;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import it.quadrante.localstack.SignedTokens;
import it.quadrante.reporting.ReportingTest;
import it.quadrante.reporting.facts.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ResultPathsComponentTest extends ReportingTest {

  private SignedTokens.Token token() {
    return SignedTokens.of("ms-viewer").inGroups("/" + chamber + "/viewer");
  }

  private void publish() {
    sendAndAwait(
        Facts.aPlan(chamber, "P").with("A").withIndividual("SG.A").sent(),
        Facts.aValue(chamber, "A").number("72").sent(),
        Facts.aValue(chamber, "SG.A").number("40").sent());
  }

  @Test
  void withoutATokenNothingIsShown() {
    given()
        .get(plans())
        .then()
        .statusCode(401)
        .contentType(PROBLEM)
        .body("code", equalTo("UNAUTHENTICATED"));
  }

  @Test
  void anExpiredTokenIsRefused() {
    given()
        .auth()
        .oauth2(token().expired().text())
        .get(plans())
        .then()
        .statusCode(401)
        .contentType(PROBLEM);
  }

  @Test
  void aTokenForAnotherServiceIsRefused() {
    given()
        .auth()
        .oauth2(token().forAudience("planning-service").text())
        .get(plans())
        .then()
        .statusCode(401)
        .contentType(PROBLEM);
  }

  @Test
  void anotherChamberIsNotFound() {
    publish();

    as("lu-viewer", "/LU/viewer")
        .get(results("P"))
        .then()
        .statusCode(404)
        .contentType(PROBLEM)
        .body("code", equalTo("CHAMBER_NOT_FOUND"));
  }

  @Test
  void aPlanOfAnotherChamberIsNotSeenUnderTheOwn() {
    publish();
    String other = nextChamber();

    as("viewer", "/" + other + "/viewer")
        .get("/api/v1/chambers/" + other + "/plans/CCIAA-2017-P/results/III")
        .then()
        .statusCode(404)
        .body("code", equalTo("PLAN_NOT_FOUND"))
        .body("detail", containsString("CCIAA-2017-P"));
  }

  @Test
  void platformRolesReadNoResults() {
    publish();

    as("platform-admin", "/platform-admin", "/benchmark-reader")
        .get(results("P"))
        .then()
        .statusCode(404);
  }

  @Test
  void aQuadrimestreThatDoesNotExistIsNamed() {
    publish();

    viewer()
        .header("Accept-Language", "en")
        .get(plans() + "/CCIAA-2017-P/results/IV")
        .then()
        .statusCode(404)
        .contentType(PROBLEM)
        .body("code", equalTo("QUADRIMESTRE_UNKNOWN"))
        .body("detail", equalTo("There is no quadrimestre IV: I, II or III."));
  }

  @Test
  void aVersionThatDoesNotExistIsNamed() {
    publish();

    viewer()
        .get(results("P") + "?version=7")
        .then()
        .statusCode(404)
        .body("code", equalTo("PLAN_VERSION_NOT_FOUND"));
    viewer()
        .get(results("P") + "?version=x")
        .then()
        .statusCode(400)
        .body("code", equalTo("VERSION_NOT_A_NUMBER"));
  }

  @Test
  void aPlanHasNoResultsBeforeItIsInForce() {
    sendAndAwait(Facts.aPlan(chamber, "P").inForceFrom("II").with("A").sent());

    viewer()
        .get(plans() + "/CCIAA-2017-P/results/I")
        .then()
        .statusCode(404)
        .body("code", equalTo("NOT_IN_FORCE"));
  }

  @Test
  void aResultThatDoesNotExistIsNamed() {
    publish();

    viewer()
        .get(results("P") + "/indicator:Z")
        .then()
        .statusCode(404)
        .body("code", equalTo("RESULT_NOT_FOUND"))
        .body("detail", containsString("indicator:Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?limit=1",
        "/CCIAA-2017-P/results/III",
        "/CCIAA-2017-P/results/III/indicator:A",
        "/CCIAA-2017-P/results/III/indicator:A/explanation"
      })
  void whatDidNotChangeIsNotSentAgain(String path) {
    // Given
    publish();
    Response read = viewer().get(plans() + path);
    String tag = read.header("ETag");

    // When
    Response again = viewer().header("If-None-Match", tag).get(plans() + path);
    Response throughAProxy = viewer().header("If-None-Match", "W/" + tag).get(plans() + path);
    Response another = viewer().header("If-None-Match", "\"another\"").get(plans() + path);
    Response withIfMatch = viewer().header("If-Match", "\"another\"").get(plans() + path);

    // Then
    read.then().statusCode(200).header("Cache-Control", "private, no-cache");
    again.then().statusCode(304).header("ETag", tag).header("Cache-Control", "private, no-cache");
    assertThat(again.asString()).isEmpty();
    throughAProxy.then().statusCode(304);
    another.then().statusCode(200).header("ETag", tag);
    assertThat(another.asString()).isEqualTo(read.asString());
    withIfMatch.then().statusCode(200);
  }

  @Test
  void anotherValueIsAnotherTag() {
    // Given
    publish();
    String tag = viewer().get(results("P")).then().statusCode(200).extract().header("ETag");

    // When
    sendAndAwait(Facts.aValue(chamber, "A").number("40").version(2).sent());

    // Then
    viewer().header("If-None-Match", tag).get(results("P")).then().statusCode(200);
  }

  @Test
  void individualResultsAreForTheEvaluatorOnly() {
    publish();
    String individual = results("P") + "/indicator:SG.A";

    evaluator().get(individual).then().statusCode(200);
    evaluator()
        .get(results("P"))
        .then()
        .body("persons.id", hasItem("person:SG"))
        .body("nodes.id", hasItem("node:SG_1"));
    viewer().get(individual).then().statusCode(404);
    viewer().get(individual + "/explanation").then().statusCode(404);
    viewer().get(results("P") + "/person:SG").then().statusCode(404);
    viewer()
        .get(results("P"))
        .then()
        .statusCode(200)
        .body("persons", nullValue())
        .body("nodes.id", not(hasItem("node:SG_1")))
        .body("indicators.id", not(hasItem("indicator:SG.A")));
  }

  @Test
  void individualResultsAreInNoOrganisationalFigure() {
    publish();

    evaluator().get(results("P")).then().body("overall.percentageText", equalTo("90,00"));
  }

  @Test
  void whoSeesIndividualResultsHasAnotherTag() {
    publish();

    String mine = evaluator().get(results("P")).header("ETag");

    assertThat(viewer().get(results("P")).header("ETag")).isNotEqualTo(mine);
  }

  @Test
  void plansAreListedPageByPage() {
    sendAndAwait(
        Facts.aPlan(chamber, "A").with("A").sent(),
        Facts.aPlan(chamber, "A").version(2).with("A").sent(),
        Facts.aPlan(chamber, "B").with("A").sent());

    JsonNode first = read(plans() + "?limit=1");

    assertThat(first.at("/items/0/id").textValue()).isEqualTo("CCIAA-2017-A");
    assertThat(first.at("/items/0/version").intValue()).isEqualTo(2);
    assertThat(first.at("/items/0/weighted").booleanValue()).isTrue();
    String cursor = first.get("nextCursor").textValue();
    assertThat(read(plans() + "?limit=1&cursor=" + cursor).at("/items/0/id").textValue())
        .isEqualTo("CCIAA-2017-B");
    assertThat(read(plans()).has("nextCursor")).isFalse();
  }

  @Test
  void aPageHasALimit() {
    viewer()
        .get(plans() + "?limit=100000")
        .then()
        .statusCode(400)
        .contentType(PROBLEM)
        .body("code", equalTo("LIMIT_OUT_OF_RANGE"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "0", "-1", "1.5", "99999999999", " "})
  void aLimitThatIsNoNumberInItsRangeHasTheSameProblem(String limit) {
    viewer()
        .queryParam("limit", limit)
        .get(plans())
        .then()
        .statusCode(400)
        .contentType(PROBLEM)
        .body("code", equalTo("LIMIT_OUT_OF_RANGE"));
  }

  @Test
  void otherFiguresHaveAnotherTagThoughRevisionAndDayAreTheSame() {
    String other = nextChamber();
    sendAndAwait(
        Facts.aPlan(chamber, "P").with("A").sent(), Facts.aValue(chamber, "A").number("72").sent());
    send(Facts.aPlan(other, "P").with("A").sent(), Facts.aValue(other, "A").number("40").sent());
    awaitAllRead(other);
    setRevision(1);

    String first = viewer().get(results("P")).header("ETag");
    String second =
        as("viewer", "/" + other + "/viewer")
            .get("/api/v1/chambers/" + other + "/plans/CCIAA-2017-P/results/III")
            .header("ETag");

    assertThat(second).isNotNull().isNotEqualTo(first);
  }

  /** As after a rebuild, when revisions count anew. */
  private void setRevision(int revision) {
    assertThat(
            rows(
                "update result_set set revision = "
                    + revision
                    + " where plan = 'CCIAA-2017-P' returning revision"))
        .isNotEmpty();
  }

  @Test
  void theStatusNeedsNoToken() {
    given().get("/status").then().statusCode(200);
    given().get("/q/health/ready").then().statusCode(200);
  }
}
