package it.quadrante.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The year of a plan: the real one of 2021 is imported, checked, published, revised and begins the
 * next year, which an editor changes in a spreadsheet. At Pisa, where no other story has plans.
 */
class PlanYearIT {
  private static final String PLAN = "/plans/CCIAA-2021-PERFORMANCE";
  private static final String NEXT = "/plans/CCIAA-2022-PERFORMANCE/versions/1";
  private static final String REVISED_NODE = "1.2.1";

  private static final Api API = RunningSystem.api();
  private static final Addresses PI = RunningSystem.at("PI");

  private static List<SamplePlan> samples;
  private static JsonNode checks;

  @BeforeAll
  static void fromImportToTheNextYear() throws IOException {
    samples = SamplePlan.all(Path.of("../samples"));
    new Chambers(API).register(PI);
    SamplePlan sample = samples.get(0);
    Draft first = Draft.importing(API, PI, sample.plan());
    for (JsonNode card : sample.plan().path("cards")) {
      first.statePolarity(card.path("code").asText(), sample.polarity(card));
    }
    checks = read(PLAN + "/versions/1/checks");
    first.publish(sample.act());
    revise();
    Draft.reading(API, PI, PLAN + "/versions/2")
        .publish(new Act("41", LocalDate.of(2021, 6, 25), "Giunta camerale"));
    Map<String, String> year =
        Map.of("title", "Piano della performance 2022", "actions", "CARRIED");
    post(PLAN + "/versions/2/next-year", year);
  }

  private static void revise() {
    Map<String, Object> revision =
        Map.of("base", 1, "inForceFrom", "II", "reason", "Bando regionale non uscito");
    post(PLAN + "/versions", revision);
    retitle(node(PLAN + "/versions/2"), "Rete delle imprese creative").expecting(200);
  }

  private static Node node(String version) {
    URI address = PI.inPlanning(version + "/nodes/" + REVISED_NODE);
    return new Node(address, API.get("pi-plan-editor", address).expecting(200));
  }

  /** A node as an editor has it on the screen. */
  private record Node(URI address, Api.Answer read) {}

  private static Api.Answer retitle(Node node, String title) {
    ObjectNode changed = node.read().body().deepCopy();
    ((ObjectNode) changed.path("node")).put("title", title);
    return API.put("pi-plan-editor", node.address(), changed, node.read().tag());
  }

  private static void post(String path, Map<String, ?> body) {
    API.post("pi-plan-editor", PI.inPlanning(path), body, null).expecting(201);
  }

  private static JsonNode read(String path) {
    return API.get("pi-viewer", PI.inPlanning(path)).expecting(200).body();
  }

  @Test
  void theChecksOfThePrintedPlanRefuseNothingAndTellWhatToLookAt() {
    Map<String, Integer> told = new TreeMap<>();
    checks.path("items").forEach(item -> told.merge(item.path("code").asText(), 1, Integer::sum));

    assertThat(checks.path("errors").asInt()).isZero();
    assertThat(told)
        .isEqualTo(
            Map.of(
                "CRITERIA_TO_STATE", 95,
                "NOT_COMPARABLE", 95,
                "NOT_IMPROVING", 95,
                "NOT_TIED_TO_RESOURCES", 34,
                "SOURCE_MISSING", 25,
                "TARGET_MISSING_LATER", 51));
    assertThat(checks.path("items"))
        .allSatisfy(item -> assertThat(item.path("remedy").asText()).isNotBlank());
  }

  @Test
  void theRevisionSupersedesTheFirstVersionAndTellsItsDifferenceInASentence() {
    JsonNode first = read(PLAN + "/versions/1");
    JsonNode difference = read(PLAN + "/versions/2/differences");

    assertThat(first.path("state").asText()).isEqualTo("SUPERSEDED");
    assertThat(first.at("/superseded/from").asText()).isEqualTo("II");
    assertThat(read(PLAN + "/versions/2").path("state").asText()).isEqualTo("PUBLISHED");
    assertThat(difference.path("items").findValuesAsText("sentence"))
        .containsExactly(
            "Modificato l’obiettivo 1.2.1 «Rete delle imprese creative»: titolo da «CreainRete» a"
                + " «Rete delle imprese creative».");
  }

  @Test
  void theNextYearBeginsWithItsOwnTargetsAndRefersToTheResultsOfThisOne() {
    JsonNode next = read(NEXT);
    JsonNode assignment = assignment(next, "Studi_ISR@1.1");

    assertThat(next.path("state").asText()).isEqualTo("DRAFT");
    assertThat(next.at("/origin/version").asInt()).isEqualTo(2);
    assertThat(assignment.at("/targets/0/year").asInt()).isEqualTo(2022);
    assertThat(assignment.at("/previous/resultOf/plan").asText())
        .isEqualTo("CCIAA-2021-PERFORMANCE");
  }

  private static JsonNode assignment(JsonNode version, String code) {
    for (JsonNode each : version.at("/content/assignments")) {
      if (each.path("code").asText().equals(code)) {
        return each;
      }
    }
    throw new IllegalArgumentException(code);
  }

  @Test
  void aWorkbookComesBackWithExactlyTheTwoCellsThatWereChanged() {
    // Given
    Workbooks workbooks = new Workbooks(PI, NEXT);
    byte[] downloaded = workbooks.download();
    List<JsonNode> before = differences();

    // When
    byte[] file = Workbooks.edited(downloaded, PlanYearIT::twoCells);
    JsonNode reading = workbooks.reading(file);
    workbooks.apply(file, reading);

    // Then
    assertThat(reading.path("faults")).isEmpty();
    assertThat(reading.path("readings").findValuesAsText("typed")).containsExactly("almeno 9");
    assertThat(reading.path("changes").findValuesAsText("key"))
        .containsExactly("1.1.1", "Studi_ISR@1.1");
    List<JsonNode> changed = differences();
    changed.removeAll(before);
    assertThat(changed)
        .extracting(item -> item.path("sentence").asText())
        .containsExactly(
            "Modificato l’obiettivo 1.1.1 «Analisi economiche»: titolo da «Produrre e diffondere"
                + " analisi e informazione economica» a «Analisi economiche».",
            "Modificata l’assegnazione Studi_ISR@1.1 «Realizzazione studi da ISR»: target 2022 da"
                + " >= 8 a >= 9; valore precedente il risultato di Studi_ISR@1.1 nel piano"
                + " CCIAA-2021-PERFORMANCE, prima assente; target 2021 >= 8, ora assente.");
  }

  @Test
  void aWorkbookThatComesBackAsItWasIsNoDifference() {
    Workbooks workbooks = new Workbooks(PI, NEXT);
    byte[] downloaded = workbooks.download();

    JsonNode asItWas = workbooks.reading(downloaded);
    JsonNode savedAgain = workbooks.reading(Workbooks.edited(downloaded, workbook -> {}));

    assertThat(List.of(asItWas, savedAgain))
        .allSatisfy(
            reading -> {
              assertThat(reading.path("changes")).isEmpty();
              assertThat(reading.path("readings")).isEmpty();
              assertThat(reading.path("faults")).isEmpty();
            });
  }

  private static void twoCells(Workbook workbook) {
    Workbooks.cell(workbook, "Albero", "1.1.1", "Titolo").setCellValue("Analisi economiche");
    Workbooks.cell(workbook, "Assegnazioni", "Studi_ISR@1.1", "Target 2022")
        .setCellValue("almeno 9");
  }

  /** What the plan of 2022 says otherwise than that of 2021. */
  private static List<JsonNode> differences() {
    List<JsonNode> items = new ArrayList<>();
    read(NEXT + "/differences").path("items").forEach(items::add);
    return items;
  }

  @Test
  void ofTwoEditorsOfANodeTheSecondIsTold() {
    Node one = node(NEXT);
    Node other = node(NEXT);

    Api.Answer first = retitle(one, "Reti di imprese");
    Api.Answer second = retitle(other, "Imprese in rete");

    assertThat(first.status()).isEqualTo(200);
    assertThat(second.status()).isEqualTo(412);
    assertThat(second.code()).isEqualTo("PRECONDITION_FAILED");
    assertThat(node(NEXT).read().body().at("/node/title").asText()).isEqualTo("Reti di imprese");
  }

  @Test
  void thePiraOfLuccaIsGivenBackInItsOwnForm() {
    Addresses lu = RunningSystem.at("LU");
    new Chambers(API).register(lu);
    ObjectNode printed = samples.get(2).plan().deepCopy();
    Draft.importing(API, lu, printed.put("code", "PIRARESO"));

    JsonNode pira =
        API.get("lu-viewer", lu.inPlanning("/plans/CCIAA-2017-PIRARESO/versions/1/pira"))
            .expecting(200)
            .body();

    assertThat(pira.at("/missioni/0/code").asText()).isEqualTo("012");
    assertThat(
            pira.at("/missioni/0/programmi").findValues("objectives").stream()
                .mapToInt(JsonNode::size)
                .sum())
        .isEqualTo(6);
    assertThat(pira.findValues("expected")).hasSize(12);
    assertThat(pira.path("unclassified")).isEmpty();
  }
}
