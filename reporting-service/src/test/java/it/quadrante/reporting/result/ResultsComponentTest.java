package it.quadrante.reporting.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import it.quadrante.events.Envelope;
import it.quadrante.reporting.ReportingTest;
import it.quadrante.reporting.facts.APlan;
import it.quadrante.reporting.facts.Facts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ResultsComponentTest extends ReportingTest {

  private static List<Envelope> goldenFacts(String chamber) {
    return List.of(
        Facts.golden(Facts.planning("chamber-changed"), chamber),
        Facts.golden(Facts.planning("plan-published"), chamber),
        Facts.golden(Facts.measurement("cell-changed"), chamber),
        Facts.golden(Facts.measurement("value-validated"), chamber),
        Facts.golden(Facts.measurement("value-validated-date"), chamber),
        Facts.golden(Facts.measurement("period-closed"), chamber));
  }

  private List<String> rowsAfter(String of, List<Envelope> facts) {
    for (Envelope fact : facts) {
      send(fact);
      awaitAllRead(of);
    }
    return resultRows(of, "STRATEGICO");
  }

  @Test
  void theGoldenFactsGiveTheResultsOfTheGoldenPlan() {
    sendAndAwait(goldenFacts(chamber).toArray(Envelope[]::new));

    JsonNode cruscotto = read(results("STRATEGICO"));

    assertThat(cruscotto.at("/indicators/0/percentageText").textValue()).isEqualTo("90,00");
    assertThat(cruscotto.at("/indicators/0/achieved").textValue()).isEqualTo("NO");
    assertThat(cruscotto.at("/indicators/0/state").textValue()).isEqualTo("COMPUTED");
    assertThat(cruscotto.at("/indicators/1/percentage").decimalValue()).isEqualByComparingTo("100");
    assertThat(cruscotto.at("/indicators/1/achieved").textValue()).isEqualTo("SI");
    assertThat(cruscotto.at("/indicators/1/value/date").textValue()).isEqualTo("2017-05-22");
    assertThat(cruscotto.at("/lines/0/id").textValue()).isEqualTo("line:IMPRESE:3.2");
    assertThat(cruscotto.at("/lines/0/percentageText").textValue()).isEqualTo("95,00");
    assertThat(cruscotto.at("/overall/percentageText").textValue()).isEqualTo("95,00");
    assertThat(cruscotto.at("/asOf").textValue()).isEqualTo("2018-02-20");
  }

  @Test
  void theOrderInWhichFactsArriveChangesNoResult() {
    String other = nextChamber();
    List<Envelope> backwards = new ArrayList<>(goldenFacts(other));
    Collections.reverse(backwards);

    List<String> forwards = rowsAfter(chamber, goldenFacts(chamber));

    assertThat(rowsAfter(other, backwards)).isNotEmpty().isEqualTo(forwards);
  }

  @Test
  void factsThatComeTwiceChangeNoResult() {
    String other = nextChamber();
    sendAndAwait(goldenFacts(chamber).toArray(Envelope[]::new));
    List<String> once = resultRows(chamber, "STRATEGICO");

    for (Envelope fact : goldenFacts(other)) {
      send(fact, fact);
    }
    awaitAllRead(other);

    List<String> twice = resultRows(other, "STRATEGICO");

    assertThat(twice).isNotEmpty().isEqualTo(once);
  }

  private String revision(String plan) {
    return read(results(plan)).get("revision").asText();
  }

  @Test
  void whatChangesNoResultMakesNoRevision() {
    sendAndAwait(goldenFacts(chamber).toArray(Envelope[]::new));
    String before = revision("STRATEGICO");

    sendAndAwait(goldenFacts(chamber).toArray(Envelope[]::new));

    assertThat(revision("STRATEGICO")).isEqualTo(before);
  }

  @Test
  void aCorrectionChangesTheResultAndStaysBesideTheFirstValue() {
    sendAndAwait(
        Facts.aPlan(chamber, "P").with("A").sent(), Facts.aValue(chamber, "A").number("72").sent());

    sendAndAwait(Facts.aValue(chamber, "A").number("40").version(2).sent());

    JsonNode result = indicator("P", "A");
    assertThat(result.get("percentageText").textValue()).isEqualTo("50,00");
    assertThat(result.at("/values/0/version").intValue()).isEqualTo(2);
    assertThat(
            rows(
                "select version from official_value where measure = 'A' and chamber = '"
                    + chamber
                    + "' order by version"))
        .containsExactly("1", "2");
  }

  @Test
  void aVersionThatComesAfterALaterOneDoesNotCount() {
    send(Facts.aPlan(chamber, "P").with("A").sent());
    sendAndAwait(Facts.aValue(chamber, "A").number("40").version(2).sent());

    sendAndAwait(Facts.aValue(chamber, "A").number("72").sent());

    assertThat(indicator("P", "A").get("percentageText").textValue()).isEqualTo("50,00");
  }

  @Test
  void aWithdrawnValueIsMissingAgain() {
    send(Facts.aPlan(chamber, "P").with("A").sent());
    sendAndAwait(Facts.aValue(chamber, "A").number("72").sent());

    sendAndAwait(Facts.aValue(chamber, "A").version(2).outcome("WITHDRAWN").sent());

    JsonNode result = indicator("P", "A");
    assertThat(result.get("state").textValue()).isEqualTo("MISSING");
    assertThat(result.at("/values/0/version").intValue()).isEqualTo(2);
  }

  @Test
  void aValueThatNobodyGaveIsMissingAndCountsZeroAtYearEnd() {
    sendAndAwait(
        Facts.aPlan(chamber, "P").with("A").with("B").sent(),
        Facts.aValue(chamber, "A").number("80").sent());

    JsonNode cruscotto = read(results("P"));

    JsonNode missing = cruscotto.at("/indicators/1");
    assertThat(missing.get("state").textValue()).isEqualTo("MISSING");
    assertThat(missing.has("value")).isFalse();
    assertThat(missing.get("flags").toString()).isEqualTo("[\"MISSING_AS_ZERO\"]");
    assertThat(missing.get("completeness").toString()).isEqualTo("{\"counted\":0,\"due\":1}");
    assertThat(cruscotto.at("/overall/percentageText").textValue()).isEqualTo("50,00");
    assertThat(cruscotto.at("/overall/completeness").toString())
        .isEqualTo("{\"counted\":1,\"due\":2}");
  }

  @Test
  void aMeasureOfTwoPlansServesBoth() {
    send(Facts.aPlan(chamber, "P").with("A").sent(), Facts.aPlan(chamber, "Q").with("A").sent());

    sendAndAwait(Facts.aValue(chamber, "A").number("72").sent());

    assertThat(indicator("P", "A").get("percentageText").textValue()).isEqualTo("90,00");
    assertThat(indicator("Q", "A").get("percentageText").textValue()).isEqualTo("90,00");
  }

  @Test
  void aRatioIsCarriedUnroundedAndShownRounded() {
    send(Facts.aPlan(chamber, "P").with("A", "[A] / 3", "LAST", "III").sent());

    sendAndAwait(Facts.aValue(chamber, "A").number("200").sent());

    JsonNode result = indicator("P", "A");
    assertThat(result.at("/value/number").decimalValue())
        .isEqualByComparingTo("66.66666666666666666666666666666667");
    assertThat(result.at("/value/text").textValue()).isEqualTo("67");
    assertThat(result.get("percentage").decimalValue()).isEqualByComparingTo("83.33");
  }

  @Test
  void aProductWithMoreDigitsThanCanBeReadBackIsNotComputable() {
    String product = String.join(" × ", Collections.nCopies(30, "[A]"));
    send(Facts.aPlan(chamber, "P").with("A", product, "LAST", "III").sent());

    sendAndAwait(Facts.aValue(chamber, "A").number("9".repeat(38)).sent());

    JsonNode result = read(results("P")).at("/indicators/0");
    assertThat(result.get("state").textValue()).isEqualTo("NOT_COMPUTABLE");
    assertThat(result.get("obstacle").textValue()).isEqualTo("il risultato ha troppe cifre");
  }

  @Test
  void aValidationTouchesOnlyTheRowsItChanges() {
    send(
        Facts.aPlan(chamber, "P").with("A").with("B").sent(),
        Facts.aPlan(chamber, "Q").with("C").sent());
    sendAndAwait(Facts.aValue(chamber, "A").number("72").sent());
    List<String> before = rowVersions();

    sendAndAwait(Facts.aValue(chamber, "B").number("80").sent());

    List<String> touched = new ArrayList<>(rowVersions());
    touched.removeAll(before);
    assertThat(touched)
        .extracting(row -> row.substring(0, row.lastIndexOf(" | ")))
        .containsExactlyInAnyOrder(
            "CCIAA-2017-P | III | indicator:B",
            "CCIAA-2017-P | III | line:IMPRESE:3.2",
            "CCIAA-2017-P | III | node:3.2",
            "CCIAA-2017-P | III | overall",
            "CCIAA-2017-P | III | perspective:IMPRESE");
  }

  /** xmin is the transaction that wrote a row last. */
  private List<String> rowVersions() {
    return rows(
        "select plan, quadrimestre, subject, xmin from result where chamber = '"
            + chamber
            + "' and plan not like '%MARKER%'");
  }

  @Test
  void aLaterVersionAppliesFromItsQuadrimestreAndTheFirstIsStillThere() {
    send(Facts.aPlan(chamber, "P").with("A").sent());
    APlan second = Facts.aPlan(chamber, "P").version(2).inForceFrom("II").with("A");
    ((ObjectNode) second.data().at("/assignments/0/targets/0/target")).put("value", 100);

    sendAndAwait(second.sent(), Facts.aValue(chamber, "A").number("50").sent());

    assertThat(read(results("P")).get("version").intValue()).isEqualTo(2);
    assertThat(indicator("P", "A").get("percentageText").textValue()).isEqualTo("50,00");
    assertThat(read(results("P") + "?version=1").at("/indicators/0/percentageText").textValue())
        .isEqualTo("62,50");
    assertThat(read(plans() + "/CCIAA-2017-P/results/I").get("version").intValue()).isEqualTo(1);
  }

  /** A plan revised in September: April's figure is what it was, row for row. */
  @Test
  void aRevisionInForceFromTheThirdLeavesTheFirstTwoAsTheyWere() {
    APlan first = Facts.aPlan(chamber, "P").with("A");
    expectedThroughout(first);
    sendAndAwait(first.sent(), Facts.aValue(chamber, "A").in("I").number("40").sent());
    String results = plans() + "/CCIAA-2017-P/results/";
    JsonNode april = read(results + "I");
    List<String> rows = rowVersions();
    APlan second = Facts.aPlan(chamber, "P").version(2).inForceFrom("III").with("A");
    expectedThroughout(second);
    ((ObjectNode) second.data().at("/assignments/0/targets/0/target")).put("value", 400);

    sendAndAwait(second.sent());

    assertThat(april.get("version").intValue()).isEqualTo(1);
    assertThat(april.at("/indicators/0/percentageText").isMissingNode()).isFalse();
    assertThat(read(results + "I")).isEqualTo(april);
    assertThat(read(results + "II").get("version").intValue()).isEqualTo(1);
    assertThat(read(results + "III").get("version").intValue()).isEqualTo(2);
    assertThat(rowVersions()).containsAll(rows);
  }

  private static void expectedThroughout(APlan plan) {
    plan.data()
        .withArray("measures")
        .forEach(
            measure -> ((ObjectNode) measure).putArray("expectedIn").add("I").add("II").add("III"));
  }
}
