package it.quadrante.measurement.cell.domain;

import static it.quadrante.measurement.cell.domain.ACell.amount;
import static it.quadrante.measurement.cell.domain.ACell.at;
import static it.quadrante.measurement.cell.domain.ACell.by;
import static it.quadrante.measurement.cell.domain.ACell.part;
import static it.quadrante.measurement.cell.domain.ACell.refused;
import static it.quadrante.measurement.cell.domain.ACell.validated;
import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.measurement.cell.domain.Definition.Entering;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What becomes of a value that is official, or on its way. */
class CorrectionTest {
  private static final LocalDate AFTER_THE_DEADLINE = LocalDate.of(2018, 1, 16);

  private static Cell corrected() {
    return validated().submit(amount(71), null, "Refuso", by("referent"));
  }

  @Test
  void whatIsOfficialStaysSoUntilTheCorrectionIsValidated() {
    // When
    Cell cell = corrected();

    // Then
    assertThat(cell.state().status()).isEqualTo(CellStatus.SUBMITTED);
    assertThat(cell.official().value()).isEqualTo(amount(72));
    assertThat(cell.isMissingOn(AFTER_THE_DEADLINE)).isFalse();
  }

  @Test
  void aValidatedCorrectionIsTheNextOfficialVersion() {
    // When
    Cell cell = corrected().validate(2, null, null, by("validator"));

    // Then
    assertThat(cell.official().version()).isEqualTo(2);
    assertThat(cell.official().outcome()).isEqualTo(Outcome.CORRECTED);
    assertThat(cell.official().value()).isEqualTo(amount(71));
  }

  @Test
  void aCorrectionSentBackLeavesWhatIsOfficialAndMayBeGivenUp() {
    // When
    Cell back = corrected().sendBack(2, "Era giusto prima", by("validator"));
    Cell givenUp = back.withdraw(2);

    // Then
    assertThat(back.state().status()).isEqualTo(CellStatus.SENT_BACK);
    assertThat(back.official().value()).isEqualTo(amount(72));
    assertThat(givenUp.state().status()).isEqualTo(CellStatus.VALIDATED);
    assertThat(givenUp.official()).isEqualTo(validated().official());
  }

  @Test
  void whoCorrectsDoesNotValidateTheCorrection() {
    // Given
    Cell cell = validated().submit(amount(71), null, "Refuso", by("both"));

    // Then
    refused(Refusal.OWN_SUBMISSION, () -> cell.validate(2, null, null, by("both")));
    refused(Refusal.OWN_SUBMISSION, () -> cell.sendBack(2, "x", by("both")));
  }

  @Test
  void aWithdrawnSubmissionGivesWayToWhatWasBefore() {
    // Given
    Cell expected = ACell.entered(Entering.WHOLE);
    Cell submitted = expected.submit(amount(1), null, by("referent"));
    Cell back = submitted.sendBack(1, "Manca dicembre", by("validator"));

    // When
    Cell empty = submitted.submit(amount(2), null, by("referent")).withdraw(2);
    Cell sentBack = back.submit(amount(2), null, by("referent")).withdraw(2);
    Cell official = corrected().withdraw(2);

    // Then
    assertThat(empty.state()).isEqualTo(expected.state());
    assertThat(sentBack.state()).isEqualTo(back.state());
    assertThat(official.state()).isEqualTo(validated().state());
  }

  @Test
  void aNumberOfASubmissionIsNotGivenTwice() {
    // When
    Cell cell =
        ACell.entered(Entering.WHOLE)
            .submit(amount(1), null, by("referent"))
            .withdraw(1)
            .submit(amount(2), null, by("referent"));

    // Then
    assertThat(cell.state().submission().orElseThrow().number()).isEqualTo(2);
  }

  @Test
  void whatDoesNotWaitIsNotWithdrawn() {
    refused(Refusal.NOTHING_SUBMITTED, () -> validated().withdraw(1));
    refused(
        Refusal.NOTHING_SUBMITTED,
        () ->
            ACell.entered(Entering.WHOLE)
                .submit(amount(1), null, by("referent"))
                .sendBack(1, "x", by("validator"))
                .withdraw(1));
    refused(Refusal.SUBMISSION_NOT_CURRENT, () -> corrected().withdraw(1));
  }

  @Test
  void aRevokedValueIsOwedAgain() {
    // When
    Cell cell = validated().revoke(1, "Registro incompleto", by("validator"));

    // Then
    assertThat(cell.state().status()).isEqualTo(CellStatus.WITHDRAWN);
    assertThat(cell.official().outcome()).isEqualTo(Outcome.WITHDRAWN);
    assertThat(cell.official().version()).isEqualTo(2);
    assertThat(cell.official().value()).isNull();
    assertThat(cell.isMissingOn(AFTER_THE_DEADLINE)).isTrue();
  }

  @Test
  void afterARevocationAValueNeedsNoReasonAndIsValidatedAnew() {
    // When
    Cell cell =
        validated()
            .revoke(1, "Registro incompleto", by("validator"))
            .submit(amount(70), null, by("referent"))
            .validate(2, null, null, by("validator"));

    // Then
    assertThat(cell.official().outcome()).isEqualTo(Outcome.VALIDATED);
    assertThat(cell.official().version()).isEqualTo(3);
  }

  @Test
  void aCorrectionGoesOnWhenWhatItCorrectsIsRevoked() {
    // When
    Cell cell = corrected().revoke(1, "Sbagliato", by("validator"));

    // Then
    assertThat(cell.state().status()).isEqualTo(CellStatus.SUBMITTED);
    assertThat(cell.official().outcome()).isEqualTo(Outcome.WITHDRAWN);
  }

  @Test
  void aRevocationIsOfWhatWasSeenByAnotherWithAReason() {
    Cell revoked = validated().revoke(1, "x", by("validator"));

    refused(Refusal.OFFICIAL_NOT_CURRENT, () -> validated().revoke(2, "x", by("validator")));
    refused(Refusal.REASON_REQUIRED, () -> validated().revoke(1, " ", by("validator")));
    refused(Refusal.OWN_SUBMISSION, () -> validated().revoke(1, "x", by("referent")));
    refused(Refusal.NOTHING_OFFICIAL, () -> revoked.revoke(2, "x", by("validator")));
  }

  @Test
  void aCorrectionIsAsLateAsWhatItCorrects() {
    // Given
    Signature afterwards = at("referent", "2018-01-16T10:00:00Z");
    Cell late =
        ACell.entered(Entering.WHOLE)
            .submit(amount(72), null, afterwards)
            .validate(1, null, null, by("validator"));

    // When
    Cell ofOneInTime = validated().submit(amount(71), null, "Refuso", afterwards);
    Cell ofALateOne = late.submit(amount(71), null, "Refuso", by("referent"));

    // Then
    assertThat(ofOneInTime.state().submission().orElseThrow().late()).isFalse();
    assertThat(ofALateOne.state().submission().orElseThrow().late()).isTrue();
  }

  @Test
  void aCorrectionOfAPartIsAsLateAsThePart() {
    // Given
    Cell official =
        ACell.entered(Entering.BY_PARTS, "A", "B")
            .enter(part("A", 1), by("a"))
            .enter(part("B", 2), at("b", "2018-01-16T10:00:00Z"))
            .validate(3, null, null, by("validator"));
    NewPart correction = new NewPart("A", null, amount(4), null, "Refuso");

    // When
    Cell cell = official.enter(correction, at("a", "2018-01-17T10:00:00Z"));

    // Then
    assertThat(cell.summands().parts()).extracting(Part::late).containsExactly(true, false);
    assertThat(cell.state().submission().orElseThrow().late()).isTrue();
  }
}
