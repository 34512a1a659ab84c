package it.quadrante.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import it.quadrante.localstack.KafkaBroker;
import org.junit.jupiter.api.Test;

/** Entities that are renamed and that end. */
@QuarkusTest
class EntityComponentTest extends PlanningTest {
  private static final String MS = CHAMBERS + "/MS";

  KafkaBroker kafka;

  private static void add(String code) {
    admin("MS")
        .header("If-Match", tagOf("MS"))
        .body("{\"code\":\"%s\",\"name\":\"Azienda\",\"kind\":\"SPECIAL_AGENCY\"}".formatted(code))
        .post(MS + "/entities")
        .then()
        .statusCode(201);
  }

  private static Response change(String code, String body) {
    return admin("MS").header("If-Match", tagOf("MS")).body(body).put(MS + "/entities/" + code);
  }

  private static ObjectNode planOf(String entity, String code, int year) {
    ObjectNode plan = samplePlan(code).put("entity", entity).put("year", year);
    plan.get("measures").forEach(measure -> ((ObjectNode) measure).put("entity", entity));
    plan.get("assignments")
        .forEach(
            assignment ->
                assignment
                    .get("targets")
                    .forEach(target -> ((ObjectNode) target).put("year", year)));
    return plan;
  }

  @Test
  void aRenamedEntityKeepsItsCodeAndItsFormerNameAndAllIsAnnounced() {
    add("AZNAME");

    Response renamed = change("AZNAME", "{\"name\":\"Istituto\",\"renamedFrom\":\"2021-07-01\"}");

    renamed
        .then()
        .statusCode(200)
        .body("entities.find { it.code == 'AZNAME' }.name", equalTo("Istituto"))
        .body("entities.find { it.code == 'AZNAME' }.formerNames.name", contains("Azienda"))
        .body("entities.find { it.code == 'AZNAME' }.formerNames.validTo", contains("2021-06-30"));
    JsonNode fact =
        Topic.of(kafka, "quadrante.planning.chamber-changed.v1")
            .awaitSubject("MS@" + renamed.path("version"))
            .data();
    assertThat(Topic.schemaFaults("chamber-changed", fact)).isEmpty();
    assertThat(fact.findValuesAsText("name")).contains("Istituto", "Azienda");
  }

  @Test
  void anEndedEntityKeepsItsPlansAndTakesNoneOfAYearAfterIt() {
    add("AZEND");
    importPlan(planOf("AZEND", "BEFORE", 2017)).then().statusCode(201);
    String before = PLANS + "/AZEND-2017-BEFORE/versions/1";
    publish(before, settle(before));

    change("AZEND", "{\"name\":\"Azienda\",\"validTo\":\"2017-12-31\"}")
        .then()
        .statusCode(200)
        .body("units.find { it.entity == 'AZEND' }.validTo", equalTo("2017-12-31"));

    importPlan(planOf("AZEND", "SAME", 2017)).then().statusCode(201);
    importPlan(planOf("AZEND", "AFTER", 2018))
        .then()
        .statusCode(422)
        .body("errors.code", contains("ENTITY_ENDED"))
        .body("errors.path", contains("/entity"));
    editor()
        .body("{\"title\":\"Piano 2018\",\"actions\":\"CARRIED\"}")
        .post(before + "/next-year")
        .then()
        .statusCode(409)
        .body("code", equalTo("ENTITY_ENDED"));
    editor().get(before).then().statusCode(200).body("state", equalTo("PUBLISHED"));
  }

  @Test
  void aDraftOfAnEntityThatHasEndedMeanwhileIsNotProposed() {
    // Given
    add("AZDRAFT");
    importPlan(planOf("AZDRAFT", "OPEN", 2018)).then().statusCode(201);
    String version = PLANS + "/AZDRAFT-2018-OPEN/versions/1";
    String tag = settle(version, 2018);
    change("AZDRAFT", "{\"name\":\"Azienda\",\"validTo\":\"2017-12-31\"}").then().statusCode(200);

    // When
    Response proposed = editor().header("If-Match", tag).body("{}").post(version + "/proposal");

    // Then
    proposed
        .then()
        .statusCode(422)
        .body("code", equalTo("PLAN_NOT_READY"))
        .body("errors.path", contains("/entity"))
        .body("errors.code", contains("ENTITY_ENDED"));
    editor()
        .get(version + "/checks")
        .then()
        .body("items.find { it.code == 'ENTITY_ENDED' }.remedy", containsString("Ritirare"));
  }

  @Test
  void aMeasureOfAnEntityThatHasEndedIsRefusedInAPlanOfALaterYear() {
    // Given
    add("AZMEAS");
    importPlan(measuredBy("AZMEAS", "MEASDRAFT", 2018)).then().statusCode(201);
    change("AZMEAS", "{\"name\":\"Azienda\",\"validTo\":\"2017-12-31\"}").then().statusCode(200);

    // When
    Response same = importPlan(measuredBy("AZMEAS", "MEASONE", 2017));
    Response later = importPlan(measuredBy("AZMEAS", "MEASTWO", 2018));

    // Then
    same.then().statusCode(201);
    later
        .then()
        .statusCode(422)
        .body("errors.code", contains("MEASURING_ENTITY_ENDED"))
        .body("errors.path", contains("/measures/3/entity"))
        .body("errors.detail[0]", containsString("2017-12-31"));
    editor()
        .get(PLANS + "/CCIAA-2018-MEASDRAFT/versions/1/checks")
        .then()
        .body(
            "items.find { it.code == 'MEASURING_ENTITY_ENDED' }.remedy",
            containsString("Togliere la misura"));
  }

  /** A plan of the chamber that takes one measure of another entity. */
  private static ObjectNode measuredBy(String entity, String code, int year) {
    ObjectNode plan = planOf("CCIAA", code, year);
    plan.withArray("measures")
        .add(((ObjectNode) plan.at("/measures/0").deepCopy()).put("entity", entity));
    return plan;
  }

  @Test
  void whatBreaksARuleIsRefusedAndNothingIsStored() {
    add("AZRULE");
    String before = tagOf("MS");

    change("AZRULE", "{\"name\":\"Istituto\"}")
        .then()
        .statusCode(422)
        .body("code", equalTo("ORGANISATION_REJECTED"))
        .body("errors.code", contains("RENAME_DATE_MISSING"));
    change("AZRULE", "{}").then().statusCode(422).body("code", equalTo("ENTITY_INVALID"));
    change("NONE", "{\"name\":\"X\"}")
        .then()
        .statusCode(404)
        .body("code", equalTo("ORGANISATION_PART_NOT_FOUND"));
    String body = "{\"name\":\"Azienda\"}";
    String path = MS + "/entities/AZRULE";
    admin("MS").body(body).put(path).then().statusCode(428);
    admin("MS").header("If-Match", "\"0\"").body(body).put(path).then().statusCode(412);
    editor().header("If-Match", before).body(body).put(path).then().statusCode(403);
    assertThat(tagOf("MS")).isEqualTo(before);
  }
}
