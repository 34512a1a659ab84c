package it.quadrante.mainjob;

import static it.quadrante.mainjob.FirstQuadrimestre.AREA_1;
import static it.quadrante.mainjob.FirstQuadrimestre.AREA_2;
import static it.quadrante.mainjob.FirstQuadrimestre.BY_SIX_UNITS;
import static it.quadrante.mainjob.FirstQuadrimestre.COMES_LATER;
import static it.quadrante.mainjob.FirstQuadrimestre.CORRECTED;
import static it.quadrante.mainjob.FirstQuadrimestre.DUTIES;
import static it.quadrante.mainjob.FirstQuadrimestre.ENTITY;
import static it.quadrante.mainjob.FirstQuadrimestre.WITHOUT_AREA;
import static it.quadrante.mainjob.FirstQuadrimestre.atOnce;
import static it.quadrante.mainjob.FirstQuadrimestre.measuresOf;
import static it.quadrante.mainjob.FirstQuadrimestre.typedBy;
import static it.quadrante.mainjob.FirstQuadrimestre.versions;
import static it.quadrante.mainjob.FirstQuadrimestre.with;
import static it.quadrante.mainjob.LuccaIn2021.CELLS;
import static it.quadrante.mainjob.LuccaIn2021.DIRIGENTE_OF_AREA_1;
import static it.quadrante.mainjob.LuccaIn2021.REFERENT;
import static it.quadrante.mainjob.LuccaIn2021.REFERENT_OF_AREA_1;
import static it.quadrante.mainjob.LuccaIn2021.REFERENT_OF_AREA_2;
import static it.quadrante.mainjob.LuccaIn2021.cell;
import static it.quadrante.mainjob.LuccaIn2021.id;
import static it.quadrante.mainjob.SubmissionTemplate.places;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.quadrante.mainjob.CollectedValues.Row;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the values come in: by workbook, by CSV, as JSON, with the files that support them. */
abstract class EnteringSteps {
  /** At once; more are asked to come later. */
  private static final int MOST_FILES_OF_ACCOUNT = 3;

  @TempDir private static Path folder;

  private static byte[] sentByArea1;

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
    List<Person> senders = List.of(REFERENT_OF_AREA_2, REFERENT);
    List<Row> rows =
        CollectedValues.of(Set.of("RISORSE")).stream()
            .filter(row -> !row.measure().equals(BY_SIX_UNITS))
            .limit(MOST_FILES_OF_ACCOUNT * senders.size())
            .toList();
    List<LargeEvidence> files =
        rows.stream()
            .map(
                row ->
                    LargeEvidence.of(
                        senders.get(rows.indexOf(row) % senders.size()), id(row.measure()), folder))
            .toList();

    // When
    List<JsonNode> kept = atOnce(files, LargeEvidence::upload);
    List<String> saved = atOnce(files, file -> file.download(kept.get(files.indexOf(file))));

    // Then
    List<String> sent = files.stream().map(LargeEvidence::sha256).toList();
    assertThat(saved).isEqualTo(sent);
    assertThat(kept).extracting(file -> file.path("sha256").asText()).isEqualTo(sent);
  }

  @Test
  @Order(3)
  void aReferentFillsInTheWorkbookOfWhatIsDueAndSendsItBack() {
    // Given
    SubmissionTemplate template = new SubmissionTemplate(REFERENT_OF_AREA_1, ValuesFile.WORKBOOK);
    byte[] empty = template.download();
    List<Row> typed = typedBy(AREA_1);

    // When
    sentByArea1 = template.filled(empty, typed);
    JsonNode answer = template.send(sentByArea1, "").expecting(200).body();

    // Then
    assertThat(template.placesIn(empty))
        .containsExactlyInAnyOrderElementsOf(places(CollectedValues.of(AREA_1)));
    assertThat(answer.path("accepted").asInt()).isEqualTo(typed.size());
    assertThat(cell(CORRECTED).path("state").asText()).isEqualTo("SUBMITTED");
    assertThat(cell(CORRECTED).at("/submission/by").asText())
        .isEqualTo(REFERENT_OF_AREA_1.account());
    assertThat(cell(COMES_LATER).path("state").asText()).isEqualTo("EXPECTED");
    assertThat(measuresOf(REFERENT_OF_AREA_1.lists(DUTIES))).contains(COMES_LATER);
  }

  @Test
  @Order(4)
  void theSameFileSentAgainChangesNothing() {
    Map<String, Integer> before = versions();

    JsonNode again =
        new SubmissionTemplate(REFERENT_OF_AREA_1, ValuesFile.WORKBOOK)
            .send(sentByArea1, "")
            .expecting(200)
            .body();

    assertThat(again.path("accepted").asInt()).isZero();
    assertThat(again.path("unchanged").asInt()).isEqualTo(typedBy(AREA_1).size());
    assertThat(versions()).isEqualTo(before);
  }

  @Test
  @Order(5)
  void ofAFileWithAWordForANumberNothingIsStoredAndThePlaceIsNamed() {
    // Given
    SubmissionTemplate template = new SubmissionTemplate(REFERENT_OF_AREA_2, ValuesFile.WORKBOOK);
    byte[] empty = template.download();
    List<Row> typed = typedBy(AREA_2);
    List<Row> withAWord = with(typed, "N_ReportLiquidit", "dodici");
    Map<String, Integer> before = versions();

    // When
    Api.Answer refused = template.send(template.filled(empty, withAWord), "");
    byte[] right = template.filled(empty, typed);
    JsonNode trial = template.send(right, "?dryRun=true").expecting(200).body();
    Map<String, Integer> afterTheTrial = versions();
    JsonNode answer = template.send(right, "").expecting(200).body();

    // Then
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.code()).isEqualTo("BULK_REFUSED");
    assertThat(refused.body().path("errors")).hasSize(1);
    assertThat(refused.body().at("/errors/0/path").asText()).matches("Valori!K[0-9]+");
    assertThat(afterTheTrial).isEqualTo(before);
    assertThat(List.of(trial, answer))
        .extracting(one -> one.path("accepted").asInt())
        .containsOnly(typed.size());
  }

  @Test
  @Order(6)
  void aCsvIsTakenRowByRowButForTheNumberThatCanBeReadInTwoWays() {
    // Given
    SubmissionTemplate template = new SubmissionTemplate(REFERENT, ValuesFile.CSV);
    byte[] empty = template.download();
    List<Row> typed = typedBy(ENTITY);
    List<Row> withAPoint = with(typed, "Budget_IntEconom_NUM", "€ 143.000");

    // When
    JsonNode most =
        template.send(template.filled(empty, withAPoint), "?mode=ROW_BY_ROW").expecting(200).body();
    JsonNode rest = template.send(template.filled(empty, typed), "").expecting(200).body();

    // Then
    assertThat(template.placesIn(empty)).containsExactlyInAnyOrderElementsOf(placesStillDue());
    assertThat(most.path("accepted").asInt()).isEqualTo(typed.size() - 1);
    assertThat(most.path("skipped").asInt()).isEqualTo(placesStillDue().size() - typed.size());
    assertThat(most.findValues("errors")).hasSize(1);
    assertThat(most.findValues("errors").get(0))
        .extracting(error -> error.path("code").asText())
        .containsExactly("NUMBER_AMBIGUOUS");
    assertThat(rest.path("accepted").asInt()).isEqualTo(1);
    assertThat(rest.path("unchanged").asInt()).isEqualTo(typed.size() - 1);
    assertThat(cell("BilCons_IE").at("/value/number").decimalValue())
        .isEqualByComparingTo("512340.50");
  }

  private static List<String> placesStillDue() {
    List<String> all = new ArrayList<>(places(CollectedValues.rows()));
    all.removeAll(places(typedBy(AREA_1)));
    all.removeAll(places(typedBy(AREA_2)));
    return all;
  }

  @Test
  @Order(7)
  void aValueOfSixUnitsIsSubmittedWithTheLastOfTheirParts() {
    // Given
    JsonNode before = cell(BY_SIX_UNITS);
    List<Map<String, Object>> items =
        typedBy(WITHOUT_AREA).stream().map(EnteringSteps::item).toList();

    // When
    JsonNode answer =
        REFERENT.posts("/bulk-submissions", Map.of("items", items)).expecting(200).body();

    // Then
    JsonNode after = cell(BY_SIX_UNITS);
    assertThat(answer.path("accepted").asInt()).isEqualTo(items.size());
    assertThat(before.path("state").asText()).isEqualTo("EXPECTED");
    assertThat(texts(before.path("awaitedUnits"))).containsExactly("AAGG", "ISR");
    assertThat(after.path("state").asText()).isEqualTo("SUBMITTED");
    assertThat(after.path("parts")).hasSize(6);
    assertThat(after.at("/value/number").asInt()).isEqualTo(9 + 3 + 7 + 15 + 8 + 4);
  }

  private static Map<String, Object> item(Row row) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.putAll(Map.of("entity", "CCIAA", "measure", row.measure(), "year", 2021));
    item.putAll(Map.of("quadrimestre", "I", "value", row.body()));
    if (row.isPart()) {
      item.put("sourceUnit", row.unit());
    }
    return item;
  }

  static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }

  @Test
  @Order(8)
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
}
