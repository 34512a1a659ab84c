package it.quadrante.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import it.quadrante.events.Envelope;
import it.quadrante.measurement.Facts.APlan;
import it.quadrante.measurement.organisation.domain.Quadrimestre;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of a cell when a revision of the plan no longer asks for it. */
@QuarkusTest
class ExpectationComponentTest extends NoticeTest {

  /** The next version of P, from a quadrimestre on. */
  private APlan revision(int version, String inForceFrom) {
    return aPlan("P")
        .version(version)
        .inForceFrom(inForceFrom)
        .publishedAt("2017-0" + (version + 4) + "-01T09:00:00Z");
  }

  private JsonNode awaitState(String measure, String state) {
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> read(cell(measure)).get("state").textValue().equals(state));
    return read(cell(measure));
  }

  private List<String> history(String measure) {
    return read(cell(measure) + "/history").get("items").findValuesAsText("what");
  }

  @Test
  void aMeasureThatIsDroppedIsOwedByNobodyFromThatQuadrimestreOn() {
    // Given
    open(aPlan("P").measuring("A", "NUMBER", "II", "III").measuring("B", "NUMBER", "III"));

    // When
    publish(revision(2, "III").measuring("B", "NUMBER", "III"));
    JsonNode cell = awaitState("A", "NOT_EXPECTED");

    // Then
    assertThat(cell.get("expected").booleanValue()).isFalse();
    assertThat(history("A")).containsExactly("OPENED", "NO_LONGER_EXPECTED");
    assertThat(read(cell("A") + "/history").at("/items/1/why").textValue())
        .isEqualTo("CCIAA-2017-P@2");
    assertThat(read(cell("A", 2017, Quadrimestre.II)).get("state").textValue())
        .isEqualTo("EXPECTED");
    Envelope fact = Topic.of(kafka, CELL_CHANGED).awaitSubject(chamber + "/CCIAA/2017-III/A@2");
    assertThat(fact.data().get("state").textValue()).isEqualTo("NOT_EXPECTED");
    assertThat(Topic.schemaFaults("cell-changed", fact.data())).isEmpty();
    JsonNode duties = read("/api/v1/chambers/" + chamber + "/duties?quadrimestre=III");
    assertThat(duties.get("items").findValuesAsText("measure")).containsExactly("B");
    refused(submit("A", number("1")), 409, "CELL_NOT_EXPECTED");
  }

  @Test
  void whatIsNotExpectedIsNeitherCountedNorRemindedOfNorMissingAtTheClosing() {
    // Given
    openPlanOfTwo();
    publish(revision(2, "III").measuring("B", "NUMBER", "III"));
    awaitState("A", "NOT_EXPECTED");

    // When
    roundOn("2018-01-16T10:00:00Z");

    // Then
    assertThat(feed(account(REFERENT)).get(0).get("cells").findValuesAsText("measure"))
        .containsExactly("B");
    assertThat(readPeriod().at("/period/counts/due").intValue()).isEqualTo(1);
    assertThat(readPeriod().at("/period/counts/missing").intValue()).isEqualTo(1);
    assertThat(readPeriod().get("unsettled").findValuesAsText("measure")).containsExactly("B");
    JsonNode progress = read("/api/v1/chambers/" + chamber + "/progress?year=2017");
    assertThat(progress.at("/items/0/counts/due").intValue()).isEqualTo(1);
    close("B", "ZERO").then().statusCode(201);
  }

  @Test
  void theLastMissingCellThatIsDroppedCompletesThePeriod() {
    // Given
    openPlanOfTwo();
    makeOfficial("B", "1");
    roundOn("2018-01-03T10:00:00Z");
    assertThat(told()).isEmpty();

    // When
    publish(revision(2, "III").measuring("B", "NUMBER", "III"));
    awaitState("A", "NOT_EXPECTED");
    roundOn("2018-01-03T10:05:00Z");

    // Then
    assertThat(told()).containsExactly("OWN_VALUES_OFFICIAL");
    assertThat(feed(admin()).get(0).get("count").intValue()).isEqualTo(1);
  }

  @Test
  void aMeasureThatTurnsAutomaticIsEnteredByNobody() {
    // Given
    openPlanOfTwo();

    // When
    publish(
        revision(2, "I")
            .measuring("A", "NUMBER", "III")
            .automatic()
            .measuring("B", "NUMBER", "III"));

    // Then
    awaitState("A", "NOT_EXPECTED");
  }

  @Test
  void whatAnotherPlanStillExpectsStays() {
    // Given
    openPlanOfTwo();
    publish(aPlan("Q").measuring("A", "NUMBER", "III").measuring("Own", "NUMBER", "III"));
    awaitCell(cell("Own"));

    // When
    publish(revision(2, "III").measuring("Last", "NUMBER", "III"));
    awaitState("B", "NOT_EXPECTED");

    // Then
    assertThat(read(cell("A")).get("state").textValue()).isEqualTo("EXPECTED");
    assertThat(read(cell("A")).get("expected").booleanValue()).isTrue();
  }

  @Test
  void aValueThatStandsIsKeptAndSaysThatNoPlanExpectsIt() {
    // Given
    open(
        aPlan("P")
            .measuring("Official", "NUMBER", "III")
            .measuring("Waiting", "NUMBER", "III")
            .measuring("Empty", "NUMBER", "III"));
    makeOfficial("Official", "1");
    submit("Waiting", number("1")).then().statusCode(201);

    // When
    publish(revision(2, "III").measuring("Last", "NUMBER", "III"));
    awaitState("Empty", "NOT_EXPECTED");

    // Then
    assertThat(read(cell("Official")).get("state").textValue()).isEqualTo("VALIDATED");
    assertThat(read(cell("Official")).get("expected").booleanValue()).isFalse();
    assertThat(read(cell("Waiting")).get("state").textValue()).isEqualTo("SUBMITTED");
    validate("Waiting", "{\"submission\":1}").then().statusCode(201);
    assertThat(history("Waiting"))
        .containsExactly("OPENED", "SUBMITTED", "NO_LONGER_EXPECTED", "VALIDATED");
  }

  @Test
  void aLaterRevisionExpectsItAgain() {
    // Given
    openPlanOfTwo();
    submit("A", number("1")).then().statusCode(201);
    sendBack("A", "{\"submission\":1,\"reason\":\"no\"}").then().statusCode(201);
    publish(revision(2, "III").measuring("B", "NUMBER", "III"));
    awaitState("A", "NOT_EXPECTED");

    // When
    publish(revision(3, "III").measuring("A", "NUMBER", "III").measuring("B", "NUMBER", "III"));

    // Then
    awaitState("A", "SENT_BACK");
    assertThat(history("A")).endsWith("NO_LONGER_EXPECTED", "EXPECTED_AGAIN");
    submit("A", number("2")).then().statusCode(201);
  }

  @Test
  void whatIsNotKnownOfAPlanEndsNothingUntilPlanningHasSaidItAgain() {
    // Given
    openPlanOfTwo();
    forgetWhatVersionsExpect();
    publish(revision(2, "III").measuring("B", "NUMBER", "III").measuring("C", "NUMBER", "III"));
    awaitCell(cell("C"));
    assertThat(read(cell("A")).get("state").textValue()).isEqualTo("EXPECTED");

    // When
    publish(aPlan("P").measuring("A", "NUMBER", "III").measuring("B", "NUMBER", "III"));

    // Then
    awaitState("A", "NOT_EXPECTED");
    assertThat(history("B")).containsExactly("OPENED");
  }

  @Test
  void whatIsNotKnownOfAnotherYearKeepsNothing() {
    // Given
    openPlanOfTwo();
    open(Facts.aPlan(chamber, "P", 2018).measuring("A", "NUMBER", "III"));
    forgetWhatVersionsExpect();

    // When
    publish(aPlan("P").measuring("A", "NUMBER", "III").measuring("B", "NUMBER", "III"));
    publish(revision(2, "III").measuring("B", "NUMBER", "III"));

    // Then
    awaitState("A", "NOT_EXPECTED");
  }

  private void forgetWhatVersionsExpect() {
    try (var connection = postgres.superuser("measurement");
        var statement = connection.createStatement()) {
      statement.execute(
          "update plan_version set in_force_from = null, cells = null where chamber"
              + " = '"
              + chamber
              + "'");
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
