package it.quadrante.reporting.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import it.quadrante.calculation.Quadrimestre;
import it.quadrante.events.Envelope;
import it.quadrante.identity.InChamber;
import it.quadrante.reporting.CanonicalJson;
import it.quadrante.reporting.ReportingTest;
import it.quadrante.reporting.facts.Facts;
import it.quadrante.reporting.input.events.ReadFacts;
import it.quadrante.reporting.result.LookAgain;
import it.quadrante.reporting.snapshot.domain.Basis;
import it.quadrante.reporting.verification.VerifyResults;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * III 2017 was closed on Thursday 1 February 2018; A was decided on the Friday before, 26 January.
 */
@QuarkusTest
class CountedSnapshotComponentTest extends ReportingTest {
  @Inject ReadFacts reader;
  @Inject SnapshotInputs inputs;
  @Inject VerifyResults verification;
  @Inject InChamber chambers;
  @Inject LookAgain again;

  private void take(Envelope... facts) {
    reader.apply(facts[0].chamber(), List.of(facts).stream().map(reader::decode).toList());
  }

  private Envelope plan(String chamber) {
    return Facts.aPlan(chamber, "P")
        .counted("Tempo", "REPORTS_IN_TIME")
        .counted("Dovuti", "REPORTS_DUE")
        .over("T", "100 × [Tempo] / [Dovuti]")
        .with("A")
        .sent();
  }

  /** On Monday the offices are closed as it was told before the closing, not any more since. */
  private List<Envelope> facts(String chamber) {
    return List.of(
        Facts.chamber(chamber, 1),
        Facts.aChamber(chamber).version(2).at("2018-01-20T09:00:00Z").closedOn("2018-01-29").sent(),
        plan(chamber),
        Facts.aValue(chamber, "A").number("80").sent(),
        Facts.aCell(chamber, "A").in("III").version(2).validated("2018-01-26").official(1).sent(),
        Facts.aClosing(chamber).over("A", 1).sent(),
        Facts.aChamber(chamber).version(3).at("2018-02-02T09:00:00Z").sent());
  }

  private String frozen() {
    return read(plans() + "/CCIAA-2017-P/snapshots/III-CCIAA-1")
        .at("/results/indicators/0/value/text")
        .asText();
  }

  private JsonNode awaiting() {
    return read(plans() + "/CCIAA-2017-P/snapshots").get("awaiting");
  }

  private List<String> stored(String of) {
    return rows("select basis, hash from snapshot where chamber = '" + of + "'");
  }

  @AfterEach
  void whatIsStoredFollowsFromTheFacts() {
    assertThat(verification.verify(chamber).differences()).isEmpty();
  }

  @Test
  void theCalendarIsTheOneToldByTheClosing() {
    facts(chamber).forEach(this::take);

    assertThat(frozen()).as("three days without the Monday").isEqualTo("100,00");
    assertThat(indicator("P", "T").at("/value/text").asText()).as("today").isEqualTo("0,00");
  }

  @Test
  void inWhateverOrderFactsComeTheSameIsFrozen() {
    facts(chamber).forEach(this::take);
    String other = nextChamber();
    List<Envelope> backwards = new ArrayList<>(facts(other));
    Collections.reverse(backwards);

    backwards.forEach(this::take);

    assertThat(stored(other)).hasSize(1).isEqualTo(stored(chamber));
  }

  @Test
  void aCalendarThatIsNotReadYetIsWaitedFor() {
    facts(chamber).stream()
        .filter(fact -> !fact.type().equals(Facts.CHAMBER_CHANGED))
        .forEach(this::take);
    assertThat(awaiting().at("/0/calendar").booleanValue()).isTrue();

    take(Facts.aChamber(chamber).at("2018-03-01T09:00:00Z").sent());

    assertThat(frozen()).as("told first, though after the closing").isEqualTo("0,00");
    assertThat(awaiting().isEmpty()).isTrue();
  }

  /** As after an upgrade that can freeze what could not be frozen before. */
  @Test
  void whatWaitedWithoutReasonIsFrozenByTheRound() {
    facts(chamber).stream()
        .filter(fact -> !fact.type().equals(Facts.CHAMBER_CHANGED))
        .forEach(this::take);
    String told = Facts.chamber(chamber, 1).data().toString().replace("'", "''");
    assertThat(
            rows(
                "insert into chamber_version (chamber, version, body, continuities) values ('%s', 1, '%s', '[]') returning 1"
                    .formatted(chamber, told)))
        .hasSize(1);
    rows(
        "update result_set set next_look = as_of where chamber = '%s' returning 1"
            .formatted(chamber));

    chambers.run(chamber, again::lookAgain);

    assertThat(awaiting().isEmpty()).isTrue();
    assertThat(frozen()).isEqualTo("0,00");
  }

  @Test
  void aClockThatIsFastKeepsNoClosingWaiting() {
    take(
        Facts.chamber(chamber, 1),
        plan(chamber),
        Facts.aValue(chamber, "A").number("80").sent(),
        Facts.aClosing(chamber).over("A", 1).sent());

    take(
        Facts.aCell(chamber, "A")
            .in("III")
            .version(2)
            .validated("2018-02-01")
            .changedAt("2018-02-01T09:00:02Z")
            .official(1)
            .sent());

    assertThat(awaiting().isEmpty()).isTrue();
    assertThat(frozen()).isEqualTo("100,00");
  }

  @Test
  void theChangeThatToldTheListedValueIsWaitedFor() {
    take(
        Facts.chamber(chamber, 1),
        plan(chamber),
        Facts.aValue(chamber, "A").number("80").version(2).sent(),
        Facts.aCell(chamber, "A").in("III").version(2).validated("2018-01-26").official(1).sent(),
        Facts.aClosing(chamber).over("A", 2).sent());
    assertThat(awaiting().at("/0/values/0/version").intValue()).isEqualTo(2);

    take(Facts.aCell(chamber, "A").in("III").version(4).validated("2018-01-31").official(2).sent());

    assertThat(awaiting().isEmpty()).isTrue();
    assertThat(stored(chamber).get(0)).contains("\"versions\":[2,4]");
  }

  /** Frozen before anything was counted, it holds what was entered. */
  @Test
  void aBasisWithoutCountsIsComputedAsEntered() {
    facts(chamber).forEach(this::take);
    take(Facts.aValue(chamber, "Tempo").number("1").sent());
    take(Facts.aValue(chamber, "Dovuti").number("4").sent());
    String basis =
        stored(chamber)
            .get(0)
            .replaceFirst("\"counted\":\\{.*?\\},\"deadlines\"", "\"deadlines\"")
            .replaceFirst(
                "\"values\":\\[",
                "\"values\":[{\"entity\":\"CCIAA\",\"measure\":\"Tempo\",\"quadrimestre\":\"III\",\"version\":1},"
                    + "{\"entity\":\"CCIAA\",\"measure\":\"Dovuti\",\"quadrimestre\":\"III\",\"version\":1},")
            .replaceFirst(" \\| [0-9a-f]{64}$", "");
    Basis old = CanonicalJson.read(basis, Basis.class);
    assertThat(old.counted()).isNull();

    AtomicReference<List<String>> items = new AtomicReference<>();
    chambers.run(
        chamber,
        () ->
            QuarkusTransaction.requiringNew()
                .run(
                    () ->
                        items.set(
                            inputs.calculate(old).items().stream()
                                .map(item -> item.body())
                                .toList())));

    assertThat(items.get().get(0)).contains("\"text\":\"25,00\"");
    assertThat(old.quadrimestre()).isEqualTo(Quadrimestre.III);
  }
}
