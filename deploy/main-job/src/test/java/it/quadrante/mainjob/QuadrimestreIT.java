package it.quadrante.mainjob;

import static it.quadrante.mainjob.CollectedValues.row;
import static it.quadrante.mainjob.LuccaIn2021.ADMIN;
import static it.quadrante.mainjob.LuccaIn2021.CELLS;
import static it.quadrante.mainjob.LuccaIn2021.DIRIGENTE_OF_AREA_1;
import static it.quadrante.mainjob.LuccaIn2021.REFERENT;
import static it.quadrante.mainjob.LuccaIn2021.REFERENT_OF_AREA_1;
import static it.quadrante.mainjob.LuccaIn2021.REFERENT_OF_AREA_2;
import static it.quadrante.mainjob.LuccaIn2021.SEGRETARIO;
import static it.quadrante.mainjob.LuccaIn2021.cell;
import static it.quadrante.mainjob.LuccaIn2021.cells;
import static it.quadrante.mainjob.LuccaIn2021.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.quadrante.mainjob.CollectedValues.Row;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The first quadrimestre of the plan of 2021, from the day on which three referents begin to the
 * second closing; each step goes on from the one before. The clock of the services is moved.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class QuadrimestreIT {
  private static final String PERIOD = "/periods/CCIAA/2021/I";
  private static final String QUEUE = "/validation-queue?year=2021&quadrimestre=I";
  private static final String DUTIES = "/duties?year=2021&quadrimestre=I";

  private static final Set<String> AREA_1 = Set.of("RI", "REGOLAZIONE");
  private static final Set<String> AREA_2 = Set.of("PROMOZIONE", "RISORSE");
  private static final Set<String> THE_OTHERS = Set.of("ENTE", "AAGG", "ISR");

  private static final String BY_SIX_UNITS = "Percent_FormInform_NUM";
  private static final String CORRECTED = "Med_Conc";
  private static final String SENT_BACK = "Percent_RifiutoRI_NUM";
  private static final Set<String> LATE =
      Set.of("GG_DirBoll_IC_NUM", "GG_DirBoll_IC_DEN", "Data_PForm_Prom");

  /** Without a value at the first closing: this one comes when the period is reopened … */
  private static final String COMES_LATER = "Percent_LibriRI_NUM";

  /** … and this one never. */
  private static final String NEVER_COMES = "Data_RilevPrezzi_1";

  @TempDir private static Path folder;

  private static JsonNode firstSnapshot;

  @BeforeAll
  static void thePlanIsPublishedInFebruaryAndThePeriodIsOver() throws IOException {
    itIs("2021-02-01");
    LuccaIn2021.openCollection();
    itIs("2021-05-03");
  }

  @AfterAll
  static void theClockIsThatOfTheDayAgain() {
    RunningSystem.clock().release();
  }

  /** Nine in the morning in Rome. */
  private static void itIs(String day) {
    RunningSystem.clock().set(Instant.parse(day + "T07:00:00Z"));
  }

  /** What is typed the first time, three slips included that show later. */
  private static List<Row> typedBy(Set<String> units) {
    return CollectedValues.of(units).stream()
        .filter(row -> !LATE.contains(row.measure()))
        .filter(row -> !Set.of(COMES_LATER, NEVER_COMES).contains(row.measure()))
        .map(QuadrimestreIT::withItsSlip)
        .toList();
  }

  private static Row withItsSlip(Row row) {
    Map<String, String> slips =
        Map.of(
            SENT_BACK + "@RI",
            "90",
            BY_SIX_UNITS + "@REGOLAZIONE",
            "15",
            CORRECTED + "@REGOLAZIONE",
            "36");
    String slip = slips.get(row.measure() + "@" + row.unit());
    return slip == null ? row : row.typed(slip);
  }

  private static Set<String> measuresOf(List<JsonNode> work) {
    return work.stream().map(item -> item.at("/cell/measure").asText()).collect(Collectors.toSet());
  }

  private static Set<String> measuresOf(Set<String> units) {
    return CollectedValues.of(units).stream().map(Row::measure).collect(Collectors.toSet());
  }

  @Test
  @Order(1)
  void eachReferentSeesWhatTheOwnUnitsOweAndUntilWhen() {
    List<JsonNode> area1 = REFERENT_OF_AREA_1.lists(DUTIES);
    List<JsonNode> area2 = REFERENT_OF_AREA_2.lists(DUTIES);
    List<JsonNode> all = REFERENT.lists(DUTIES);

    assertThat(measuresOf(area1)).isEqualTo(measuresOf(AREA_1));
    assertThat(measuresOf(area2)).isEqualTo(measuresOf(AREA_2));
    assertThat(all).hasSize(CELLS);
    assertThat(all)
        .allSatisfy(
            duty -> {
              assertThat(duty.at("/cell/dueBy").asText()).isEqualTo("2021-05-15");
              assertThat(duty.at("/cell/period/state").asText()).isEqualTo("OPEN");
            });
  }

  @Test
  @Order(2)
  void sixFilesOf20MbAtOnceGoUpAndDownThroughASmallHeap() {
    // Given
    List<LargeEvidence> files =
        CollectedValues.of(Set.of("RISORSE")).stream()
            .filter(row -> !row.measure().equals(BY_SIX_UNITS))
            .limit(6)
            .map(row -> LargeEvidence.of(REFERENT_OF_AREA_2, id(row.measure()), folder))
            .toList();

    // When
    List<JsonNode> kept = atOnce(files, LargeEvidence::upload);
    List<String> saved = atOnce(files, file -> file.download(kept.get(files.indexOf(file))));

    // Then
    List<String> sent = files.stream().map(LargeEvidence::sha256).toList();
    assertThat(saved).isEqualTo(sent);
    assertThat(kept).extracting(file -> file.path("sha256").asText()).isEqualTo(sent);
  }

  private static <T, R> List<R> atOnce(List<T> all, Function<T, R> act) {
    List<CompletableFuture<R>> begun =
        all.stream()
            .map(
                one ->
                    CompletableFuture.supplyAsync(
                        () -> act.apply(one), command -> new Thread(command).start()))
            .toList();
    return begun.stream().map(CompletableFuture::join).toList();
  }

  @Test
  @Order(3)
  void theReferentsOfTheTwoAreasEnterWhatTheOwnUnitsOwe() {
    enter(REFERENT_OF_AREA_1, typedBy(AREA_1));
    enter(REFERENT_OF_AREA_2, typedBy(AREA_2));

    assertThat(cell(CORRECTED).path("state").asText()).isEqualTo("SUBMITTED");
    assertThat(cell(CORRECTED).at("/submission/by").asText())
        .isEqualTo(REFERENT_OF_AREA_1.account());
    assertThat(measuresOf(REFERENT_OF_AREA_1.lists(DUTIES))).contains(COMES_LATER);
  }

  private static void enter(Person referent, List<Row> rows) {
    Map<String, JsonNode> cells = cells();
    for (Row row : rows) {
      String path = "/cells/" + cells.get(row.measure()).path("id").asText();
      boolean isPart = CollectedValues.units().get(row.measure()).size() > 1;
      Map<String, ?> whole = Map.of("value", row.body());
      Map<String, ?> part = Map.of("value", row.body(), "unit", row.unit());
      referent
          .posts(path + (isPart ? "/parts" : "/submissions"), isPart ? part : whole)
          .expecting(201);
    }
  }

  @Test
  @Order(6)
  void aValueOfSixUnitsIsSubmittedWithTheLastOfTheirParts() {
    // Given
    JsonNode before = cell(BY_SIX_UNITS);

    // When
    enter(REFERENT, typedBy(THE_OTHERS));

    // Then
    JsonNode after = cell(BY_SIX_UNITS);
    assertThat(before.path("state").asText()).isEqualTo("EXPECTED");
    assertThat(texts(before.path("awaitedUnits"))).containsExactly("AAGG", "ISR");
    assertThat(after.path("state").asText()).isEqualTo("SUBMITTED");
    assertThat(after.path("parts")).hasSize(6);
    assertThat(after.at("/value/number").asInt()).isEqualTo(9 + 3 + 7 + 15 + 8 + 4);
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }

  @Test
  @Order(7)
  void nobodyEntersOrValidatesWhatIsNotTheirs() {
    String newsletters = id("N_Newsletters");
    Map<String, ?> value = Map.of("value", Map.of("kind", "NUMBER", "number", 3));

    List<Api.Answer> refused =
        List.of(
            REFERENT_OF_AREA_1.submits(newsletters, value),
            DIRIGENTE_OF_AREA_1.validates(newsletters, 1),
            REFERENT.validates(newsletters, 1));

    assertThat(refused).extracting(Api.Answer::status).containsOnly(403);
    assertThat(refused)
        .extracting(Api.Answer::code)
        .containsExactly("NOT_APPOINTED", "NOT_APPOINTED", "ROLE_REQUIRED");
  }

  @Test
  @Order(8)
  void aValueGoesBackWithAReasonAndComesAgain() {
    // Given
    String cell = id(SENT_BACK);
    String reason = "90 su 12 non è possibile";

    // When
    DIRIGENTE_OF_AREA_1
        .posts("/cells/" + cell + "/returns", Map.of("submission", 1, "reason", reason))
        .expecting(201);
    List<JsonNode> owed = REFERENT_OF_AREA_1.lists(DUTIES);
    REFERENT_OF_AREA_1
        .posts("/cells/" + cell + "/messages", Map.of("text", "Era 9: uno zero di troppo."))
        .expecting(201);
    JsonNode again =
        REFERENT_OF_AREA_1
            .submits(cell, Map.of("value", row(SENT_BACK, "RI").body()))
            .expecting(201)
            .body();

    // Then
    assertThat(measuresOf(owed)).containsExactlyInAnyOrder(SENT_BACK, COMES_LATER);
    assertThat(owed)
        .extracting(duty -> duty.at("/returned/reason").asText())
        .containsExactlyInAnyOrder(reason, "");
    assertThat(again.path("state").asText()).isEqualTo("SUBMITTED");
    assertThat(again.at("/submission/number").asInt()).isEqualTo(2);
  }

  @Test
  @Order(9)
  void onlyTheUnitWhosePartIsWrongEntersItAgain() {
    // Given
    JsonNode waiting = cell(BY_SIX_UNITS);
    String path = "/cells/" + waiting.path("id").asText();

    // When
    JsonNode returned =
        SEGRETARIO
            .posts(
                path + "/returns",
                Map.of(
                    "submission", waiting.at("/submission/number").asInt(),
                    "units", List.of("REGOLAZIONE"),
                    "reason", "Gli addetti sono 11"))
            .expecting(201)
            .body();
    JsonNode complete =
        REFERENT_OF_AREA_1
            .posts(
                path + "/parts",
                Map.of("unit", "REGOLAZIONE", "value", row(BY_SIX_UNITS, "REGOLAZIONE").body()))
            .expecting(201)
            .body();

    // Then
    assertThat(returned.path("state").asText()).isEqualTo("SENT_BACK");
    assertThat(texts(returned.path("awaitedUnits"))).containsExactly("REGOLAZIONE");
    assertThat(complete.path("state").asText()).isEqualTo("SUBMITTED");
    assertThat(complete.at("/value/number").asInt()).isEqualTo(9 + 3 + 7 + 5 + 8 + 4);
  }

  @Test
  @Order(10)
  void ofTwoValidatorsWhoPressAtOnceOneWinsAndTheOtherIsTold() {
    CollectedValues.of(Set.of("REGOLAZIONE")).stream()
        .map(row -> cell(row.measure()))
        .filter(cell -> cell.path("sourceUnits").size() == 1)
        .forEach(QuadrimestreIT::bothValidate);
  }

  private static void bothValidate(JsonNode waiting) {
    String id = waiting.path("id").asText();
    int submission = waiting.at("/submission/number").asInt();

    List<Api.Answer> answers =
        atOnce(
            List.of(SEGRETARIO, DIRIGENTE_OF_AREA_1),
            validator -> validator.validates(id, submission));

    assertThat(answers).extracting(Api.Answer::status).containsExactlyInAnyOrder(201, 409);
    assertThat(answers)
        .filteredOn(answer -> answer.status() == 409)
        .extracting(Api.Answer::code)
        .containsExactly("ALREADY_VALIDATED");
    assertThat(cell(waiting.path("measure").asText()).at("/official/version").asInt()).isEqualTo(1);
  }

  @Test
  @Order(11)
  void eachValidatorTakesTheRestOfTheOwnQueueTogether() {
    List<JsonNode> dirigente = DIRIGENTE_OF_AREA_1.lists(QUEUE);
    together(DIRIGENTE_OF_AREA_1, dirigente);
    List<JsonNode> segretario = SEGRETARIO.lists(QUEUE);
    together(SEGRETARIO, segretario);

    assertThat(dirigente).extracting(item -> Instant.parse(item.path("at").asText())).isSorted();
    assertThat(measuresOf(dirigente)).isSubsetOf(measuresOf(AREA_1));
    assertThat(SEGRETARIO.lists(QUEUE)).isEmpty();
    assertThat(counts().path("validated").asInt()).isEqualTo(CELLS - LATE.size() - 2);
  }

  private static void together(Person validator, List<JsonNode> queue) {
    List<Map<String, Object>> items =
        queue.stream()
            .map(
                item ->
                    Map.<String, Object>of(
                        "cell", item.at("/cell/id").asText(),
                        "submission", item.path("submission").asInt()))
            .toList();
    validator.posts("/cells/validations", Map.of("items", items)).expecting(201);
  }

  private static JsonNode counts() {
    return ADMIN.reads(PERIOD).expecting(200).body().at("/period/counts");
  }

  @Test
  @Order(12)
  void whatComesAfterTheDeadlineIsTakenAndMarkedLate() {
    // Given
    itIs("2021-05-18");

    // When
    for (Row row : CollectedValues.of(AREA_2)) {
      if (LATE.contains(row.measure())) {
        REFERENT_OF_AREA_2.submits(id(row.measure()), Map.of("value", row.body())).expecting(201);
      }
    }
    List<JsonNode> queue = SEGRETARIO.lists(QUEUE);
    together(SEGRETARIO, queue);

    // Then
    assertThat(measuresOf(queue)).isEqualTo(LATE);
    assertThat(queue).extracting(item -> item.path("late").asBoolean()).containsOnly(true);
    assertThat(counts().path("late").asInt()).isEqualTo(LATE.size());
    assertThat(counts().path("missing").asInt()).isEqualTo(2);
  }

  @Test
  @Order(13)
  void aValidatedValueIsCorrectedWithAReasonAsANewVersion() {
    // Given
    String cell = id(CORRECTED);
    Map<String, Object> value = row(CORRECTED, "REGOLAZIONE").body();

    // When
    Api.Answer unexplained = REFERENT_OF_AREA_1.submits(cell, Map.of("value", value));
    JsonNode submitted =
        REFERENT_OF_AREA_1
            .submits(cell, Map.of("value", value, "reason", "Due procedure contate due volte"))
            .expecting(201)
            .body();
    JsonNode corrected =
        DIRIGENTE_OF_AREA_1
            .validates(cell, submitted.at("/submission/number").asInt())
            .expecting(201)
            .body();

    // Then
    assertThat(unexplained.code()).isEqualTo("REASON_REQUIRED");
    assertThat(submitted.at("/official/value/number").asInt()).isEqualTo(36);
    assertThat(corrected.at("/official/value/number").asInt()).isEqualTo(34);
    assertThat(corrected.at("/official/version").asInt()).isEqualTo(2);
    assertThat(corrected.at("/official/outcome").asText()).isEqualTo("CORRECTED");
  }

  @Test
  @Order(14)
  void thePeriodIsClosedWithADecisionForEachOfTheTwoThatAreMissing() {
    // Given
    itIs("2021-06-01");
    JsonNode unsettled = ADMIN.reads(PERIOD).body().path("unsettled");

    // When
    Api.Answer undecided = closing(List.of());
    JsonNode closed = closing(List.of(COMES_LATER, NEVER_COMES)).expecting(201).body();
    Api.Answer tooLate =
        REFERENT_OF_AREA_1.submits(id(COMES_LATER), Map.of("value", row(COMES_LATER, "RI").body()));

    // Then
    assertThat(unsettled)
        .extracting(cell -> cell.path("measure").asText())
        .containsExactlyInAnyOrder(COMES_LATER, NEVER_COMES);
    assertThat(undecided.status()).isEqualTo(422);
    assertThat(undecided.body().path("errors"))
        .extracting(error -> error.path("code").asText())
        .containsExactly("MISSING_UNDECIDED", "MISSING_UNDECIDED");
    assertThat(closed.at("/period/state").asText()).isEqualTo("CLOSED");
    assertThat(tooLate.status()).isEqualTo(409);
    assertThat(tooLate.code()).isEqualTo("PERIOD_CLOSED");
  }

  private static Api.Answer closing(List<String> excluded) {
    List<Map<String, String>> decisions =
        excluded.stream()
            .map(
                measure ->
                    Map.of("cell", id(measure), "policy", "EXCLUDE", "reason", "Non documentato"))
            .toList();
    return onPeriod("/closings", Map.of("reason", "Raccolta completata", "decisions", decisions));
  }

  private static Api.Answer onPeriod(String act, Map<String, ?> body) {
    return ADMIN.posts(PERIOD + act, body, ADMIN.reads(PERIOD).expecting(200).tag());
  }

  @Test
  @Order(15)
  void reportingShowsTheFiguresThatFollowByHandFromWhatWasEntered() {
    firstSnapshot = Results2021.ofClosing(1);

    Map<String, String> byHand = CollectedValues.percentages("first");
    assertThat(Results2021.percentages(Results2021.current())).isEqualTo(byHand);
    assertThat(Results2021.percentages(firstSnapshot)).isEqualTo(byHand);
    assertThat(Results2021.evidenceOf("B3.1_02@2.1.3")).contains("Allegato I Quadr 2021.pdf");
  }

  @Test
  @Order(16)
  void aReopenedPeriodTakesAValueAndItsNextClosingStandsBesideTheFirst() {
    // Given
    itIs("2021-06-07");

    // When
    JsonNode reopened = reopening("2021-06-15").expecting(201).body();
    JsonNode late =
        REFERENT_OF_AREA_1
            .submits(id(COMES_LATER), Map.of("value", row(COMES_LATER, "RI").body()))
            .expecting(201)
            .body();
    DIRIGENTE_OF_AREA_1
        .validates(id(COMES_LATER), late.at("/submission/number").asInt())
        .expecting(201);
    closing(List.of(NEVER_COMES)).expecting(201);
    JsonNode secondSnapshot = Results2021.ofClosing(3);

    // Then
    assertThat(reopened.at("/period/state").asText()).isEqualTo("REOPENED");
    assertThat(reopened.at("/period/until").asText()).isEqualTo("2021-06-15");
    assertThat(late.at("/submission/late").asBoolean()).isTrue();
    assertThat(Results2021.percentages(secondSnapshot))
        .isEqualTo(CollectedValues.percentages("second"));
    assertThat(Results2021.ofClosing(1)).isEqualTo(firstSnapshot);
  }

  private static Api.Answer reopening(String until) {
    return onPeriod("/reopenings", Map.of("reason", "Rettifica del dato", "until", until));
  }

  @Test
  @Order(17)
  void aReopenedPeriodIsLockedAgainByItselfOnceItsDaysAreOver() {
    // Given
    reopening("2021-06-22").expecting(201);

    // When
    itIs("2021-06-23");
    Api.Answer tooLate =
        REFERENT_OF_AREA_1.submits(
            id(CORRECTED),
            Map.of("value", Map.of("kind", "NUMBER", "number", BigDecimal.TEN), "reason", "?"));

    // Then
    assertThat(tooLate.code()).isEqualTo("PERIOD_CLOSED");
    assertThat(ADMIN.reads(PERIOD).body().at("/period/state").asText()).isEqualTo("CLOSED");
  }
}
