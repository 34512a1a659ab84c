package it.quadrante.measurement.cell.domain;

import static it.quadrante.measurement.cell.domain.ACell.amount;
import static it.quadrante.measurement.cell.domain.ACell.by;
import static it.quadrante.measurement.cell.domain.ACell.entry;
import static it.quadrante.measurement.cell.domain.ACell.part;
import static it.quadrante.measurement.cell.domain.ACell.refused;
import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.figure.Figure;
import it.quadrante.measurement.cell.domain.Definition.Entering;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PartsTest {

  private static Cell byParts() {
    return ACell.entered(Entering.BY_PARTS, "A", "B", "C");
  }

  private static Cell complete() {
    return byParts()
        .enter(part("A", 10), by("a"))
        .enter(part("B", 20), by("b"))
        .enter(part("C", 30), by("c"));
  }

  private static Cell byEntries() {
    return ACell.entered(Entering.BY_ENTRIES);
  }

  private static Submission submission(Cell cell) {
    return cell.state().submission().orElseThrow();
  }

  @Test
  void theCellIsSubmittedWithTheLastPartAndItsValueIsTheirSum() {
    // Given
    Cell begun = byParts().enter(part("A", 10), by("a")).enter(part("C", 30), by("c"));

    // When
    Cell cell = begun.enter(part("B", 20), by("b"));

    // Then
    assertThat(begun.state().status()).isEqualTo(CellStatus.EXPECTED);
    assertThat(begun.summands().awaited(begun.definition())).containsExactly("B");
    assertThat(cell.state().status()).isEqualTo(CellStatus.SUBMITTED);
    assertThat(submission(cell).value()).isEqualTo(amount(60));
    assertThat(submission(cell).number()).isEqualTo(4);
    assertThat(cell.version()).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource({"a", "b", "c"})
  void whoEnteredAnyPartDecidesNothing(String account) {
    refused(Refusal.OWN_SUBMISSION, () -> complete().validate(4, null, null, by(account)));
    refused(Refusal.OWN_SUBMISSION, () -> complete().sendBack(4, "x", by(account)));
  }

  @Test
  void aUnitReplacesItsPartAndTheOthersStay() {
    // When
    Cell cell = complete().enter(part("A", 11), by("a"));

    // Then
    assertThat(submission(cell).value()).isEqualTo(amount(61));
    assertThat(submission(cell).parts()).hasSize(3);
    assertThat(submission(cell).number()).isEqualTo(6);
  }

  @Test
  void onlyThePartsNamedGoBack() {
    // When
    Cell back = complete().sendBack(4, List.of("B"), "Manca dicembre", by("validator"));
    Cell again = back.enter(part("B", 25), by("b"));

    // Then
    assertThat(back.state().status()).isEqualTo(CellStatus.SENT_BACK);
    assertThat(back.summands().awaited(back.definition())).containsExactly("B");
    assertThat(submission(again).value()).isEqualTo(amount(65));
    refused(
        Refusal.NOT_A_SOURCE_UNIT,
        () -> complete().sendBack(4, List.of("D"), "x", by("validator")));
  }

  @Test
  void allPartsGoBackWhereNoneIsNamed() {
    // When
    Cell back = complete().sendBack(4, "Tutto da rifare", by("validator"));

    // Then
    assertThat(back.summands().awaited(back.definition())).containsExactly("A", "B", "C");
  }

  @Test
  void onePartOfAnOfficialValueIsCorrectedWithAReason() {
    // Given
    Cell official = complete().validate(4, null, null, by("validator"));
    NewPart other = new NewPart("A", null, amount(12), null, "Due corsi contati due volte");

    // When
    Cell cell = official.enter(other, by("a")).validate(6, null, null, by("validator"));

    // Then
    assertThat(cell.official().outcome()).isEqualTo(Outcome.CORRECTED);
    assertThat(cell.official().value()).isEqualTo(amount(62));
    refused(Refusal.REASON_REQUIRED, () -> official.enter(part("A", 12), by("a")));
  }

  @Test
  void aPartTakenBackIsAwaitedAndNothingWaitsForADecision() {
    // When
    Cell cell = complete().takeBack(2, by("b"));

    // Then
    assertThat(cell.state().status()).isEqualTo(CellStatus.EXPECTED);
    assertThat(cell.summands().awaited(cell.definition())).containsExactly("B");
    refused(Refusal.PART_NOT_FOUND, () -> cell.takeBack(2, by("b")));
  }

  @Test
  void theSumOfEntriesIsHandedIn() {
    // When
    Cell entered =
        byEntries().enter(entry("2017-09-01", 10), by("a")).enter(entry("2017-12-31", 5), by("b"));
    Cell cell = entered.submit(null, "Corsi", by("a"));

    // Then
    assertThat(entered.state().status()).isEqualTo(CellStatus.EXPECTED);
    assertThat(submission(cell).value()).isEqualTo(amount(15));
    refused(Refusal.SUM_DIFFERS, () -> entered.submit(amount(14), null, by("a")));
    refused(Refusal.OWN_SUBMISSION, () -> cell.validate(3, null, null, by("b")));
  }

  @Test
  void whatWaitsFollowsItsEntriesUntilNoneIsLeft() {
    // Given
    Cell waits = byEntries().enter(entry("2017-09-01", 10), by("a")).submit(null, null, by("a"));

    // When
    Cell more = waits.enter(entry("2017-10-01", 5), by("a"));
    Cell fewer = more.takeBack(1, by("a"));
    Cell none = fewer.takeBack(3, by("a"));

    // Then
    assertThat(submission(more).value()).isEqualTo(amount(15));
    assertThat(submission(fewer).value()).isEqualTo(amount(5));
    assertThat(fewer.state().status()).isEqualTo(CellStatus.SUBMITTED);
    assertThat(none.state().status()).isEqualTo(CellStatus.EXPECTED);
  }

  @Test
  void anOfficialValueKeepsItsEntriesWhateverIsAddedSince() {
    // Given
    Cell official =
        byEntries()
            .enter(entry("2017-09-01", 10), by("a"))
            .submit(null, null, by("a"))
            .validate(2, null, null, by("validator"));

    // When
    Cell more = official.enter(entry("2017-10-01", 5), by("a"));
    Cell corrected = more.submit(null, null, "Mancava ottobre", by("a"));

    // Then
    assertThat(more.state().status()).isEqualTo(CellStatus.VALIDATED);
    assertThat(more.official().submission().parts()).hasSize(1);
    assertThat(submission(corrected).value()).isEqualTo(amount(15));
    assertThat(corrected.withdraw(4).summands()).isEqualTo(more.summands());
  }

  @Test
  void aMeasureWithEntriesIsAlsoEnteredWhole() {
    assertThat(submission(byEntries().submit(amount(3), null, by("a"))).value())
        .isEqualTo(amount(3));
    refused(Refusal.VALUE_MISSING, () -> byEntries().submit(null, null, by("a")));
  }

  @ParameterizedTest
  @CsvSource({
    "2017-08-31, ENTRY_OUTSIDE_PERIOD",
    "2018-01-01, ENTRY_OUTSIDE_PERIOD",
    ", PART_MISFORMED"
  })
  void anEntryIsDatedInItsQuadrimestre(String date, Refusal refusal) {
    NewPart entered =
        date == null ? new NewPart(null, null, amount(1), null, null) : entry(date, 1);

    refused(refusal, () -> byEntries().enter(entered, by("a")));
  }

  @Test
  void anEntryIsNotOfADayToCome() {
    refused(
        Refusal.DATE_IN_FUTURE,
        () -> byEntries().enter(entry("2017-12-31", 1), ACell.at("a", "2017-12-30T10:00:00Z")));
  }

  @Test
  void aPartIsOfAUnitOfTheMeasureAndNothingElse() {
    refused(Refusal.NOT_A_SOURCE_UNIT, () -> byParts().enter(part("D", 1), by("a")));
    refused(Refusal.PART_MISFORMED, () -> byParts().enter(entry("2017-10-01", 1), by("a")));
    refused(Refusal.PART_MISFORMED, () -> byEntries().enter(part("A", 1), by("a")));
    refused(Refusal.ENTERED_BY_PARTS, () -> byParts().submit(amount(1), null, by("a")));
    refused(
        Refusal.NOT_ENTERED_BY_PARTS,
        () -> ACell.entered(Entering.WHOLE).enter(part("A", 1), by("a")));
    refused(
        Refusal.VALUE_AGAINST_UNIT,
        () -> byParts().enter(new NewPart("A", null, new Value.YesNo(true), null, null), by("a")));
  }

  @Test
  void aSumHasNoMoreDigitsThanAFigure() {
    Value most = new Value.Amount(Figure.of("9".repeat(38)));
    Cell cell = byParts().enter(new NewPart("A", null, most, null, null), by("a"));

    refused(
        Refusal.SUM_OUT_OF_BOUNDS,
        () -> cell.enter(new NewPart("B", null, most, null, null), by("b")));
  }

  @ParameterizedTest
  @EnumSource(MeasureUnit.class)
  void onlyWhatAddsUpHasParts(MeasureUnit unit) {
    // When
    Definition parts = Definition.stated("x", unit, List.of("A", "B"), true, false);
    Definition entries = Definition.stated("x", unit, List.of(), false, true);

    // Then
    boolean adds = List.of(MeasureUnit.NUMBER, MeasureUnit.EURO, MeasureUnit.DAYS).contains(unit);
    assertThat(parts.isByParts()).isEqualTo(adds);
    assertThat(entries.isByEntries()).isEqualTo(adds);
  }

  @Test
  void oneUnitHasNoParts() {
    assertThat(Definition.stated("x", MeasureUnit.NUMBER, List.of("A"), true, false).entering())
        .isEqualTo(Entering.WHOLE);
  }

  @Test
  void howAValueIsEnteredStaysOnceSomebodyHasBegun() {
    // Given
    Definition whole = new Definition("Altro", MeasureUnit.NUMBER, List.of("A", "B"));

    // When
    Cell begun = byParts().enter(part("A", 1), by("a")).redefined(whole);

    // Then
    assertThat(begun.definition().isByParts()).isTrue();
    assertThat(begun.definition().sourceUnits()).containsExactly("A", "B");
    assertThat(byParts().redefined(whole).definition()).isEqualTo(whole);
  }
}
