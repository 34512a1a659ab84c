package it.quadrante.mainjob;

import static it.quadrante.mainjob.CollectedValues.row;
import static it.quadrante.mainjob.FirstQuadrimestre.AREA_1;
import static it.quadrante.mainjob.FirstQuadrimestre.AREA_2;
import static it.quadrante.mainjob.FirstQuadrimestre.BY_SIX_UNITS;
import static it.quadrante.mainjob.FirstQuadrimestre.COMES_LATER;
import static it.quadrante.mainjob.FirstQuadrimestre.CORRECTED;
import static it.quadrante.mainjob.FirstQuadrimestre.DUTIES;
import static it.quadrante.mainjob.FirstQuadrimestre.LATE;
import static it.quadrante.mainjob.FirstQuadrimestre.QUEUE;
import static it.quadrante.mainjob.FirstQuadrimestre.SENT_BACK;
import static it.quadrante.mainjob.FirstQuadrimestre.atOnce;
import static it.quadrante.mainjob.FirstQuadrimestre.counts;
import static it.quadrante.mainjob.FirstQuadrimestre.itIs;
import static it.quadrante.mainjob.FirstQuadrimestre.measuresOf;
import static it.quadrante.mainjob.FirstQuadrimestre.together;
import static it.quadrante.mainjob.LuccaIn2021.CELLS;
import static it.quadrante.mainjob.LuccaIn2021.DIRIGENTE_OF_AREA_1;
import static it.quadrante.mainjob.LuccaIn2021.REFERENT_OF_AREA_1;
import static it.quadrante.mainjob.LuccaIn2021.REFERENT_OF_AREA_2;
import static it.quadrante.mainjob.LuccaIn2021.SEGRETARIO;
import static it.quadrante.mainjob.LuccaIn2021.cell;
import static it.quadrante.mainjob.LuccaIn2021.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.quadrante.mainjob.CollectedValues.Row;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What becomes of them: sent back, validated by two, late, corrected. */
abstract class DecidingSteps extends EnteringSteps {

  @Test
  @Order(9)
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
  @Order(10)
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
  @Order(11)
  void ofTwoValidatorsWhoPressAtOnceOneWinsAndTheOtherIsTold() {
    CollectedValues.of(Set.of("REGOLAZIONE")).stream()
        .map(row -> cell(row.measure()))
        .filter(cell -> cell.path("sourceUnits").size() == 1)
        .forEach(DecidingSteps::bothValidate);
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
  @Order(12)
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

  @Test
  @Order(13)
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
  @Order(14)
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
}
