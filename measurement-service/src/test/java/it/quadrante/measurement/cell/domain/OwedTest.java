package it.quadrante.measurement.cell.domain;

import static it.quadrante.measurement.cell.domain.ACell.amount;
import static it.quadrante.measurement.cell.domain.ACell.by;
import static it.quadrante.measurement.cell.domain.ACell.entry;
import static it.quadrante.measurement.cell.domain.ACell.part;
import static it.quadrante.measurement.cell.domain.ACell.refused;
import static it.quadrante.measurement.cell.domain.ACell.validated;
import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.measurement.cell.domain.Definition.Entering;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of a cell that plans cease to expect, and who owes one that they do. */
class OwedTest {
  private static final LocalDate AFTER_THE_DEADLINE = LocalDate.of(2018, 2, 1);

  private static Cell submitted() {
    return ACell.entered(Entering.WHOLE).submit(amount(72), null, by("referent"));
  }

  private static Cell granted(Exemption kind, LocalDate until) {
    return ACell.entered(Entering.WHOLE)
        .ask(kind, until, "Lavori", CellFact.Role.DATA_REFERENT, by("referent"))
        .decide(2, true, null, by("validator"));
  }

  static Stream<Cell> unanswered() {
    return Stream.of(
        ACell.entered(Entering.WHOLE),
        ACell.entered(Entering.BY_PARTS, "A", "B").enter(part("A", 1), by("a")),
        submitted().sendBack(1, "Manca dicembre", by("validator")),
        validated().revoke(1, "Registro incompleto", by("validator")),
        granted(Exemption.SUSPENDED, LocalDate.of(2018, 3, 31)));
  }

  @ParameterizedTest
  @MethodSource("unanswered")
  void whatWasNotAnsweredIsNotExpectedAndIsWhatItWasWhenItIsAgain(Cell cell) {
    // When
    Cell dropped = cell.expecting(false);
    Cell again = dropped.expecting(true);

    // Then
    assertThat(dropped.statusOn(AFTER_THE_DEADLINE)).isEqualTo(CellStatus.NOT_EXPECTED);
    assertThat(dropped.isMissingOn(AFTER_THE_DEADLINE)).isFalse();
    assertThat(dropped.isAnsweredOn(AFTER_THE_DEADLINE)).isTrue();
    assertThat(again.status()).isEqualTo(cell.status());
    assertThat(again.state()).isEqualTo(cell.state());
    assertThat(again.summands()).isEqualTo(cell.summands());
    assertThat(again.version()).isEqualTo(cell.version() + 2);
  }

  static Stream<Cell> standing() {
    return Stream.of(
        submitted(),
        validated(),
        validated().submit(amount(71), null, "Refuso", by("referent")),
        granted(Exemption.NOT_ASSESSABLE, null));
  }

  @ParameterizedTest
  @MethodSource("standing")
  void whatStandsIsKept(Cell cell) {
    // When
    Cell dropped = cell.expecting(false);

    // Then
    assertThat(dropped.status()).isEqualTo(cell.status());
    assertThat(dropped.state()).isEqualTo(cell.state());
    assertThat(dropped.expected()).isFalse();
  }

  @Test
  void whatStoodAndIsTakenBackOrRevokedIsNotOwedAgain() {
    assertThat(submitted().expecting(false).withdraw(1).status())
        .isEqualTo(CellStatus.NOT_EXPECTED);
    assertThat(validated().expecting(false).revoke(1, "x", by("validator")).status())
        .isEqualTo(CellStatus.NOT_EXPECTED);
  }

  @Test
  void whatIsNotExpectedTakesNothing() {
    Cell whole = ACell.entered(Entering.WHOLE).expecting(false);
    Cell entries = ACell.entered(Entering.BY_ENTRIES).expecting(false);

    refused(Refusal.CELL_NOT_EXPECTED, () -> whole.submit(amount(1), null, by("a")));
    refused(Refusal.CELL_NOT_EXPECTED, () -> entries.enter(entry("2017-10-01", 1), by("a")));
    refused(
        Refusal.CELL_NOT_EXPECTED,
        () -> whole.ask(Exemption.NOT_ASSESSABLE, null, "x", CellFact.Role.DATA_REFERENT, by("a")));
  }

  @Test
  void aCorrectionOfAValueThatIsKeptIsTaken() {
    assertThat(
            validated()
                .expecting(false)
                .submit(amount(71), null, "Refuso", by("referent"))
                .validate(2, null, null, by("validator"))
                .official()
                .value())
        .isEqualTo(amount(71));
  }

  @Test
  void ofPartsThoseUnitsOweWhosePartIsToCome() {
    // Given
    Cell begun = ACell.entered(Entering.BY_PARTS, "A", "B").enter(part("A", 1), by("a"));

    // When
    Cell complete = begun.enter(part("B", 2), by("b"));
    Cell back = complete.sendBack(3, List.of("A"), "x", by("validator"));

    // Then
    assertThat(begun.awaitedUnits()).containsExactly("B");
    assertThat(back.awaitedUnits()).containsExactly("A");
    assertThat(back.returnedParts()).extracting(Part::unit).containsExactly("A");
    assertThat(CellFact.decided(back).detail().units()).containsExactly("A");
    assertThat(ACell.entered(Entering.WHOLE, "A", "B").awaitedUnits()).containsExactly("A", "B");
  }
}
