package it.quadrante.measurement.cell.domain;

import static it.quadrante.measurement.cell.domain.ACell.amount;
import static it.quadrante.measurement.cell.domain.ACell.by;
import static it.quadrante.measurement.cell.domain.ACell.part;
import static it.quadrante.measurement.cell.domain.ACell.refused;
import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.measurement.cell.domain.Definition.Entering;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of a value by parts: what is taken back leaves what was there before. */
class TakingBackTest {

  /** A, B and C have entered; it is the fourth thing handed in. */
  private static Cell waiting() {
    return ACell.entered(Entering.BY_PARTS, "A", "B", "C")
        .enter(part("A", 10), by("a"))
        .enter(part("B", 20), by("b"))
        .enter(part("C", 30), by("c"));
  }

  private static Cell official() {
    return waiting().validate(4, null, null, by("validator"));
  }

  private static NewPart correction(String unit, long number) {
    return new NewPart(unit, null, amount(number), null, "Contati due volte");
  }

  private static int current(Cell cell) {
    return cell.state().submission().orElseThrow().number();
  }

  private static List<String> awaited(Cell cell) {
    return cell.summands().awaited(cell.definition());
  }

  @Test
  void aSumThatIsWithdrawnLeavesThePartsThatWereThereBeforeTheLast() {
    // When
    Cell cell = waiting().withdraw(4);

    // Then
    assertThat(cell.state().status()).isEqualTo(CellStatus.EXPECTED);
    assertThat(cell.summands().parts()).extracting(Part::unit).containsExactly("A", "B");
    assertThat(cell.awaitedUnits()).containsExactly("C");
  }

  @Test
  void overWhatWasSentBackItLeavesWhatTheReturnLeft() {
    // Given
    Cell back = waiting().sendBack(4, List.of("B"), "Manca dicembre", by("validator"));

    // When
    Cell cell = back.enter(part("B", 25), by("b")).withdraw(6);

    // Then
    assertThat(cell.state()).isEqualTo(back.state());
    assertThat(cell.summands()).isEqualTo(back.summands());
  }

  @Test
  void aCorrectionThatIsWithdrawnLeavesWhatIsOfficial() {
    // When
    Cell cell = official().enter(correction("A", 12), by("a")).withdraw(6);

    // Then
    assertThat(cell.state()).isEqualTo(official().state());
    assertThat(cell.summands()).isEqualTo(official().summands());
  }

  @Test
  void aCorrectionSentBackAndEnteredAgainIsWithdrawnToWhatWasSentBack() {
    // Given
    Cell back =
        official()
            .enter(correction("A", 12), by("a"))
            .sendBack(6, List.of("A"), "Era giusto prima", by("validator"));

    // When
    Cell cell = back.enter(correction("A", 13), by("a")).withdraw(8);

    // Then
    assertThat(cell.state()).isEqualTo(back.state());
    assertThat(cell.awaitedUnits()).containsExactly("A");
    assertThat(cell.withdraw(6).summands().parts())
        .containsExactlyInAnyOrderElementsOf(official().summands().parts());
  }

  @Test
  void aPartOfWhatIsOfficialIsNotTakenBack() {
    refused(Refusal.ALREADY_VALIDATED, () -> official().takeBack(1, by("a")));
  }

  @Test
  void aCorrectionOfAPartGivesWayToTheOfficialOne() {
    // When
    Cell cell = official().enter(correction("A", 12), by("a")).takeBack(5, by("a"));

    // Then
    assertThat(cell.state()).isEqualTo(official().state());
    assertThat(awaited(cell)).isEmpty();
    assertThat(cell.summands().parts())
        .containsExactlyInAnyOrderElementsOf(official().summands().parts());
  }

  @Test
  void ofTwoCorrectionsTheOtherGoesOnAsAWholeValue() {
    // Given
    Cell both = official().enter(correction("A", 12), by("a")).enter(correction("B", 21), by("b"));

    // When
    Cell cell = both.takeBack(5, by("a"));

    // Then
    assertThat(cell.state().submission().orElseThrow().value()).isEqualTo(amount(61));
    assertThat(cell.official()).isEqualTo(official().official());
    assertThat(awaited(cell)).isEmpty();
  }

  @Test
  void aPartTakenBackAfterItsCorrectionCameBackIsTheOfficialOneAgain() {
    // Given
    Cell back =
        official()
            .enter(correction("A", 12), by("a"))
            .enter(correction("B", 21), by("b"))
            .sendBack(8, List.of("A"), "Era giusto prima", by("validator"));

    // When
    Cell cell = back.takeBack(7, by("b"));

    // Then
    assertThat(cell.state()).isEqualTo(back.state());
    assertThat(cell.summands().parts()).extracting(Part::number).containsExactlyInAnyOrder(2, 3);
    refused(Refusal.ALREADY_VALIDATED, () -> back.takeBack(3, by("c")));
  }

  @Test
  void whatIsRevokedIsEnteredAnewByAllAlsoWhereACorrectionIsWithdrawnAfterwards() {
    // Given
    Cell revoked =
        official()
            .enter(correction("A", 12), by("a"))
            .revoke(1, "Registro incompleto", by("validator"));

    // When
    Cell cell = revoked.withdraw(6);

    // Then
    assertThat(cell.state().status()).isEqualTo(CellStatus.WITHDRAWN);
    assertThat(awaited(cell)).containsExactly("A", "B", "C");
  }

  @Test
  void aSuspensionThatDropsASumLeavesThePartsBeforeTheLast() {
    // Given
    Cell asked =
        waiting()
            .ask(
                Exemption.SUSPENDED,
                LocalDate.of(2018, 3, 31),
                "Lavori",
                CellFact.Role.DATA_REFERENT,
                by("a"));

    // When
    Cell cell = asked.decide(asked.request().number(), true, null, by("validator"));

    // Then
    assertThat(current(waiting())).isEqualTo(4);
    assertThat(cell.awaitedUnits()).containsExactly("C");
  }
}
