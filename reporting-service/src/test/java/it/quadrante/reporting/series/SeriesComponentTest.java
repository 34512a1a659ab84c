package it.quadrante.reporting.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import it.quadrante.events.Envelope;
import it.quadrante.reporting.ReportingTest;
import it.quadrante.reporting.TestClock;
import it.quadrante.reporting.facts.APlan;
import it.quadrante.reporting.facts.Facts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A card over the years, in one chamber and over a merger. */
@QuarkusTest
class SeriesComponentTest extends ReportingTest {
  private static final int LATEST = 100_000;
  private static final String FIRST_DAY = "2018-02-20";

  private final String lucca = nextChamber();
  private final String pisa = nextChamber();

  private static Envelope plan(String of, int year, String card) {
    return Facts.aPlan(of, "P").of(year).with(card).sent();
  }

  private static Envelope value(String of, int year, String measure, String number) {
    return Facts.aValue(of, measure).of(year).number(number).sent();
  }

  private String series(String card) {
    return "/api/v1/chambers/" + chamber + "/series?entity=CCIAA&card=" + card;
  }

  private static List<String> chambersAndYears(Response series) {
    ArrayNode items =
        (ArrayNode) json(series.then().statusCode(200).extract().asString()).get("items");
    return items.findParents("chamber").stream()
        .map(item -> item.get("chamber").textValue() + " " + item.get("year"))
        .toList();
  }

  private static JsonNode first(Response series) {
    return json(series.asString()).at("/items/0");
  }

  /** Lucca's V1 and Pisa's V2 have a result of 2016, A of the successor one of 2017. */
  private void threeChambers() {
    send(plan(pisa, 2016, "V2"), value(pisa, 2016, "V2", "80"));
    send(plan(lucca, 2016, "V1"), value(lucca, 2016, "V1", "40"));
    awaitAllRead(pisa);
    awaitAllRead(lucca);
    sendAndAwait(plan(chamber, 2017, "A"), value(chamber, 2017, "A", "72"));
  }

  private void merged(String former, String into, String from) {
    Envelope fact = Facts.chamber(former, LATEST);
    ((ObjectNode) fact.data())
        .putObject("life")
        .put("state", "MERGED")
        .put("into", into)
        .put("from", from);
    send(fact);
    awaitAllRead(former);
  }

  private void continuing(int version, String... formerCards) {
    Envelope fact = Facts.chamber(chamber, version);
    ArrayNode continuities = ((ObjectNode) fact.data()).putArray("continuities");
    for (int i = 0; i < formerCards.length; i += 2) {
      for (String subject : new String[] {"CARD", "MEASURE"}) {
        continuities
            .addObject()
            .put("subject", subject)
            .put("chamber", formerCards[i])
            .put("entity", "CCIAA")
            .put("code", subject.equals("CARD") ? formerCards[i + 1] : "M")
            .put("continuedEntity", "CCIAA")
            .put("continuedCode", subject.equals("CARD") ? "A" : "B");
      }
    }
    sendAndAwait(fact);
  }

  @Test
  void theYearsOfACardComeInOrderEachWithTheVersionInForceAtIts() {
    // Given
    sendAndAwait(
        plan(chamber, 2017, "A"),
        Facts.aPlan(chamber, "P").version(2).inForceFrom("II").with("A").sent(),
        value(chamber, 2017, "A", "72"),
        plan(chamber, 2016, "A"),
        value(chamber, 2016, "A", "80"));

    // When
    Response series = viewer().get(series("A"));

    // Then
    assertThat(chambersAndYears(series)).containsExactly(chamber + " 2016", chamber + " 2017");
    series
        .then()
        .body("items.plan", contains("CCIAA-2016-P", "CCIAA-2017-P"))
        .body("items.version", contains(1, 2))
        .body("items.quadrimestre", contains("III", "III"))
        .body("items.result.value.number", contains(80, 72))
        .body("items.result.target.text", contains(">= 80", ">= 80"))
        .body("items.result.percentageText", contains("100,00", "90,00"))
        .body("items.result.achieved", contains("SI", "NO"))
        .body("items.result.semaforo", contains("GREEN", "GREEN"));
  }

  @Test
  void yearsOfPredecessorsComeInFrontEachNamingItsChamber() {
    // Given
    threeChambers();
    merged(lucca, chamber, FIRST_DAY);
    merged(pisa, chamber, FIRST_DAY);
    continuing(LATEST, lucca, "V1", pisa, "V2");

    // When
    Response series = viewer().get(series("A"));

    // Then
    assertThat(chambersAndYears(series))
        .containsExactly(lucca + " 2016", pisa + " 2016", chamber + " 2017");
    series
        .then()
        .body("items.card", contains("V1", "V2", "A"))
        .body("items.result.value.number", contains(40, 80, 72));
    assertThat(chambersAndYears(viewer().get(series("A") + "&node=3.2"))).hasSize(2);
    assertThat(chambersAndYears(as("lu", "/" + lucca + "/viewer").get(ofLucca())))
        .containsExactly(lucca + " 2016");
  }

  private String ofLucca() {
    return "/api/v1/chambers/" + lucca + "/series?entity=CCIAA&card=V1";
  }

  @Test
  void withoutAContinuityThereAreOwnYearsOnlyAlsoAfterItHasEnded() {
    // Given
    threeChambers();
    merged(lucca, chamber, FIRST_DAY);
    Response before = viewer().get(series("A"));
    continuing(LATEST, lucca, "V1");
    Response during = viewer().get(series("A"));
    continuing(LATEST + 1);

    // When
    Response after = viewer().get(series("A"));

    // Then
    assertThat(chambersAndYears(before)).containsExactly(chamber + " 2017");
    assertThat(chambersAndYears(during)).hasSize(2);
    assertThat(chambersAndYears(after)).containsExactly(chamber + " 2017");
  }

  @Test
  void onlyAChamberThatHasBecomeThisOneIsReadAndOnlyFromTheFirstDayOn() {
    // Given
    threeChambers();
    merged(lucca, chamber, "2018-02-21");
    merged(pisa, "ZZZ", FIRST_DAY);
    continuing(LATEST, lucca, "V1", pisa, "V2");

    // When
    Response today = viewer().get(series("A"));
    TestClock.set("2018-02-20T23:00:00Z");
    Response tomorrow = viewer().get(series("A"));

    // Then
    assertThat(chambersAndYears(today)).containsExactly(chamber + " 2017");
    assertThat(chambersAndYears(tomorrow)).containsExactly(lucca + " 2016", chamber + " 2017");
  }

  @Test
  void aSeriesGoesBackOverMoreThanOneMerger() {
    // Given: Pisa became Lucca, Lucca became the chamber
    threeChambers();
    merged(lucca, chamber, FIRST_DAY);
    merged(pisa, lucca, FIRST_DAY);
    continuing(LATEST, lucca, "V1");
    Envelope fact = Facts.chamber(lucca, LATEST + 1);
    ObjectNode data = (ObjectNode) fact.data();
    data.putObject("life").put("state", "MERGED").put("into", chamber).put("from", FIRST_DAY);
    data.putArray("continuities")
        .addObject()
        .put("subject", "CARD")
        .put("chamber", pisa)
        .put("entity", "CCIAA")
        .put("code", "V2")
        .put("continuedEntity", "CCIAA")
        .put("continuedCode", "V1");
    send(fact);
    awaitAllRead(lucca);

    // When
    Response series = viewer().get(series("A"));

    // Then
    assertThat(chambersAndYears(series))
        .containsExactly(pisa + " 2016", lucca + " 2016", chamber + " 2017");
  }

  @Test
  void anotherChamberIsNotFoundAndTheSuccessorReadsThePredecessorsSeries() {
    // Given
    threeChambers();
    merged(lucca, chamber, FIRST_DAY);

    // When
    Response foreign = as("fi", "/FI/viewer").get(series("A"));
    Response backwards = as("lu", "/" + lucca + "/viewer").get(series("A"));
    Response heir = viewer().get(ofLucca());

    // Then
    foreign.then().statusCode(404).body("code", equalTo("CHAMBER_NOT_FOUND"));
    backwards.then().statusCode(404);
    assertThat(chambersAndYears(heir)).containsExactly(lucca + " 2016");
  }

  @Test
  void resultsOfPersonsAreInTheSeriesOfTheEvaluatorOnlyAlsoThoseOfPredecessors() {
    // Given
    send(
        Facts.aPlan(lucca, "P").of(2016).withIndividual("V1").sent(),
        value(lucca, 2016, "V1", "80"));
    awaitAllRead(lucca);
    sendAndAwait(
        Facts.aPlan(chamber, "P").withIndividual("A").sent(), value(chamber, 2017, "A", "72"));
    merged(lucca, chamber, FIRST_DAY);
    continuing(LATEST, lucca, "V1");

    // When
    Response viewers = viewer().get(series("A"));
    Response evaluators = evaluator().get(series("A"));

    // Then
    viewers.then().statusCode(200).body("items", empty());
    assertThat(chambersAndYears(evaluators)).containsExactly(lucca + " 2016", chamber + " 2017");
  }

  @Test
  void aCardOnSeveralNodesHasAnEntryForEachAndANodeNarrowsIt() {
    // Given
    APlan plan = Facts.aPlan(chamber, "P").with("A");
    ArrayNode assignments = plan.data().withArray("assignments");
    ObjectNode second = assignments.get(0).deepCopy();
    assignments.add(second.put("code", "A-bis").put("node", "3.2"));
    sendAndAwait(plan.sent(), value(chamber, 2017, "A", "72"));

    // When
    Response both = viewer().get(series("A"));
    Response one = viewer().get(series("A") + "&node=3.2");

    // Then
    both.then().statusCode(200).body("items.result.code", contains("A", "A-bis"));
    one.then().statusCode(200).body("items.result.code", contains("A-bis"));
  }

  /** What V5 fills its columns and table with, held against what is stored of new facts. */
  @Test
  void whatWasStoredBeforeIsReadFromTheBodiesAsNewFactsAre() {
    // Given
    threeChambers();
    merged(lucca, chamber, FIRST_DAY);
    continuing(LATEST, lucca, "V1");

    // When
    List<String> versions =
        rows(
            "select 1 from chamber_version where chamber in ('%s', '%s') and (merged_into"
                    .formatted(lucca, chamber)
                + " is distinct from case when body::jsonb #>> '{life,state}' = 'MERGED'"
                + " then body::jsonb #>> '{life,into}' end or merged_from is distinct from"
                + " case when body::jsonb #>> '{life,state}' = 'MERGED'"
                + " then (body::jsonb #>> '{life,from}')::date end or continuities::jsonb is"
                + " distinct from coalesce(body::jsonb -> 'continuities', '[]'))");
    List<String> assignments =
        rows(
            "select v.entity, given ->> 'card', v.plan, v.version, given ->> 'code',"
                + " given ->> 'node' from plan_version v,"
                + " lateral jsonb_array_elements(v.body::jsonb -> 'assignments') as given"
                + " where v.chamber = '%s' order by 1, 2, 3, 4, 5".formatted(chamber));

    // Then
    assertThat(versions).isEmpty();
    assertThat(assignments)
        .isNotEmpty()
        .isEqualTo(
            rows(
                "select entity, card, plan, version, assignment, node from plan_assignment"
                    + " where chamber = '%s' order by 1, 2, 3, 4, 5".formatted(chamber)));
  }

  @Test
  void aLongSeriesIsReadPageByPage() {
    // Given
    sendAndAwait(plan(chamber, 2017, "A"), plan(chamber, 2016, "A"));

    // When
    Response page = viewer().get(series("A") + "&limit=1");
    String cursor = page.path("nextCursor");
    Response next = viewer().get(series("A") + "&limit=1&cursor=" + cursor);
    Response lost = viewer().get(series("B") + "&cursor=" + cursor);

    // Then
    assertThat(first(page).get("year").intValue()).isEqualTo(2016);
    assertThat(first(next).get("year").intValue()).isEqualTo(2017);
    next.then().body("nextCursor", org.hamcrest.Matchers.nullValue());
    lost.then().statusCode(400).body("code", equalTo("CURSOR_UNREADABLE"));
  }

  @Test
  void aCardThatNoPlanHasIsASeriesWithoutEntriesAndNoCardIsNone() {
    // When
    Response unknown = viewer().get(series("9.9.9"));
    Response none = viewer().get("/api/v1/chambers/" + chamber + "/series?entity=CCIAA");
    RequestSpecification english = viewer().header("Accept-Language", "en");
    Response blank = english.get(series(""));

    // Then
    unknown.then().statusCode(200).body("items", empty());
    none.then().statusCode(400).body("code", equalTo("CARD_NOT_NAMED"));
    blank.then().statusCode(400).body("title", equalTo("No card named"));
  }
}
