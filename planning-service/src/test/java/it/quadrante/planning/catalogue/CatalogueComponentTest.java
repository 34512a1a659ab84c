package it.quadrante.planning.catalogue;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import it.quadrante.events.Envelope;
import it.quadrante.localstack.KafkaBroker;
import it.quadrante.localstack.PostgresServer;
import it.quadrante.planning.PlanningTest;
import it.quadrante.planning.Topic;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

/** National cards, and the plans that adopt them. */
@QuarkusTest
class CatalogueComponentTest extends PlanningTest {
  private static final String CATALOGUE = "/api/v1/catalogue";
  private static final String CARD =
      "{\"name\":\"Incidenza dei dirigenti\",\"unit\":\"PERCENT\",\"decimals\":2,"
          + "\"formula\":\"100 × [N_Dir] / [Unit_Stab]\",\"polarity\":\"LOWER\",\"measures\":["
          + "{\"code\":\"N_Dir\",\"name\":\"Dirigenti\",\"unit\":\"NUMBER\","
          + "\"consolidation\":\"LAST\",\"expectedIn\":[\"III\"]},"
          + "{\"code\":\"Unit_Stab\",\"name\":\"Personale\",\"unit\":\"NUMBER\","
          + "\"consolidation\":\"LAST\",\"expectedIn\":[\"III\"]}]}";

  @Inject SessionFactory sessions;

  KafkaBroker kafka;
  PostgresServer postgres;

  private static RequestSpecification platform() {
    return as("platform-admin", "/platform-admin");
  }

  private static Response enter(String code, int version, String card) {
    return platform().body(card).put(CATALOGUE + "/" + code + "/versions/" + version);
  }

  private static Response adopt(String plan, String tag, String entry) {
    return editor()
        .header("If-Match", tag)
        .body("{\"entry\":\"" + entry + "\"}")
        .post(V1.formatted(plan) + "/adoptions");
  }

  @Test
  void anEntryIsReadByWhoeverIsSignedInVersionByVersion() {
    enter("READ-1", 1, CARD).then().statusCode(200).body("version", equalTo(1));
    enter("READ-1", 2, CARD.replace("Incidenza", "Quota")).then().statusCode(200);
    enter("READ-2", 1, CARD).then().statusCode(200);

    as("lu-viewer", "/LU/viewer")
        .get(CATALOGUE + "/READ-1/versions/1")
        .then()
        .statusCode(200)
        .body("card.name", equalTo("Incidenza dei dirigenti"))
        .body("card.measures.code", contains("N_Dir", "Unit_Stab"));
    as("lu-viewer", "/LU/viewer")
        .get(CATALOGUE + "?limit=500")
        .then()
        .statusCode(200)
        .body("items.collect{it.code + '@' + it.version}", hasItems("READ-1@2", "READ-2@1"))
        .body("items.collect{it.code + '@' + it.version}", not(hasItem("READ-1@1")));
    editor().get(CATALOGUE + "/READ-9/versions/1").then().statusCode(404);
  }

  @Test
  void aVersionNeverChangesAndNoneIsSkipped() {
    enter("KEPT", 1, CARD).then().statusCode(200);

    enter("KEPT", 1, CARD).then().statusCode(200);
    enter("KEPT", 1, CARD.replace("LOWER", "HIGHER"))
        .then()
        .statusCode(409)
        .body("code", equalTo("ENTRY_VERSION_TAKEN"));
    enter("KEPT", 3, CARD).then().statusCode(409).body("code", equalTo("ENTRY_VERSION_SKIPPED"));
  }

  @Test
  void whatIsWrongWithAnEntryIsToldWithItsPlace() {
    enter("WRONG", 1, CARD.replace(" / [Unit_Stab]", ""))
        .then()
        .statusCode(422)
        .body("code", equalTo("ENTRY_INVALID"))
        .body("errors.path", contains("/measures/1"));
  }

  @Test
  void chambersDoNotMaintainTheCatalogueNorSeeWhoUsesIt() {
    editor().body(CARD).put(CATALOGUE + "/MINE/versions/1").then().statusCode(403);
    enter("MINE", 1, CARD);
    editor().get(CATALOGUE + "/MINE/uses").then().statusCode(403);
  }

  @Test
  void anAdoptedCardComesWithItsMeasuresAndSharesThoseThatAreThere() {
    enter("ADOPT-1", 1, CARD);
    enter("ADOPT-2", 1, CARD);
    importPlan(samplePlan("CATA"));

    String tag = adopt("CATA", "\"1\"", "ADOPT-1").header("ETag");
    adopt("CATA", tag, "ADOPT-2")
        .then()
        .statusCode(200)
        .body("content.cards.code", hasItems("ADOPT-1", "ADOPT-2"))
        .body("content.cards[3].catalogueCode", equalTo("ADOPT-1"))
        .body("content.cards[3].catalogueVersion", equalTo(1))
        .body(
            "content.measures.code",
            contains("Dom_Marchi", "Rid_Costi%", "Data_Polo", "N_Dir", "Unit_Stab"));
    adopt("CATA", "\"3\"", "ADOPT-2").then().statusCode(409).body("code", equalTo("CARD_TAKEN"));
    adopt("CATA", "\"3\"", "ADOPT-9").then().statusCode(404);
  }

  @Test
  void aMeasureThatIsCollectedOtherwiseIsNotShared() {
    enter("DIFFERS", 1, CARD.replace("N_Dir", "Dom_Marchi"));
    importPlan(samplePlan("CATB"));

    adopt("CATB", "\"1\"", "DIFFERS")
        .then()
        .statusCode(409)
        .body("code", equalTo("MEASURE_DIFFERS"));
  }

  @Test
  void aMeasureThatIsFilledAutomaticallyIsNotShared() {
    enter("AUTOMATIC", 1, CARD.replace("LAST", "SUM"));
    ObjectNode plan = samplePlan("CATG");
    addMeasures(plan, "III");
    ((ObjectNode) plan.at("/measures/3")).put("consolidation", "SUM");
    ((ObjectNode) plan.at("/measures/4")).put("consolidation", "SUM");
    ((ObjectNode) plan.at("/measures/3")).put("automatic", "UPDATES_DUE");
    importPlan(plan).then().statusCode(201);

    adopt("CATG", "\"1\"", "AUTOMATIC")
        .then()
        .statusCode(409)
        .body("code", equalTo("MEASURE_DIFFERS"));
  }

  @Test
  void theOrderOfTheQuadrimestriIsNoDifference() {
    enter("ORDER", 1, CARD.replace("[\"III\"]", "[\"I\",\"III\"]"));
    ObjectNode plan = samplePlan("CATH");
    addMeasures(plan, "III", "I");
    importPlan(plan).then().statusCode(201);

    adopt("CATH", "\"1\"", "ORDER").then().statusCode(200);
  }

  @Test
  void anEditAsksOnceForAllEntriesAndNeverWithoutAny() {
    ObjectNode without = samplePlan("CATI");
    ObjectNode with = samplePlan("CATJ");
    addMeasures(without, "III");
    addMeasures(with, "III");
    for (int i = 0; i < 25; i++) {
      enter("MANY-" + i, 1, CARD);
      addCard(without, "c" + i);
      addCard(with, "c" + i).put("catalogueCode", "MANY-" + i).put("catalogueVersion", 1);
    }
    importPlan(without).then().statusCode(201);
    importPlan(with).then().statusCode(201);

    Assertions.assertThat(statementsOfAnEdit("CATJ")).isEqualTo(statementsOfAnEdit("CATI") + 1);
  }

  /** The least of several: what runs on a schedule meanwhile is counted with it. */
  private long statementsOfAnEdit(String plan) {
    return IntStream.range(0, 3)
        .mapToLong(edit -> statementsOfAnEdit(plan, edit))
        .min()
        .orElseThrow();
  }

  private long statementsOfAnEdit(String plan, int edit) {
    Statistics statistics = sessions.getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    editor()
        .body(
            "{\"card\":{\"code\":\"added"
                + edit
                + "\",\"name\":\"n\",\"unit\":\"NUMBER\","
                + "\"formula\":\"[N_Dir]\",\"polarity\":\"LOWER\"}}")
        .post(V1.formatted(plan) + "/cards")
        .then()
        .statusCode(201);
    statistics.setStatisticsEnabled(false);
    return statistics.getPrepareStatementCount();
  }

  private static void addMeasures(ObjectNode plan, String... expectedIn) {
    for (String code : new String[] {"N_Dir", "Unit_Stab"}) {
      ObjectNode measure = plan.withArray("measures").addObject();
      measure.put("entity", "CCIAA").put("code", code).put("name", code).put("unit", "NUMBER");
      measure.put("consolidation", "LAST");
      Arrays.stream(expectedIn).forEach(measure.withArray("expectedIn")::add);
    }
  }

  private static ObjectNode addCard(ObjectNode plan, String code) {
    return plan.withArray("cards")
        .addObject()
        .put("code", code)
        .put("name", code)
        .put("unit", "PERCENT")
        .put("formula", "100 × [N_Dir] / [Unit_Stab]")
        .put("polarity", "LOWER");
  }

  @Test
  void whatTheCatalogueSaysIsNotChangedInThePlan() {
    enter("FIXED", 1, CARD);
    importPlan(samplePlan("CATC"));
    String tag = adopt("CATC", "\"1\"", "FIXED").header("ETag");

    editor()
        .header("If-Match", tag)
        .body("{\"polarity\":\"HIGHER\"}")
        .put(V1.formatted("CATC") + "/cards/FIXED/polarity")
        .then()
        .statusCode(409)
        .body("code", equalTo("CARD_ADOPTED"));
  }

  /** As a document that was changed outside would bring it in. */
  @Test
  void anImportThatSaysOtherwiseThanTheCatalogueIsRefused() {
    enter("IMPORT", 1, CARD);
    ObjectNode plan = samplePlan("CATD");
    ObjectNode card = (ObjectNode) plan.at("/cards/0");
    card.put("catalogueCode", "IMPORT").put("catalogueVersion", 1);
    ((ObjectNode) plan.at("/cards/1")).put("catalogueCode", "IMPORT").put("catalogueVersion", 7);

    importPlan(plan)
        .then()
        .statusCode(422)
        .body(
            "errors.code",
            containsInAnyOrder(
                "ADOPTED_CARD_CHANGED",
                "ADOPTED_CARD_CHANGED",
                "ADOPTED_CARD_CHANGED",
                "ADOPTED_MEASURE_CHANGED",
                "ADOPTED_MEASURE_CHANGED",
                "ENTRY_UNKNOWN"));
  }

  @Test
  void whereItIsUsedIsKnownOnceThePlanIsPublished() {
    enter("USED", 1, CARD);
    importPlan(samplePlan("CATE"));
    String version = V1.formatted("CATE");
    String tag = settle(version);
    tag = adopt("CATE", tag, "USED").header("ETag");
    platform().get(CATALOGUE + "/USED/uses").then().body("items.size()", equalTo(0));

    publish(version, tag);

    as("reader", "/benchmark-reader")
        .get(CATALOGUE + "/USED/uses")
        .then()
        .statusCode(200)
        .body("items.chamber", contains("MS"))
        .body("items.plan", contains("CCIAA-2017-CATE"))
        .body("items.entryVersion", contains(1));
    Envelope fact =
        Topic.of(kafka, "quadrante.planning.plan-published.v1")
            .awaitSubject("MS/CCIAA-2017-CATE@1");
    Assertions.assertThat(Topic.schemaFaults("plan-published", fact.data())).isEmpty();
    Assertions.assertThat(fact.data().at("/cards/3/catalogueVersion").intValue()).isEqualTo(1);
  }

  @Test
  void twoVersionsOfAnEntryInOnePlanAreTwoUses() {
    enter("TWICE", 1, CARD);
    enter("TWICE", 2, CARD.replace("Incidenza", "Quota"));
    ObjectNode plan = samplePlan("CATK");
    addMeasures(plan, "III");
    addCard(plan, "c1").put("catalogueCode", "TWICE").put("catalogueVersion", 1);
    addCard(plan, "c2").put("catalogueCode", "TWICE").put("catalogueVersion", 2);
    addCard(plan, "c3").put("catalogueCode", "TWICE").put("catalogueVersion", 2);

    publish(plan);

    platform()
        .get(CATALOGUE + "/TWICE/uses")
        .then()
        .body("items.entryVersion", contains(1, 2))
        .body("items.plan.unique()", contains("CCIAA-2017-CATK"));
    String cursor = platform().get(CATALOGUE + "/TWICE/uses?limit=1").path("nextCursor");
    platform()
        .queryParam("cursor", cursor)
        .get(CATALOGUE + "/TWICE/uses")
        .then()
        .statusCode(200)
        .body("items.entryVersion", contains(2));
  }

  @Test
  void noChamberSaysThatAnotherUsesAnEntry() throws SQLException {
    enter("FENCED", 1, CARD);
    publish("CATF");

    try (Connection planning =
            DriverManager.getConnection(postgres.jdbcUrl("planning"), "planning", "planning");
        Statement statement = planning.createStatement()) {
      statement.execute("select set_config('app.chamber', 'LU', false)");
      assertThatThrownBy(
              () ->
                  statement.execute(
                      "insert into catalogue_use values"
                          + " ('MS', 'CCIAA-2017-CATF', 1, 'FENCED', 1)"))
          .hasMessageContaining("row-level security");
    }
  }
}
