package it.quadrante.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import it.quadrante.events.Envelope;
import it.quadrante.measurement.organisation.domain.Quadrimestre;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpeningComponentTest extends MeasurementTest {

  private static final String MS = "/api/v1/chambers/MS/cells?year=2017";

  @Test
  void theGoldenPlanOfPlanningOpensItsCells() {
    // Given
    send(Facts.CHAMBER_CHANGED, "MS", Facts.golden("../planning-service", "chamber-changed"));

    // When
    send(Facts.PLAN_PUBLISHED, "MS", Facts.golden("../planning-service", "plan-published"));

    // Then
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> as("a", "/MS/evaluator").get(MS).path("items.size()").equals(2));
    JsonNode cells = Facts.json(as("a", "/MS/evaluator").get(MS).asString()).get("items");
    assertThat(cells.findValuesAsText("measure")).containsExactly("3.2.2.b", "3.2.2.c");
    assertThat(cells.findValuesAsText("state")).containsOnly("EXPECTED");
    assertThat(cells.findValuesAsText("dueBy")).containsOnly("2018-01-15");
    assertThat(cells.findValuesAsText("quadrimestre")).containsOnly("III");
    assertThat(cells.findValuesAsText("unit")).containsExactly("NUMBER", "DATE");
    assertThat(cells.at("/0/id").textValue())
        .isEqualTo(
            java.util
                .UUID
                .nameUUIDFromBytes(
                    "MS/CCIAA/2017-III/3.2.2.b".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString());
    Envelope fact = Topic.of(kafka, CELL_CHANGED).awaitSubject("MS/CCIAA/2017-III/3.2.2.b@1");
    assertThat(Topic.schemaFaults("cell-changed", fact.data())).isEmpty();
  }

  @Test
  void aPlanThatComesBeforeItsChamberIsCorrectedWhenTheCalendarComes() {
    // Given
    publish(aPlan("P").measuring("Med_Conc", "NUMBER", "III"));
    assertThat(awaitCell(cell("Med_Conc")).get("dueBy").textValue()).isEqualTo("2018-01-15");

    // When
    send(
        Facts.CHAMBER_CHANGED,
        Facts.aChamber(chamber)
            .withPeriod(2017, "III", "2017-09-01", "2017-12-31", "2018-02-09")
            .toJson());

    // Then
    List<Envelope> facts = awaitCellFacts("Med_Conc", 2);
    assertThat(facts.get(1).data().get("dueBy").textValue()).isEqualTo("2018-02-09");
    assertThat(facts.get(1).data().get("version").intValue()).isEqualTo(2);
    JsonNode history = read(cell("Med_Conc") + "/history").get("items");
    assertThat(history.findValuesAsText("what")).containsExactly("OPENED", "DEADLINE_MOVED");
    assertThat(history.at("/0/by").textValue()).isEqualTo("ms-plan-approver");
    assertThat(history.at("/0/why").textValue()).isEqualTo("CCIAA-2017-P@1");
    assertThat(history.at("/1/why").textValue()).isEqualTo(chamber + "@3");
  }

  @Test
  void factsThatComeTwiceChangeNothing() {
    // Given
    String chamberFact = Facts.aChamber(chamber).toJson();
    String planFact = aPlan("P").measuring("Med_Conc", "NUMBER", "III").toJson();
    send(Facts.CHAMBER_CHANGED, chamberFact);
    send(Facts.PLAN_PUBLISHED, planFact);
    awaitCell(cell("Med_Conc"));

    // When
    send(Facts.CHAMBER_CHANGED, chamberFact);
    send(Facts.PLAN_PUBLISHED, planFact);
    publish(aPlan("Q").measuring("Marker", "NUMBER", "III"));
    awaitCell(cell("Marker"));

    // Then
    assertThat(read(cell("Med_Conc")).get("version").intValue()).isEqualTo(1);
    assertThat(read(cell("Med_Conc") + "/history").get("items")).hasSize(1);
    assertThat(count("select count(*) from appointment where chamber = '" + chamber + "'"))
        .isEqualTo(2);
  }

  @Test
  void everyQuadrimestreInWhichAMeasureIsExpectedIsACell() {
    // When
    publish(
        aPlan("P")
            .measuring("Once", "NUMBER", "III")
            .measuring("Thrice", "NUMBER", "I", "II", "III"));
    awaitCell(cell("Once"));

    // Then
    JsonNode cells = read(cells()).get("items");
    assertThat(cells.findValuesAsText("measure"))
        .containsExactly("Thrice", "Thrice", "Once", "Thrice");
    assertThat(cells.findValuesAsText("dueBy"))
        .containsExactly("2017-05-15", "2017-09-15", "2018-01-15", "2018-01-15");
  }

  @Test
  void aMeasureThatPlansShareIsOneCellAndAnAutomaticOneIsNone() {
    // Given
    publish(aPlan("P").measuring("Shared", "NUMBER", "III"));

    // When
    publish(
        aPlan("Q")
            .measuring("Shared", "NUMBER", "III")
            .measuring("Auto", "NUMBER", "III")
            .automatic()
            .measuring("Own", "NUMBER", "III"));
    awaitCell(cell("Own"));

    // Then
    assertThat(read(cells()).get("items").findValuesAsText("measure"))
        .containsExactly("Own", "Shared");
    assertThat(read(cell("Shared")).get("version").intValue()).isEqualTo(1);
  }

  @Test
  void aLaterVersionAddsCellsFromItsQuadrimestreOnAndRemovesNoValue() {
    // Given
    open(aPlan("P").measuring("Old", "NUMBER", "III"));
    submit("Old", number("72")).then().statusCode(201);

    // When
    publish(
        aPlan("P")
            .version(2)
            .inForceFrom("II")
            .publishedAt("2017-06-01T09:00:00Z")
            .measuring("New", "NUMBER", "I", "II"));
    awaitCell(cell("New", 2017, Quadrimestre.II));

    // Then
    assertThat(read(cells()).get("items").findValuesAsText("measure"))
        .containsExactly("New", "Old");
    assertThat(read(cell("Old")).get("state").textValue()).isEqualTo("SUBMITTED");
  }

  @Test
  void aMeasureDefinedAnewIsRedefinedButKeepsTheUnitOfItsValue() {
    // Given
    open(aPlan("P").measuring("Entered", "NUMBER", "III").measuring("Empty", "NUMBER", "III"));
    submit("Entered", number("72")).then().statusCode(201);

    // When
    publish(
        aPlan("P")
            .version(2)
            .publishedAt("2017-06-01T09:00:00Z")
            .measuring("Entered", "PERCENT", "III")
            .named("Nuovo nome")
            .measuring("Empty", "PERCENT", "III"));
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> read(cell("Empty")).get("version").intValue() == 2);

    // Then
    assertThat(read(cell("Empty")).get("unit").textValue()).isEqualTo("PERCENT");
    assertThat(read(cell("Entered")).get("unit").textValue()).isEqualTo("NUMBER");
    assertThat(read(cell("Entered")).get("name").textValue()).isEqualTo("Nuovo nome");
  }

  @Test
  void aVersionThatComesAfterANewerOneStillOpensItsCellsAndRedefinesNothing() {
    // Given
    publish(
        aPlan("P")
            .version(2)
            .inForceFrom("II")
            .publishedAt("2017-06-01T09:00:00Z")
            .measuring("Both", "PERCENT", "III"));
    awaitCell(cell("Both"));

    // When
    publish(aPlan("P").measuring("Both", "NUMBER", "III").measuring("First", "NUMBER", "I", "II"));
    awaitCell(cell("First", 2017, Quadrimestre.I));

    // Then
    assertThat(read(cell("Both")).get("unit").textValue()).isEqualTo("PERCENT");
    referent().get(cell("First", 2017, Quadrimestre.II)).then().statusCode(404);
  }

  @Test
  void anOlderChamberThatComesLateDoesNotReplaceTheNewer() {
    // Given
    send(
        Facts.CHAMBER_CHANGED,
        Facts.aChamber(chamber)
            .version(5)
            .appointing("extra", "ENTE", "VALIDATOR", null, null)
            .toJson());

    // When
    send(Facts.CHAMBER_CHANGED, Facts.aChamber(chamber).version(4).toJson());
    publish(aPlan("P").measuring("Marker", "NUMBER", "III"));
    awaitCell(cell("Marker"));

    // Then
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(
                        count(
                            "select count(*) from appointment where account = 'extra' and chamber"
                                + " = '"
                                + chamber
                                + "'"))
                    .isEqualTo(1));
    assertThat(count("select version from chamber where chamber = '" + chamber + "'")).isEqualTo(5);
  }
}
