package it.quadrante.measurement;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of an allowed origin may call this service from a browser; others may not. */
@QuarkusTest
class CorsComponentTest extends MeasurementTest {
  private static final String ALLOWED = "http://localhost:5173";
  private static final String ALLOW_ORIGIN = "Access-Control-Allow-Origin";
  private static final String RESOURCE = "/api/v1/chambers/MS/cells";

  private static RequestSpecification preflight(String origin) {
    return given()
        .header("Origin", origin)
        .header("Access-Control-Request-Method", "POST")
        .header(
            "Access-Control-Request-Headers",
            "authorization,content-type,if-match,if-none-match,idempotency-key");
  }

  @Test
  void aPageOfAnAllowedOriginMaySendWhatTheServiceTakes() {
    preflight(ALLOWED)
        .options(RESOURCE)
        .then()
        .statusCode(200)
        .header(ALLOW_ORIGIN, ALLOWED)
        .header("Access-Control-Allow-Methods", equalTo("POST"))
        .header(
            "Access-Control-Allow-Headers",
            equalTo(
                "authorization,content-type,if-match,if-none-match,if-range,range,idempotency-key,"
                    + "accept-language"));
  }

  @Test
  void aPageOfAnAllowedOriginReadsAnswerAndHeadersOfARefusalToo() {
    given()
        .header("Origin", ALLOWED)
        .get(RESOURCE)
        .then()
        .statusCode(401)
        .header(ALLOW_ORIGIN, ALLOWED)
        .header(
            "Access-Control-Expose-Headers",
            equalTo("etag,location,retry-after,accept-ranges,content-range,content-disposition"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://elsewhere.example",
        "http://localhost:5174",
        "https://localhost:5173",
        "null"
      })
  void aPageOfAnotherOriginIsNotLetIn(String origin) {
    preflight(origin).options(RESOURCE).then().statusCode(403).header(ALLOW_ORIGIN, nullValue());
    given()
        .header("Origin", origin)
        .get("/status")
        .then()
        .statusCode(403)
        .header(ALLOW_ORIGIN, nullValue());
  }
}
