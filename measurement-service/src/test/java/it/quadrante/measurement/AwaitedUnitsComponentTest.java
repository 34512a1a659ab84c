package it.quadrante.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of a value by parts only those units are asked for something that owe it. */
@QuarkusTest
class AwaitedUnitsComponentTest extends NoticeTest {
  private static final List<String> UNITS = List.of("U1", "U2", "U3");

  @BeforeEach
  void openByParts() {
    Facts.AChamber offices = Facts.aChamber(chamber).version(4);
    Facts.APlan plan = aPlan("P").measuring("M", "NUMBER", "III").byParts();
    for (String unit : UNITS) {
      offices
          .withUnit(unit, "ENTE")
          .appointing("ref-" + unit, unit, "DATA_REFERENT", "2017-01-01", null);
      plan.enteredBy(unit);
    }
    send(Facts.CHAMBER_CHANGED, offices.toJson());
    open(plan);
  }

  private Response enter(String unit) {
    return account("ref-" + unit)
        .body("{\"unit\":\"%s\",\"value\":{\"kind\":\"NUMBER\",\"number\":1}}".formatted(unit))
        .post(cell("M") + "/parts");
  }

  private List<String> duties(String unit) {
    return Facts.json(
            account("ref-" + unit).get("/api/v1/chambers/" + chamber + "/duties").asString())
        .get("items")
        .findValuesAsText("measure");
  }

  private List<String> told(String unit) {
    return kinds("ref-" + unit);
  }

  private String ofUnit(int place) {
    JsonNode progress = read("/api/v1/chambers/" + chamber + "/progress?year=2017");
    return progress.at("/items/0/units/" + place + "/counts").toString();
  }

  @Test
  void whoHasDeliveredIsNeitherListedNorRemindedNorMissing() {
    // When
    enter("U1").then().statusCode(201);

    // Then
    assertThat(duties("U1")).isEmpty();
    assertThat(duties("U2")).containsExactly("M");
    roundOn("2018-01-16T10:00:00Z");
    assertThat(told("U1")).isEmpty();
    assertThat(told("U2")).containsExactly("DEADLINE_PASSED");
    assertThat(ofUnit(0))
        .isEqualTo(
            "{\"due\":1,\"submitted\":1,\"validated\":0,\"late\":0,\"missing\":0,\"sentBack\":0}");
    assertThat(ofUnit(1))
        .isEqualTo(
            "{\"due\":1,\"submitted\":0,\"validated\":0,\"late\":0,\"missing\":1,\"sentBack\":0}");
  }

  @Test
  void whatGoesBackIsToldToEachAuthorOfAWrongPartAndToNobodyElse() {
    // Given
    UNITS.forEach(unit -> enter(unit).then().statusCode(201));

    // When
    sendBack("M", "{\"submission\":4,\"units\":[\"U1\",\"U2\"],\"reason\":\"Manca dicembre\"}")
        .then()
        .statusCode(201);

    // Then
    assertThat(told("U1")).containsExactly("VALUE_RETURNED");
    assertThat(told("U2")).containsExactly("VALUE_RETURNED");
    assertThat(told("U3")).isEmpty();
    assertThat(duties("U3")).isEmpty();
    assertThat(duties("U1")).containsExactly("M");
    JsonNode history = read(cell("M") + "/history").get("items");
    assertThat(history.at("/4/what").textValue()).isEqualTo("SENT_BACK");
    assertThat(history.at("/4/units").toString()).isEqualTo("[\"U1\",\"U2\"]");
    assertThat(
            count(
                "select count(*) from audit_entry where chamber = '"
                    + chamber
                    + "' and action = 'SENT_BACK' and details like '%\"units\":[\"U1\",\"U2\"]%'"))
        .isEqualTo(1);
  }

  @Test
  void whatIsWithdrawnIsOwedByWhoHadNotDelivered() {
    // Given
    UNITS.forEach(unit -> enter(unit).then().statusCode(201));

    // When
    account("ref-U3")
        .body("{\"submission\":4}")
        .post(cell("M") + "/withdrawals")
        .then()
        .statusCode(201);

    // Then
    assertThat(read(cell("M")).get("awaitedUnits").toString()).isEqualTo("[\"U3\"]");
    assertThat(duties("U1")).isEmpty();
    assertThat(duties("U3")).containsExactly("M");
  }
}
