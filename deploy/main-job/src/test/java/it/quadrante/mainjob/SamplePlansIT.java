package it.quadrante.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.quadrante.mainjob.SamplePlans.Opened;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The other real plans, from import to open cells, and what follows. */
class SamplePlansIT {
  private static final String RESULTS_2021 = "/plans/CCIAA-2021-PERFORMANCE/results/III";

  private static List<Opened> opened;

  @BeforeAll
  static void openThem() throws IOException {
    opened =
        new SamplePlans(RunningSystem.api(), RunningSystem::at)
            .open(SamplePlan.all(Path.of("../samples")));
  }

  @Test
  void theCellsOfEachPlanAreDueInTheirQuadrimestri() {
    assertThat(opened)
        .extracting(Opened::due)
        .containsExactly(
            Map.of("I", 99, "II", 98, "III", 103),
            Map.of("I", 8, "II", 8, "III", 17),
            Map.of("I", 0, "II", 0, "III", 0));
  }

  @Test
  void planningHoldsWhatTheDocumentsPrint() {
    assertThat(opened)
        .extracting(plan -> PlanCounts.of(published(plan)))
        .isEqualTo(opened.stream().map(Opened::counts).toList());
    assertThat(opened).extracting(plan -> plan.counts().indicators()).containsExactly(95, 18, 12);
    assertThat(opened).extracting(plan -> plan.counts().cards()).containsExactly(83, 18, 12);
    assertThat(opened).extracting(plan -> plan.counts().measures()).containsExactly(116, 17, 0);
    assertThat(opened.get(0).counts().shared())
        .containsExactly("BilCons_IE", "Med_Conc", "N_Dir", "Unit_Stab");
  }

  /** The content of the published version, with the year that the counts need. */
  private static JsonNode published(Opened plan) {
    Addresses at = RunningSystem.at(plan.sample().chamber());
    JsonNode version =
        RunningSystem.api()
            .get(
                at.account("viewer"), at.inPlanning("/plans/" + plan.sample().id() + "/versions/1"))
            .expecting(200)
            .body();
    assertThat(version.path("state").asText()).isEqualTo("PUBLISHED");
    return ((com.fasterxml.jackson.databind.node.ObjectNode) version.path("content"))
        .set("year", version.path("year"));
  }

  @Test
  void whatIsToBeCompletedIsWarnedOfAndEntersNoPercentage() {
    assertThat(opened).extracting(plan -> plan.toBeCompleted().size()).containsExactly(0, 3, 12);
    Addresses lu = RunningSystem.at("LU");
    JsonNode overall =
        RunningSystem.api()
            .get("lu-viewer", lu.inReporting("/plans/CCIAA-2017-PIRA/results/III/overall"))
            .expecting(200)
            .body();

    assertThat(overall.findPath("percentage").isMissingNode()).isTrue();
  }

  @Test
  void aValueOfAMeasureIsAResultWhereverItsCardIs() {
    // When
    enter("CCIAA", 2021, "T_medi_C1.1.1", "DAYS", "1.6");

    // Then
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .ignoreExceptions()
        .untilAsserted(
            () -> {
              assertThat(achieved("C1.1_07@3.2")).isEqualTo("SI");
              assertThat(achieved("C1.1_07@DirArea1_1")).isEqualTo("SI");
            });
  }

  @Test
  void theAziendaHasItsOwnCellsAndPeople() {
    assertThat(
            enter("ISR", 2018, "Realizzazione-programma-attivita-proposto-Giunta", "PERCENT", "85"))
        .isEqualTo("VALIDATED");
  }

  private static String achieved(String assignment) {
    Addresses ms = RunningSystem.at("MS");
    return RunningSystem.api()
        .get(
            "ms-evaluator",
            ms.inReporting(RESULTS_2021 + "/" + Api.segment("indicator:" + assignment)))
        .expecting(200)
        .body()
        .findPath("achieved")
        .asText();
  }

  /** Submits and validates a value of III. */
  private static String enter(String entity, int year, String measure, String unit, String number) {
    Addresses ms = RunningSystem.at("MS");
    JsonNode cell =
        new Cells(RunningSystem.api(), ms)
            .of(year, "III").stream()
                .filter(each -> each.path("entity").asText().equals(entity))
                .filter(each -> each.path("measure").asText().equals(measure))
                .findFirst()
                .orElseThrow();
    String path = "/cells/" + cell.path("id").asText();
    Map<String, Object> value = Map.of("kind", "NUMBER", "number", new BigDecimal(number));
    RunningSystem.api()
        .post(
            "ms-data-referent",
            ms.inMeasurement(path + "/submissions"),
            Map.of("value", value, "unit", unit),
            null)
        .expecting(201);
    return RunningSystem.api()
        .post(
            "ms-validator", ms.inMeasurement(path + "/validations"), Map.of("submission", 1), null)
        .expecting(201)
        .body()
        .path("state")
        .asText();
  }
}
