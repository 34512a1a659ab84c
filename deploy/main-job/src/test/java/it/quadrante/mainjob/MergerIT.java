package it.quadrante.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Lucca, Pisa and Massa-Carrara become Toscana Nord-Ovest today, while the collection that was open
 * yesterday goes on. Last of all stories: from here on nobody writes in the three.
 */
@Order(Integer.MAX_VALUE)
class MergerIT {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Rome"));
  private static final LocalDate YESTERDAY = TODAY.minusDays(1);
  private static final int YEAR = YESTERDAY.getYear();
  private static final String OPEN =
      List.of("I", "II", "III").get((YESTERDAY.getMonthValue() - 1) / 4);
  private static final String RESULTS = "/plans/CCIAA-%d-FUSIONE/results/%s".formatted(YEAR, OPEN);
  private static final List<String> PREDECESSORS = List.of("LU", "MS", "PI");

  private static final Api API = RunningSystem.api();
  private static final Addresses MS = RunningSystem.at("MS");
  private static final Addresses TNO = RunningSystem.at("TNO");

  private static JsonNode merger;

  /** Each of the three has a plan; in Massa-Carrara a value waits, and next year is planned. */
  @BeforeAll
  static void mergeWhileACollectionIsOpen() throws IOException {
    for (String code : PREDECESSORS) {
      Addresses at = RunningSystem.at(code);
      new Chambers(API).register(at);
      publish(at, YEAR);
      awaitCells(at, YEAR);
    }
    publish(MS, YEAR + 1);
    awaitCells(MS, YEAR + 1);
    submit(MS.account("data-referent"), cell("Prot_Entrata", YEAR)).expecting(201);
    merger =
        API.post("platform-admin", mergers(), intoToscanaNordOvest(), null).expecting(201).body();
    PREDECESSORS.forEach(MergerIT::awaitSuccession);
  }

  private static java.net.URI mergers() {
    return TNO.planning().resolve("/api/v1/chambers/mergers");
  }

  private static Map<String, Object> intoToscanaNordOvest() {
    return Map.of(
        "successor", Map.of("code", "TNO", "name", Chambers.SAMPLES.get("TNO")),
        "predecessors", PREDECESSORS,
        "from", TODAY.toString(),
        "openCollections", "CONTINUE",
        "act", Map.of("number", "12", "date", YESTERDAY.toString(), "organ", "Ministero"));
  }

  private static void publish(Addresses at, int year) throws IOException {
    try (InputStream file = MergerIT.class.getResourceAsStream("/clients-plan.json")) {
      ObjectNode plan = (ObjectNode) new ObjectMapper().readTree(file);
      plan.put("year", year).put("code", "FUSIONE");
      plan.path("measures")
          .forEach(measure -> ((ObjectNode) measure).putArray("expectedIn").add(OPEN));
      plan.path("assignments")
          .forEach(each -> ((ObjectNode) each.at("/targets/0")).put("year", year));
      Draft.importing(API, at, plan).publish(Act.ofTheGiunta(YEAR));
    }
  }

  private static void awaitCells(Addresses at, int year) {
    await(
        () ->
            assertThat(
                    get(at.account("validator"), at, "/cells?measure=Prot_Uscita&year=" + year)
                        .body()
                        .path("items"))
                .hasSize(1));
  }

  /** Measurement and reporting hear of it a moment later. */
  private static void awaitSuccession(String predecessor) {
    Addresses at = RunningSystem.at(predecessor);
    await(
        () -> {
          assertThat(get("tno-validator", at, "/cells").status()).isEqualTo(200);
          assertThat(API.get("tno-viewer", at.inReporting(RESULTS)).status()).isEqualTo(200);
        });
  }

  private static void await(org.awaitility.core.ThrowingRunnable assertion) {
    Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(assertion);
  }

  private static Api.Answer get(String account, Addresses at, String path) {
    return API.get(account, at.inMeasurement(path));
  }

  /** Address of a cell of Massa-Carrara. */
  private static String cell(String measure, int year) {
    String path = "/cells?measure=%s&year=%d".formatted(measure, year);
    return "/cells/"
        + get("ms-validator", MS, path).expecting(200).body().at("/items/0/id").asText();
  }

  private static Api.Answer submit(String account, String cell) {
    Map<String, Object> value = Map.of("value", Map.of("kind", "NUMBER", "number", 120));
    return API.post(account, MS.inMeasurement(cell + "/submissions"), value, null);
  }

  private static Api.Answer validate(String account, String cell) {
    return API.post(
        account, MS.inMeasurement(cell + "/validations"), Map.of("submission", 1), null);
  }

  private static Api.Answer importing(String account, Addresses at) {
    return API.post(account, at.inPlanning("/plans"), Map.of(), null);
  }

  @Test
  void theSuccessorReadsPlanCellsAndResultsOfEachPredecessor() {
    for (String predecessor : PREDECESSORS) {
      Addresses at = RunningSystem.at(predecessor);
      String plan = "/plans/CCIAA-%d-FUSIONE".formatted(YEAR);

      Api.Answer version = API.get("tno-viewer", at.inPlanning(plan + "/versions/1"));
      Api.Answer cells = get("tno-validator", at, "/cells?year=" + YEAR);
      Api.Answer results = API.get("tno-viewer", at.inReporting(RESULTS));

      assertThat(version.expecting(200).body().path("state").asText()).isEqualTo("PUBLISHED");
      assertThat(cells.expecting(200).body().path("items").findValuesAsText("measure"))
          .contains("Prot_Entrata", "Prot_Uscita");
      assertThat(results.expecting(200).body().path("indicators")).hasSize(2);
    }
  }

  @Test
  void theSuccessorWritesInNoPredecessor() {
    String cell = cell("Prot_Entrata", YEAR);

    List<Api.Answer> writes =
        List.of(
            importing("tno-plan-editor", MS),
            submit("tno-data-referent", cell),
            validate("tno-validator", cell));

    assertThat(writes).extracting(Api.Answer::status).containsOnly(409);
    assertThat(writes).extracting(Api.Answer::code).containsOnly("CHAMBER_MERGED");
  }

  @Test
  void theOpenCollectionGoesOnForThoseItBelongedTo() {
    String empty = cell("Prot_Uscita", YEAR);

    Api.Answer submitted = submit("ms-data-referent", empty);
    Api.Answer validated = validate("ms-validator", empty);
    Api.Answer waiting = validate("ms-validator", cell("Prot_Entrata", YEAR));

    assertThat(List.of(submitted, validated, waiting))
        .extracting(Api.Answer::status)
        .containsOnly(201);
    await(
        () ->
            assertThat(
                    API.get("tno-viewer", MS.inReporting(RESULTS + "/indicator:2.1.1.b"))
                        .expecting(200)
                        .body()
                        .findPath("achieved")
                        .asText())
                .isEqualTo("SI"));
  }

  @Test
  void whatBeginsLaterIsTheSuccessors() {
    Api.Answer nextYears = submit("ms-data-referent", cell("Prot_Entrata", YEAR + 1));
    Api.Answer planned = importing("ms-plan-editor", MS);

    assertThat(List.of(nextYears, planned)).extracting(Api.Answer::status).containsOnly(409);
    assertThat(List.of(nextYears, planned))
        .extracting(Api.Answer::code)
        .containsOnly("CHAMBER_MERGED");
  }

  @Test
  void aSisterIsStillNotFoundAndThePredecessorsDoNotSeeTheSuccessor() {
    List<Api.Answer> answers =
        List.of(
            API.get("lu-viewer", MS.inPlanning("/plans")),
            get("lu-validator", MS, "/cells"),
            API.get("lu-viewer", MS.inReporting(RESULTS)),
            importing("lu-plan-editor", MS),
            API.get("ms-viewer", TNO.inPlanning("")));

    assertThat(answers).extracting(Api.Answer::status).containsOnly(404);
    assertThat(answers).extracting(Api.Answer::code).containsOnly("CHAMBER_NOT_FOUND");
  }

  @Test
  void theSuccessorContinuesACardOfEachAndReadsTheirYearsAsOneSeries() {
    new Chambers(API).register(TNO);
    String series = "/series?entity=CCIAA&card=PROTOCOLLO-ENTRATA";

    for (String predecessor : PREDECESSORS) {
      API.post("tno-plan-editor", TNO.inPlanning("/continuities"), continuing(predecessor), null)
          .expecting(201);
    }

    await(
        () -> {
          JsonNode items =
              API.get("tno-viewer", TNO.inReporting(series)).expecting(200).body().path("items");
          assertThat(items)
              .extracting(item -> item.path("chamber").asText())
              .containsSubsequence(PREDECESSORS)
              .containsOnly("LU", "MS", "PI");
          assertThat(items).extracting(item -> item.path("year").asInt()).isSorted();
        });
    assertThat(API.get("ms-viewer", TNO.inReporting(series)).status()).isEqualTo(404);
  }

  private static Map<String, Object> continuing(String predecessor) {
    return Map.of(
        "continuity",
        Map.of(
            "subject", "CARD",
            "chamber", predecessor,
            "entity", "CCIAA",
            "code", "2.1.1.a",
            "continuedEntity", "CCIAA",
            "continuedCode", "PROTOCOLLO-ENTRATA"),
        "reason",
        "Stessa formula");
  }

  @Test
  void grantsForTheSuccessorAreProposedToTheAdministratorOfTheRealm() {
    assertThat(merger.at("/proposedGrants/groups").findValuesAsText("group"))
        .contains("/TNO/viewer", "/TNO/validator");
    assertThat(merger.at("/proposedGrants/accounts").findValuesAsText("account"))
        .contains("ms-validator", "lu-validator", "pi-validator");
  }
}
