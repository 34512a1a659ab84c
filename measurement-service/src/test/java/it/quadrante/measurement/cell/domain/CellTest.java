package it.quadrante.measurement.cell.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import it.quadrante.figure.Figure;
import it.quadrante.measurement.organisation.domain.Period;
import it.quadrante.measurement.organisation.domain.Quadrimestre;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CellTest {
  private static final Value SEVENTY_TWO = new Value.Amount(Figure.of(72));

  private static Cell expected(MeasureUnit unit) {
    return Cell.opened(
        new CellKey("MS", "CCIAA", "Med_Conc", 2017, Quadrimestre.III),
        new Definition("Mediazioni", unit, List.of()),
        Period.defaultOf(2017, Quadrimestre.III));
  }

  private static Cell submitted() {
    return expected(MeasureUnit.NUMBER).submit(SEVENTY_TWO, null, by("referent"));
  }

  private static Signature by(String account) {
    return at(account, "2018-01-10T10:00:00Z");
  }

  private static Signature at(String account, String instant) {
    return new Signature(account, Instant.parse(instant));
  }

  private static void refused(Refusal refusal, ThrowingCallable step) {
    assertThatThrownBy(step)
        .asInstanceOf(type(Refused.class))
        .extracting(Refused::refusal)
        .isEqualTo(refusal);
  }

  @Test
  void aCellOpensExpectedForTheWholeEntityWhereThePlanNamesNoUnit() {
    // When
    Cell cell = expected(MeasureUnit.NUMBER);

    // Then
    assertThat(cell.state()).isEqualTo(new CellState.Settled(null));
    assertThat(cell.version()).isEqualTo(1);
    assertThat(cell.definition().sourceUnits()).containsExactly("ENTE");
  }

  @Test
  void theIdentityOfACellIsTheSameWhereverItIsComputed() {
    // When
    String id = expected(MeasureUnit.NUMBER).key().id().toString();

    // Then
    assertThat(id).isEqualTo("2945af50-c67b-39ec-b746-79d4dfbe4ab8");
  }

  @Test
  void aSubmissionCountsAndIsReplacedByTheNext() {
    // When
    Cell again = submitted().submit(new Value.Amount(Figure.of(73)), "Corretto", by("referent"));

    // Then
    Submission current = again.state().submission().orElseThrow();
    assertThat(current.number()).isEqualTo(2);
    assertThat(current.note()).isEqualTo("Corretto");
    assertThat(again.version()).isEqualTo(3);
  }

  @Test
  void validationMakesTheValueOfficial() {
    // When
    Cell cell = submitted().validate(1, null, null, by("validator"));

    // Then
    assertThat(cell.state().status()).isEqualTo(CellStatus.VALIDATED);
    assertThat(cell.official().outcome()).isEqualTo(Outcome.VALIDATED);
    assertThat(cell.official().version()).isEqualTo(1);
    assertThat(cell.official().value()).isEqualTo(SEVENTY_TWO);
    assertThat(cell.version()).isEqualTo(3);
  }

  @Test
  void aValueSentBackMayBeSubmittedAgainButNotValidated() {
    // Given
    Cell cell = submitted().sendBack(1, "Manca un mese", by("validator"));

    // When
    Cell again = cell.submit(SEVENTY_TWO, null, by("referent"));

    // Then
    assertThat(again.handedIn()).isEqualTo(2);
    assertThat(again.state().decision()).isEmpty();
    refused(Refusal.NOTHING_SUBMITTED, () -> cell.validate(1, null, null, by("validator")));
  }

  @Test
  void anOfficialValueTakesNoOtherStepButACorrection() {
    // Given
    Cell cell = submitted().validate(1, null, null, by("validator"));

    // Then
    refused(Refusal.REASON_REQUIRED, () -> cell.submit(SEVENTY_TWO, null, by("referent")));
    refused(Refusal.ALREADY_VALIDATED, () -> cell.validate(1, null, null, by("other")));
    refused(Refusal.ALREADY_VALIDATED, () -> cell.sendBack(1, "x", by("other")));
  }

  @Test
  void nobodyDecidesAboutTheOwnSubmission() {
    refused(Refusal.OWN_SUBMISSION, () -> submitted().validate(1, null, null, by("referent")));
    refused(Refusal.OWN_SUBMISSION, () -> submitted().sendBack(1, "x", by("referent")));
  }

  @Test
  void aDecisionNamesTheCurrentSubmission() {
    // Given
    Cell cell = submitted().submit(SEVENTY_TWO, null, by("referent"));

    // Then
    refused(Refusal.SUBMISSION_NOT_CURRENT, () -> cell.validate(1, null, null, by("validator")));
  }

  @ParameterizedTest
  @CsvSource({
    "2018-01-15T22:59:59Z, false",
    "2018-01-15T23:00:00Z, true",
  })
  void lateIsAfterTheLastDayInRome(String instant, boolean late) {
    // When
    Cell cell = expected(MeasureUnit.NUMBER).submit(SEVENTY_TWO, null, at("referent", instant));

    // Then
    assertThat(cell.state().submission().orElseThrow().late()).isEqualTo(late);
  }

  @Test
  void missingIsDueAndNotValidatedWhateverWasSubmitted() {
    // Given
    LocalDate lastDay = LocalDate.of(2018, 1, 15);
    Cell validated = submitted().validate(1, null, null, by("validator"));

    // Then
    assertThat(submitted().isMissingOn(lastDay)).isFalse();
    assertThat(submitted().isMissingOn(lastDay.plusDays(1))).isTrue();
    assertThat(validated.isMissingOn(lastDay.plusDays(1))).isFalse();
  }

  @Test
  void anotherDeadlineDoesNotRewriteWhatWasLate() {
    // Given
    Cell late =
        expected(MeasureUnit.NUMBER)
            .submit(SEVENTY_TWO, null, at("referent", "2018-01-20T10:00:00Z"));

    // When
    Cell moved = late.moved(new Period(LocalDate.of(2017, 9, 1), LocalDate.of(2018, 1, 31)));

    // Then
    assertThat(moved.state().submission().orElseThrow().late()).isTrue();
    assertThat(moved.version()).isEqualTo(late.version() + 1);
  }

  @Test
  void aDefinitionThatSaysTheSameIsNoNewVersion() {
    // Given
    Cell cell = submitted();

    // When
    Cell same = cell.redefined(cell.definition());

    // Then
    assertThat(same).isSameAs(cell);
  }

  @Test
  void theUnitStaysOnceAValueWasEnteredInIt() {
    // Given
    Definition inPercent = new Definition("Altro nome", MeasureUnit.PERCENT, List.of("UFF"));

    // When
    Cell entered = submitted().redefined(inPercent);
    Cell empty = expected(MeasureUnit.NUMBER).redefined(inPercent);

    // Then
    assertThat(entered.definition())
        .isEqualTo(new Definition("Altro nome", MeasureUnit.NUMBER, List.of("UFF")));
    assertThat(empty.definition()).isEqualTo(inPercent);
  }

  @ParameterizedTest
  @EnumSource(value = MeasureUnit.class, names = "JUDGEMENT", mode = EnumSource.Mode.EXCLUDE)
  void onlyAJudgementIsGivenAPercentage(MeasureUnit unit) {
    // Given
    Value value =
        switch (unit) {
          case DATE -> new Value.Day(LocalDate.of(2017, 5, 22));
          case YES_NO -> new Value.YesNo(true);
          default -> SEVENTY_TWO;
        };
    Cell cell = expected(unit).submit(value, null, by("referent"));

    // Then
    refused(
        Refusal.JUDGED_PERCENT_NOT_EXPECTED,
        () -> cell.validate(1, Figure.HUNDRED, "x", by("validator")));
  }

  @Test
  void aJudgementIsGivenAPercentageAndAReason() {
    // Given
    Cell cell =
        expected(MeasureUnit.JUDGEMENT).submit(new Value.Words("Fatto"), null, by("referent"));

    // When
    Cell validated = cell.validate(1, Figure.of(80), "Manca una sede", by("validator"));

    // Then
    assertThat(validated.official().judgedPercent()).isEqualTo(Figure.of(80));
    refused(Refusal.JUDGED_PERCENT_REQUIRED, () -> cell.validate(1, null, "x", by("validator")));
    refused(Refusal.REASON_REQUIRED, () -> cell.validate(1, Figure.of(80), " ", by("validator")));
  }
}
