package it.quadrante.mainjob;

import static it.quadrante.mainjob.CollectedValues.row;
import static it.quadrante.mainjob.FirstQuadrimestre.COMES_LATER;
import static it.quadrante.mainjob.FirstQuadrimestre.CORRECTED;
import static it.quadrante.mainjob.FirstQuadrimestre.NEVER_COMES;
import static it.quadrante.mainjob.FirstQuadrimestre.PERIOD;
import static it.quadrante.mainjob.FirstQuadrimestre.closing;
import static it.quadrante.mainjob.FirstQuadrimestre.itIs;
import static it.quadrante.mainjob.FirstQuadrimestre.reopening;
import static it.quadrante.mainjob.LuccaIn2021.ADMIN;
import static it.quadrante.mainjob.LuccaIn2021.DIRIGENTE_OF_AREA_1;
import static it.quadrante.mainjob.LuccaIn2021.REFERENT_OF_AREA_1;
import static it.quadrante.mainjob.LuccaIn2021.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The first quadrimestre of the plan of 2021, from the day on which three referents begin to the
 * second closing; each step goes on from the one before. Values are entered ({@link
 * EnteringSteps}), decided on ({@link DecidingSteps}), and here the period is closed. The clock of
 * the services is moved.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class QuadrimestreIT extends DecidingSteps {
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

  @Test
  @Order(15)
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

  @Test
  @Order(16)
  void reportingShowsTheFiguresThatFollowByHandFromWhatWasEntered() {
    firstSnapshot = Results2021.ofClosing(1);

    Map<String, String> byHand = CollectedValues.percentages("first");
    assertThat(Results2021.percentages(Results2021.current())).isEqualTo(byHand);
    assertThat(Results2021.percentages(firstSnapshot)).isEqualTo(byHand);
    assertThat(Results2021.evidenceOf("B3.1_02@2.1.3")).contains("Allegato I Quadr 2021.pdf");
  }

  @Test
  @Order(17)
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

  @Test
  @Order(18)
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
