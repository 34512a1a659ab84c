package it.quadrante.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import it.quadrante.localstack.KafkaBroker;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The organisation of a chamber over time, and who may act in it on a day. */
@QuarkusTest
class OrganisationComponentTest extends PlanningTest {
  private static final String ORG = CHAMBERS + "/ORG";

  KafkaBroker kafka;

  @BeforeEach
  void aChamberWithAnArea() {
    as("platform-admin", "/platform-admin")
        .body(Map.of("code", "ORG", "name", "Camera di commercio"))
        .post(CHAMBERS);
    write("/entities", "{\"code\":\"CCIAA\",\"name\":\"Camera\",\"kind\":\"CHAMBER\"}");
    write("/units", unit("AREA1", "AREA", "ENTE"));
    write("/units", unit("UFF", "OFFICE", "AREA1"));
    write("/person-roles", "{\"entity\":\"CCIAA\",\"code\":\"SG\",\"name\":\"Segretario\"}");
  }

  private static String unit(String code, String kind, String parent) {
    return "{\"entity\":\"CCIAA\",\"code\":\"%s\",\"name\":\"Unità %s\",\"kind\":\"%s\",\"parent\":\"%s\"}"
        .formatted(code, code, kind, parent);
  }

  private static String appointment(String account, String unit, String from, String to) {
    return ("{\"account\":\"%s\",\"entity\":\"CCIAA\",\"unit\":\"%s\",\"role\":\"VALIDATOR\","
            + "\"validFrom\":\"%s\",\"validTo\":\"%s\"}")
        .formatted(account, unit, from, to);
  }

  private static Response write(String path, String body) {
    return admin("ORG").header("If-Match", tagOf("ORG")).body(body).post(ORG + path);
  }

  private static Response change(String path, String body) {
    return admin("ORG").header("If-Match", tagOf("ORG")).body(body).put(ORG + path);
  }

  private static Response authorities(String query) {
    return as("v", "/ORG/viewer").get(ORG + "/authorities" + query);
  }

  @Test
  void whoMayValidateIsAnsweredForADate() {
    // Given
    write("/appointments", appointment("dir1", "AREA1", "2021-01-01", "2021-04-30"));
    write("/appointments", appointment("dir2", "AREA1", "2021-05-01", "2021-12-31"));

    // When
    Response inApril = authorities("?on=2021-04-30&entity=CCIAA&unit=UFF");
    Response inMay = authorities("?on=2021-05-01&entity=CCIAA&unit=UFF");
    Response first = authorities("?on=2021-05-01&limit=1");

    // Then
    inApril.then().statusCode(200).body("items[0].validating.account", contains("dir1"));
    inMay
        .then()
        .body("items[0].validating.account", contains("dir2"))
        .body("items[0].validating.appointedFor", contains("AREA1"))
        .body("items[0].submitting", empty());
    first.then().body("items.unit", contains("AREA1"));
    authorities("?limit=1&cursor=" + first.path("nextCursor"))
        .then()
        .body("items.unit", contains("ENTE"));
    authorities("?on=30/04/2021").then().statusCode(400).body("code", equalTo("DAY_UNREADABLE"));
  }

  @Test
  void aRenamedUnitKeepsItsCodeAndItsFormerNameAndAllIsAnnounced() {
    // When
    Response renamed =
        change(
            "/units/CCIAA/AREA1",
            "{\"name\":\"Area imprese\",\"renamedFrom\":\"2021-07-01\",\"parent\":\"ENTE\"}");

    // Then
    renamed
        .then()
        .statusCode(200)
        .body("units.find { it.code == 'AREA1' }.name", equalTo("Area imprese"))
        .body("units.find { it.code == 'AREA1' }.formerNames.name", contains("Unità AREA1"));
    authorities("?on=2021-06-30&unit=AREA1").then().body("items.name", contains("Unità AREA1"));
    authorities("?on=2021-07-01&unit=AREA1").then().body("items.name", contains("Area imprese"));
    JsonNode fact =
        Topic.of(kafka, "quadrante.planning.chamber-changed.v1")
            .awaitSubject("ORG@" + renamed.path("version"))
            .data();
    assertThat(Topic.schemaFaults("chamber-changed", fact)).isEmpty();
    assertThat(fact.at("/units/0/formerNames/0/validTo").textValue()).isEqualTo("2021-06-30");
    assertThat(fact.at("/personRoles/0/code").textValue()).isEqualTo("SG");
  }

  @Test
  void aMovedUnitRemembersWhatItStoodBeneathAndAllIsAnnounced() {
    // Given
    write("/units", unit("AREA7", "AREA", "ENTE"));
    write("/units", unit("AREA8", "AREA", "ENTE"));
    write("/units", unit("UFFMOVED", "OFFICE", "AREA7"));
    write("/appointments", appointment("dir7", "AREA7", "2021-01-01", "2021-12-31"));

    // When
    Response moved =
        change(
            "/units/CCIAA/UFFMOVED",
            "{\"name\":\"Unità UFFMOVED\",\"parent\":\"AREA8\",\"movedFrom\":\"2021-07-01\"}");

    // Then
    moved
        .then()
        .statusCode(200)
        .body("units.find { it.code == 'UFFMOVED' }.parent", equalTo("AREA8"))
        .body("units.find { it.code == 'UFFMOVED' }.formerParents.parent", contains("AREA7"));
    authorities("?on=2021-06-30&unit=UFFMOVED")
        .then()
        .body("items[0].validating.account", contains("dir7"));
    authorities("?on=2021-07-01&unit=UFFMOVED").then().body("items[0].validating", empty());
    JsonNode fact =
        Topic.of(kafka, "quadrante.planning.chamber-changed.v1")
            .awaitSubject("ORG@" + moved.path("version"))
            .data();
    assertThat(Topic.schemaFaults("chamber-changed", fact)).isEmpty();
    assertThat(fact.findValuesAsText("validTo")).contains("2021-06-30");
  }

  @Test
  void whatBreaksARuleIsRefusedWithPlaceAndRemedyAndNothingIsStored() {
    // Given
    String before = tagOf("ORG");

    // When
    Response cycle = change("/units/CCIAA/AREA1", "{\"name\":\"Unità AREA1\",\"parent\":\"UFF\"}");
    Response reversed =
        write("/appointments", appointment("a", "AREA1", "2021-04-30", "2021-01-01"));
    Response unknown = write("/appointments", appointment("a", "X", "2021-01-01", "2021-04-30"));
    Response absent = change("/units/CCIAA/X", "{\"name\":\"X\"}");
    Response noCode = write("/units", "{\"entity\":\"CCIAA\",\"name\":\"X\",\"kind\":\"AREA\"}");

    // Then
    cycle
        .then()
        .statusCode(422)
        .body("code", equalTo("ORGANISATION_REJECTED"))
        .body("errors[0].path", equalTo("/parent"))
        .body("errors[0].code", equalTo("PARENT_CYCLE"))
        .body("errors[0].detail", containsString("indicare un’altra unità superiore"));
    reversed.then().statusCode(422).body("errors.code", hasItem("INTERVAL_REVERSED"));
    unknown.then().statusCode(422).body("errors.code", contains("UNIT_UNKNOWN"));
    absent.then().statusCode(404).body("code", equalTo("ORGANISATION_PART_NOT_FOUND"));
    noCode.then().statusCode(422).body("code", equalTo("UNIT_INVALID"));
    assertThat(tagOf("ORG")).isEqualTo(before);
  }

  @Test
  void theSameAppointmentTwiceIsRefusedUntilTheFirstEnds() {
    // Given
    String id =
        write("/appointments", appointment("twice", "UFF", "2022-01-01", "2022-12-31"))
            .path("appointments.find { it.account == 'twice' }.id");

    // When
    Response again =
        write("/appointments", appointment("twice", "UFF", "2022-07-01", "2022-12-31"));
    Response ended = change("/appointments/" + id, "{\"validTo\":\"2022-06-30\"}");
    Response then = write("/appointments", appointment("twice", "UFF", "2022-07-01", "2022-12-31"));

    // Then
    again.then().statusCode(422).body("errors.code", contains("APPOINTMENT_REPEATED"));
    ended.then().statusCode(200);
    then.then().statusCode(201);
  }

  @Test
  void onlyTheChamberAdminWhoHasReadTheChamberChangesIt() {
    String body = unit("AREA3", "AREA", "ENTE");

    admin("ORG").body(body).post(ORG + "/units").then().statusCode(428);
    admin("ORG").header("If-Match", "\"1\"").body(body).post(ORG + "/units").then().statusCode(412);
    as("e", "/ORG/plan-editor").body(body).post(ORG + "/units").then().statusCode(403);
    admin("MS").body(body).post(ORG + "/units").then().statusCode(404);
  }

  @Test
  void aPersonRoleGetsAnotherTitle() {
    change("/person-roles/CCIAA/SG", "{\"name\":\"Segretario Generale\",\"unit\":\"AREA1\"}")
        .then()
        .statusCode(200)
        .body("personRoles.name", contains("Segretario Generale"))
        .body("personRoles.unit", contains("AREA1"));
  }

  @Test
  void aCalendarIsVersionedAndAnnounced() {
    // Given
    String path = ORG + "/calendars";

    // When
    Response first = admin("ORG").body("{\"year\":2021,\"patronSaint\":\"07-12\"}").post(path);
    Response unread = admin("ORG").body("{\"year\":2021}").post(path);
    Response second =
        admin("ORG")
            .header("If-Match", first.header("ETag"))
            .body("{\"year\":2021,\"daysToSubmit\":20,\"daysToValidate\":5}")
            .post(path);
    Response wrong = admin("ORG").body("{\"year\":2022,\"daysToSubmit\":0}").post(path);

    // Then
    first.then().statusCode(201).body("version", equalTo(1)).body("periods.size()", equalTo(6));
    unread.then().statusCode(428);
    second.then().statusCode(201).body("version", equalTo(2));
    wrong.then().statusCode(422).body("errors.path", contains("/daysToSubmit"));
    as("v", "/ORG/viewer")
        .get(path + "/2021")
        .then()
        .body("periods[0].submitBy", equalTo("2021-05-20"));
    as("v", "/ORG/viewer")
        .get(path + "/2021/versions/1")
        .then()
        .body("patronSaint", equalTo("07-12"));
    as("v", "/ORG/viewer").get(path + "/2030").then().statusCode(404);
    as("v", "/ORG/viewer").get(path).then().body("items.version", contains(2));
    String tag = tagOf("ORG").replace("\"", "");
    JsonNode fact =
        Topic.of(kafka, "quadrante.planning.chamber-changed.v1").awaitSubject("ORG@" + tag).data();
    assertThat(Topic.schemaFaults("chamber-changed", fact)).isEmpty();
    assertThat(fact.at("/calendars/0/periods/0/validateBy").textValue()).isEqualTo("2021-05-25");
    assertThat(fact.at("/calendars/0/longerPeriods/0/countsIn").textValue()).isEqualTo("II");
  }
}
