package it.quadrante.reporting.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import it.quadrante.events.Envelope;
import it.quadrante.reporting.ReportingTest;
import it.quadrante.reporting.facts.APlan;
import it.quadrante.reporting.facts.AValue;
import it.quadrante.reporting.facts.Facts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A of III was 72 when the period was closed on 1 February 2018; nobody gave a value for B. */
@QuarkusTest
class SnapshotComponentTest extends ReportingTest {
  private static final String FIRST = "III-CCIAA-1";

  private static List<Envelope> facts(String chamber) {
    return List.of(
        Facts.aPlan(chamber, "P").with("A").with("B").sent(),
        Facts.aValue(chamber, "A").number("72").sent(),
        Facts.aClosing(chamber).over("A", 1).without("B", "EXCLUDE").sent());
  }

  private void take() {
    sendAndAwait(facts(chamber).toArray(Envelope[]::new));
  }

  private String snapshots() {
    return plans() + "/CCIAA-2017-P/snapshots";
  }

  private String overall(String snapshot) {
    return read(snapshots() + "/" + snapshot).at("/results/overall/percentageText").textValue();
  }

  private String hash(String snapshot) {
    return read(snapshots() + "/" + snapshot).at("/snapshot/hash").textValue();
  }

  private List<String> ids() {
    List<String> ids = new ArrayList<>();
    read(snapshots()).get("items").forEach(item -> ids.add(item.get("snapshot").textValue()));
    return ids;
  }

  @Test
  void aClosingFreezesTheResultsOfItsQuadrimestre() {
    take();

    JsonNode frozen = read(snapshots() + "/" + FIRST);

    assertThat(frozen.at("/results/overall/percentageText").textValue()).isEqualTo("90,00");
    assertThat(frozen.at("/results/view").textValue()).isEqualTo("snapshot");
    assertThat(frozen.at("/results/asOf").textValue()).isEqualTo("2018-02-01");
    assertThat(frozen.at("/results/indicators/1/leftOut").textValue()).isEqualTo("MISSING");
    assertThat(frozen.at("/snapshot/closing").intValue()).isEqualTo(1);
    assertThat(frozen.at("/snapshot/version").intValue()).isEqualTo(1);
    assertThat(frozen.at("/snapshot/hash").textValue()).matches("[0-9a-f]{64}");
    assertThat(ids()).containsExactly(FIRST);
  }

  @Test
  void whatComesAfterTheClosingChangesNothingFrozen() {
    take();
    String before = hash(FIRST);

    sendAndAwait(
        Facts.aValue(chamber, "A").number("80").version(2).sent(),
        Facts.aValue(chamber, "B").number("80").sent());

    assertThat(indicator("P", "A").get("percentageText").textValue()).isEqualTo("100,00");
    assertThat(overall(FIRST)).isEqualTo("90,00");
    assertThat(hash(FIRST)).isEqualTo(before);
  }

  @Test
  void aNewClosingFreezesBesideTheFirst() {
    take();

    sendAndAwait(
        Facts.aClosing(chamber).number(2).reopened().at("2018-02-05T09:00:00Z").sent(),
        Facts.aValue(chamber, "A").number("40").version(2).sent(),
        Facts.aClosing(chamber)
            .number(3)
            .at("2018-02-10T09:00:00Z")
            .over("A", 2)
            .without("B", "ZERO")
            .sent());

    assertThat(ids()).containsExactly(FIRST, "III-CCIAA-3");
    assertThat(overall("III-CCIAA-3")).isEqualTo("25,00");
    assertThat(overall(FIRST)).isEqualTo("90,00");
  }

  @Test
  void itWaitsForAValueThatItClosesOverAndSaysSo() {
    sendAndAwait(
        Facts.aPlan(chamber, "P").with("A").sent(),
        Facts.aClosing(chamber).over("A", 2).sent(),
        Facts.aValue(chamber, "A").number("72").sent());
    assertThat(ids()).isEmpty();
    assertThat(read(snapshots()).at("/awaiting/0/snapshot").textValue()).isEqualTo(FIRST);
    assertThat(read(snapshots()).at("/awaiting/0/values").toString())
        .isEqualTo(
            "[{\"entity\":\"CCIAA\",\"measure\":\"A\",\"quadrimestre\":\"III\",\"version\":2}]");

    sendAndAwait(Facts.aValue(chamber, "A").number("40").version(2).sent());

    assertThat(overall(FIRST)).isEqualTo("50,00");
    assertThat(read(snapshots()).get("awaiting").isEmpty()).isTrue();
  }

  @Test
  void theOrderInWhichFactsArriveChangesNothingFrozen() {
    String other = nextChamber();
    List<Envelope> backwards = new ArrayList<>(facts(other));
    Collections.reverse(backwards);
    take();

    for (Envelope fact : backwards) {
      send(fact);
      awaitAllRead(other);
    }

    String all =
        "select s.basis, s.hash, r.position, r.subject, r.body from snapshot s"
            + " join snapshot_result r using (chamber, plan, entity, quadrimestre, closing)"
            + " where chamber = '%s' order by r.position";
    assertThat(rows(all.formatted(other)))
        .hasSizeGreaterThan(5)
        .isEqualTo(rows(all.formatted(chamber)));
  }

  @Test
  void ofEarlierQuadrimestriCountsWhatHadBeenDecidedByThen() {
    sendAndAwait(
        Facts.aPlan(chamber, "P").with("A", "[A]", "SUM", "II", "III").sent(),
        Facts.aValue(chamber, "A").in("II").number("30").sent(),
        decided(Facts.aValue(chamber, "A").in("II").number("60").version(2), "2018-02-02"),
        Facts.aValue(chamber, "A").number("20").sent(),
        Facts.aClosing(chamber).over("A", 1).sent());

    assertThat(read(snapshots() + "/" + FIRST).at("/results/indicators/0/value/text").textValue())
        .isEqualTo("50");
    assertThat(indicator("P", "A").at("/value/text").textValue()).isEqualTo("80");
  }

  private static Envelope decided(AValue value, String day) {
    Envelope fact = value.sent();
    ((ObjectNode) fact.data().get("decision")).put("at", day + "T09:00:00Z");
    return fact;
  }

  private APlan second(String publishedAt) {
    APlan second = Facts.aPlan(chamber, "P").version(2).with("A");
    second.data().put("publishedAt", publishedAt);
    ((ObjectNode) second.data().at("/assignments/0/targets/0/target")).put("value", 100);
    return second;
  }

  @Test
  void aVersionPublishedAfterTheClosingIsNotFrozen() {
    sendAndAwait(second("2018-02-02T09:00:00Z").sent());

    take();

    assertThat(read(snapshots() + "/" + FIRST).at("/snapshot/version").intValue()).isEqualTo(1);
  }

  @Test
  void theVersionThatTheClosingNamesIsWaitedForAndFrozen() {
    sendAndAwait(
        Facts.aPlan(chamber, "P").with("A").sent(),
        Facts.aValue(chamber, "A").number("72").sent(),
        Facts.aClosing(chamber).over("A", 1).freezing("CCIAA-2017-P", 2).sent());
    assertThat(read(snapshots()).at("/awaiting/0/version").intValue()).isEqualTo(2);

    sendAndAwait(second("2018-01-31T09:00:00Z").sent());

    assertThat(overall(FIRST)).isEqualTo("72,00");
  }

  @Test
  void aPlanThatTheClosingDoesNotNameIsNotFrozen() {
    sendAndAwait(
        Facts.aPlan(chamber, "P").with("A").sent(),
        Facts.aValue(chamber, "A").number("72").sent(),
        Facts.aClosing(chamber).over("A", 1).freezing("CCIAA-2017-Q", 1).sent());

    assertThat(ids()).isEmpty();
    assertThat(read(snapshots()).get("awaiting").isEmpty()).isTrue();
  }

  @Test
  void frozenResultsKeepTheEarlierResultTheyWereComparedWith() {
    sendAndAwait(
        Facts.aPlan(chamber, "P").of(2016).with("A").sent(),
        Facts.aValue(chamber, "A").of(2016).number("100").sent(),
        Facts.aPlan(chamber, "P").with("B").growingOver("CCIAA-2016-P", "A").sent(),
        Facts.aValue(chamber, "B").number("99").sent(),
        Facts.aClosing(chamber).over("B", 1).sent());

    sendAndAwait(Facts.aValue(chamber, "A").of(2016).number("90").version(2).sent());

    assertThat(overall(FIRST)).isEqualTo("90,00");
    assertThat(indicator("P", "B").get("percentageText").textValue()).isEqualTo("100,00");
  }

  @Test
  void frozenResultsMayBeKeptForEverByWhoeverHasThem() {
    take();

    String tag =
        viewer()
            .get(snapshots() + "/" + FIRST)
            .then()
            .statusCode(200)
            .header("Cache-Control", "private, max-age=31536000, immutable")
            .extract()
            .header("ETag");

    assertThat(tag).isEqualTo("\"" + hash(FIRST) + "\"");
    viewer().header("If-None-Match", tag).get(snapshots() + "/" + FIRST).then().statusCode(304);
  }

  @Test
  void individualResultsAreFrozenForTheEvaluatorOnly() {
    sendAndAwait(
        Facts.aPlan(chamber, "P").with("A").withIndividual("I1").sent(),
        Facts.aValue(chamber, "A").number("72").sent(),
        Facts.aValue(chamber, "I1").number("72").sent(),
        Facts.aClosing(chamber).over("A", 1).over("I1", 1).sent());

    JsonNode seen = read(snapshots() + "/" + FIRST);
    JsonNode evaluated =
        json(evaluator().get(snapshots() + "/" + FIRST).then().extract().asString());

    assertThat(seen.at("/results/persons").isMissingNode()).isTrue();
    assertThat(seen.toString()).doesNotContain("I1").doesNotContain("SG_1");
    assertThat(evaluated.at("/results/persons/0/percentageText").textValue()).isEqualTo("90,00");
  }

  private String explanation(String subject) {
    return snapshots() + "/" + FIRST + "/" + subject + "/explanation";
  }

  @Test
  void aFrozenResultIsExplainedFromWhatItsClosingClosedOver() {
    take();
    sendAndAwait(Facts.aValue(chamber, "A").number("80").version(2).sent());

    JsonNode explained = read(explanation("indicator:A"));

    assertThat(explained.get("sentence").textValue())
        .isEqualTo("72 su 80 attese (>= 80): 72 / 80 × 100 = 90,00 %");
    assertThat(explained.get("view").textValue()).isEqualTo("snapshot");
    assertThat(explained.get("asOf").textValue()).isEqualTo("2018-02-01");
    assertThat(explained.get("revision").intValue()).isEqualTo(1);
    assertThat(explained.at("/indicator/measures/0/periods/2/version").intValue()).isEqualTo(1);
    assertThat(read(explanation("overall")).get("sentence").textValue()).contains("90,00");
    assertThat(read(explanation("indicator:B")).at("/indicator/measures/0/periods/2/closing"))
        .isNotEmpty();
    String tag = viewer().get(explanation("indicator:A")).header("ETag");
    viewer().header("If-None-Match", tag).get(explanation("indicator:A")).then().statusCode(304);
  }

  @Test
  void ofPersonsAndOfWhatIsNotFrozenThereIsNoExplanation() {
    sendAndAwait(
        Facts.aPlan(chamber, "P").with("A").withIndividual("I1").sent(),
        Facts.aValue(chamber, "A").number("72").sent(),
        Facts.aValue(chamber, "I1").number("72").sent(),
        Facts.aClosing(chamber).over("A", 1).over("I1", 1).sent());

    evaluator().get(explanation("indicator:I1")).then().statusCode(200);
    for (String none : List.of("indicator:I1", "person:SG", "indicator:Z")) {
      viewer()
          .get(explanation(none))
          .then()
          .statusCode(404)
          .contentType(PROBLEM)
          .body("code", equalTo("RESULT_NOT_FOUND"));
    }
    viewer()
        .get(snapshots() + "/III-CCIAA-9/overall/explanation")
        .then()
        .statusCode(404)
        .body("code", equalTo("SNAPSHOT_NOT_FOUND"));
  }

  @Test
  void whatIsNotFrozenIsAProblem() {
    take();

    for (String none : List.of("III-CCIAA-2", "III-ISR-1", "IIII-CCIAA-1", "x")) {
      viewer()
          .get(snapshots() + "/" + none)
          .then()
          .statusCode(404)
          .contentType(PROBLEM)
          .body("code", equalTo("SNAPSHOT_NOT_FOUND"));
    }
    viewer()
        .get(plans() + "/CCIAA-2017-Q/snapshots")
        .then()
        .statusCode(404)
        .body("code", equalTo("PLAN_NOT_FOUND"));
  }
}
