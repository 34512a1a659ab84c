package it.quadrante.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import it.quadrante.planning.PlanningTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlanRecordComponentTest extends PlanningTest {
  private static final String NODE =
      """
      {"node": {"code": "%s", "level": "OBIETTIVO_OPERATIVO", "parent": "3.2", "title": "%s",
        "perspective": "IMPRESE", "weight": %s}, "reason": "Giunta del 12/1"}""";

  private static String draft(String code) {
    importPlan(samplePlan(code)).then().statusCode(201);
    return V1.formatted(code);
  }

  private static void replace(String path, String body) {
    editor()
        .header("If-Match", editor().get(path).header("ETag"))
        .body(body)
        .put(path)
        .then()
        .statusCode(200);
  }

  @Test
  void everyChangeIsOnRecordWithWhoWhenBeforeAfterAndWhy() {
    String version = draft("RECORD");
    replace(version + "/nodes/3.2.2", NODE.formatted("3.2.2", "Tutelare", "55"));
    editor().body(NODE.formatted("3.2.3", "Nuovo", "5")).post(version + "/nodes");
    String added = version + "/nodes/3.2.3";
    editor()
        .header("If-Match", editor().get(added).header("ETag"))
        .queryParam("reason", "Doppione")
        .delete(added);

    editor()
        .get(version + "/changes")
        .then()
        .statusCode(200)
        .body("items.what", contains("CHANGED", "ADDED", "REMOVED"))
        .body("items.key", contains("3.2.2", "3.2.3", "3.2.3"))
        .body("items.revision", contains(2, 3, 4))
        .body("items.account", everyItem(equalTo("ms-plan-editor")))
        .body("items.at", everyItem(notNullValue()))
        .body("items[0].reason", equalTo("Giunta del 12/1"))
        .body("items[2].reason", equalTo("Doppione"))
        .body("items[0].fields.name", contains("title", "weight"))
        .body("items[0].fields[1].before", equalTo(60))
        .body("items[0].fields[1].after", equalTo(55));
  }

  @Test
  void theRecordOfOneElementIsReadAndThatOfAllPageByPage() {
    String version = draft("ONEOF");
    for (int i = 0; i < 3; i++) {
      replace(version + "/nodes/3.2.2", NODE.formatted("3.2.2", "Titolo " + i, "60"));
    }
    settle(version, editor().get(version).header("ETag"));

    editor()
        .get(version + "/changes?element=NODE&key=3.2.2")
        .then()
        .body("items.size()", equalTo(3))
        .body("items.fields[2][0].after", equalTo("Titolo 2"));
    editor()
        .get(version + "/changes?element=ASSIGNMENT&key=1.2.3.a")
        .then()
        .body("items.fields.name.flatten()", hasItem("targets/2017"))
        .body("items.reason", hasItem("Un risparmio è migliore se più alto"));
    Response first = editor().get(version + "/changes?limit=2");
    editor()
        .get(version + "/changes?limit=500&cursor=" + first.path("nextCursor"))
        .then()
        .body("items[0].revision", equalTo(4));
  }

  @Test
  void theStepsOfTheLifeAreOnTheSameRecord() {
    publish("RECSTEPS");

    editor()
        .get(V1.formatted("RECSTEPS") + "/changes")
        .then()
        .body("items.what", hasItems("proposed", "approved", "published"))
        .body("items.find { it.what == 'approved' }.fields[0].after.number", equalTo("7"));
  }

  @Test
  void theChecksTellEverythingAtOnceWithPlaceAndRemedy() {
    String version = draft("CHECKED");
    replace(version + "/nodes/3.2.2", NODE.formatted("3.2.2", "Tutelare", "55"));

    editor()
        .get(version + "/checks")
        .then()
        .statusCode(200)
        .body(
            "items.code",
            hasItems(
                "WEIGHTS_DO_NOT_ADD_UP",
                "POLARITY_UNKNOWN",
                "TARGET_MISSING_LATER",
                "SOURCE_MISSING",
                "CRITERIA_TO_STATE"))
        .body("items.remedy", everyItem(notNullValue()))
        .body("items.find { it.code == 'POLARITY_UNKNOWN' }.place.element", equalTo("CARD"))
        .body("items.find { it.code == 'POLARITY_UNKNOWN' }.place.key", equalTo("3.2.2.a"))
        .body("items.find { it.code == 'POLARITY_UNKNOWN' }.severity", equalTo("ERROR"))
        .body(
            "items.findAll { it.severity == 'ERROR' }.size()",
            equalTo(editor().get(version + "/checks").jsonPath().getInt("errors")));
  }

  @Test
  void aUnitThatIsToEnterAMeasureAndIsNotThereIsAWarning() {
    ObjectNode plan = samplePlan("UNITS");
    ((ObjectNode) plan.at("/measures/0")).putArray("sourceUnits").add("ENTE").add("UFFICIO-X");
    importPlan(plan).then().statusCode(201);

    editor()
        .get(V1.formatted("UNITS") + "/checks")
        .then()
        .body(
            "items.findAll { it.code == 'SOURCE_UNIT_UNKNOWN' }.place.pointer",
            equalTo(List.of("/measures/0/sourceUnits/1")))
        .body("items.find { it.code == 'SOURCE_UNIT_UNKNOWN' }.severity", equalTo("WARNING"))
        .body("items.remedy", everyItem(notNullValue()));
  }

  @Test
  void aPlanWithoutErrorsIsProposedHoweverManyWarnings() {
    String version = draft("WARNED");
    String tag = settle(version);

    editor()
        .get(version + "/checks")
        .then()
        .body("errors", equalTo(0))
        .body("items.severity", everyItem(equalTo("WARNING")));
    editor().header("If-Match", tag).body("{}").post(version + "/proposal").then().statusCode(200);
  }

  @Test
  void plansAreChosenByYearEntityAndState() {
    draft("CHOSEN1");
    draft("CHOSEN2");
    publish("CHOSEN3");

    List<String> drafts = all("state=DRAFT&year=2017&entity=CCIAA");
    List<String> published = all("state=PUBLISHED");

    assertThat(drafts)
        .contains("CCIAA-2017-CHOSEN1", "CCIAA-2017-CHOSEN2")
        .doesNotContain("CCIAA-2017-CHOSEN3")
        .isSorted();
    assertThat(published).contains("CCIAA-2017-CHOSEN3").doesNotContain("CCIAA-2017-CHOSEN1");
    assertThat(all("year=2031")).isEmpty();
    assertThat(all("entity=ISR")).isEmpty();
    for (String wrong : List.of("year=17", "state=BOZZA")) {
      editor()
          .get(PLANS + "?" + wrong)
          .then()
          .statusCode(400)
          .body("code", equalTo("FILTER_INVALID"));
    }
  }

  /** Page by page, so that cursors go on under the filter. */
  private static List<String> all(String filter) {
    List<String> plans = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      Response page = editor().get(PLANS + "?limit=2&" + filter + "&cursor=" + cursor);
      plans.addAll(page.jsonPath().getList("items.plan"));
      cursor = page.path("nextCursor");
    }
    return plans;
  }
}
