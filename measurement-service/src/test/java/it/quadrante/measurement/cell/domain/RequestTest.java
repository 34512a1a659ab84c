package it.quadrante.measurement.cell.domain;

import static it.quadrante.measurement.cell.domain.ACell.amount;
import static it.quadrante.measurement.cell.domain.ACell.at;
import static it.quadrante.measurement.cell.domain.ACell.by;
import static it.quadrante.measurement.cell.domain.ACell.refused;
import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.measurement.cell.domain.Definition.Entering;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RequestTest {
  private static final LocalDate LAST = LocalDate.of(2018, 3, 31);

  private static Cell asked(Exemption kind, LocalDate until) {
    return asked(ACell.entered(Entering.WHOLE), kind, until);
  }

  private static Cell asked(Cell of, Exemption kind, LocalDate until) {
    return of.ask(kind, until, "Lavori", CellFact.Role.DATA_REFERENT, by("referent"));
  }

  private static Cell suspended() {
    return asked(Exemption.SUSPENDED, LAST).decide(2, true, null, by("validator"));
  }

  @Test
  void nothingChangesWhileARequestWaits() {
    // When
    Cell cell = asked(Exemption.NOT_ASSESSABLE, null);

    // Then
    assertThat(cell.state().status()).isEqualTo(CellStatus.EXPECTED);
    assertThat(cell.official()).isNull();
    assertThat(cell.request().number()).isEqualTo(2);
  }

  @Test
  void anApprovedRequestIsOfficialWithItsReason() {
    // When
    Cell cell = asked(Exemption.NOT_ASSESSABLE, null).decide(2, true, null, by("validator"));

    // Then
    assertThat(cell.state().status()).isEqualTo(CellStatus.NOT_ASSESSABLE);
    assertThat(cell.official().version()).isEqualTo(1);
    assertThat(cell.official().decision().reason()).isEqualTo("Lavori");
    assertThat(cell.isMissingOn(LAST)).isFalse();
    assertThat(cell.request()).isNull();
  }

  @Test
  void aRefusedRequestIsGoneAndNothingElse() {
    // Given
    Cell before = ACell.validated();

    // When
    Cell cell =
        asked(before, Exemption.NOT_ASSESSABLE, null).decide(4, false, "No", by("validator"));

    // Then
    assertThat(cell.state()).isEqualTo(before.state());
    assertThat(cell.request()).isNull();
    refused(
        Refusal.REASON_REQUIRED,
        () -> asked(Exemption.NOT_ASSESSABLE, null).decide(2, false, null, by("validator")));
  }

  @Test
  void nobodyDecidesAboutTheOwnRequest() {
    refused(
        Refusal.OWN_REQUEST,
        () -> asked(Exemption.NOT_ASSESSABLE, null).decide(2, true, null, by("referent")));
    refused(
        Refusal.OWN_REQUEST,
        () -> asked(Exemption.NOT_ASSESSABLE, null).decide(2, false, "No", by("referent")));
  }

  @Test
  void aSuspensionEndsByItselfAfterItsLastDay() {
    // Given
    Cell cell = suspended();

    // Then
    assertThat(cell.statusOn(LAST)).isEqualTo(CellStatus.SUSPENDED);
    assertThat(cell.isMissingOn(LAST)).isFalse();
    assertThat(cell.statusOn(LAST.plusDays(1))).isEqualTo(CellStatus.EXPECTED);
    assertThat(cell.isMissingOn(LAST.plusDays(1))).isTrue();
  }

  @Test
  void aValueEndsASuspensionAndIsNotLateWhileItLasts() {
    // When
    Cell during = suspended().submit(amount(7), null, at("referent", "2018-03-31T10:00:00Z"));
    Cell after = suspended().submit(amount(7), null, at("referent", "2018-04-01T10:00:00Z"));
    Cell validated = during.validate(1, null, null, at("validator", "2018-03-31T11:00:00Z"));

    // Then
    assertThat(during.state().submission().orElseThrow().late()).isFalse();
    assertThat(after.state().submission().orElseThrow().late()).isTrue();
    assertThat(validated.official().outcome()).isEqualTo(Outcome.VALIDATED);
    assertThat(validated.official().version()).isEqualTo(2);
  }

  @Test
  void aSuspensionIsEndedByARevocation() {
    // When
    Cell cell = suspended().revoke(1, "Il servizio è ripreso", by("validator"));

    // Then
    assertThat(cell.statusOn(LAST)).isEqualTo(CellStatus.WITHDRAWN);
  }

  @Test
  void aSuspensionNeedsADayToComeAndNothingElseHasOne() {
    LocalDate today = LocalDate.of(2018, 1, 10);

    refused(Refusal.UNTIL_REQUIRED, () -> asked(Exemption.SUSPENDED, null));
    refused(Refusal.UNTIL_NOT_IN_FUTURE, () -> asked(Exemption.SUSPENDED, today));
    refused(Refusal.UNTIL_NOT_EXPECTED, () -> asked(Exemption.NOT_ASSESSABLE, LAST));
    refused(
        Refusal.UNTIL_NOT_IN_FUTURE,
        () ->
            asked(Exemption.SUSPENDED, LAST)
                .decide(2, true, null, at("validator", "2018-03-31T10:00:00Z")));
  }

  @Test
  void oneRequestWaitsAtATimeAndADecisionNamesIt() {
    Cell cell = asked(Exemption.NOT_ASSESSABLE, null);

    refused(Refusal.REQUEST_PENDING, () -> asked(cell, Exemption.SUSPENDED, LAST));
    refused(Refusal.REQUEST_NOT_CURRENT, () -> cell.decide(3, true, null, by("validator")));
    refused(
        Refusal.NOTHING_REQUESTED, () -> ACell.validated().decide(1, true, null, by("validator")));
    refused(
        Refusal.REASON_REQUIRED,
        () ->
            ACell.validated()
                .ask(Exemption.NOT_ASSESSABLE, null, "", CellFact.Role.VALIDATOR, by("validator")));
  }
}
