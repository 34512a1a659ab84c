package it.quadrante.measurement.cell.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.figure.Figure;
import it.quadrante.measurement.organisation.domain.Period;
import it.quadrante.measurement.organisation.domain.Quadrimestre;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfficialVersionsTest {
  private static final Signature REFERENT =
      new Signature("referent", Instant.parse("2018-01-20T10:00:00Z"));
  private static final Signature VALIDATOR =
      new Signature("validator", Instant.parse("2018-01-21T10:00:00Z"));

  private final List<CellFact> history = new ArrayList<>();

  private final Cell opened =
      Cell.opened(
          new CellKey("MS", "CCIAA", "M", 2017, Quadrimestre.III),
          new Definition("x", MeasureUnit.NUMBER, List.of()),
          Period.defaultOf(2017, Quadrimestre.III));

  private Cell official(Cell from, String value, String note) {
    Cell submitted = from.submit(new Value.Amount(Figure.of(value)), note, REFERENT);
    history.add(CellFact.submitted(submitted));
    int submission = submitted.state().submissions();
    Cell validated = submitted.validate(submission, null, "Verificato", VALIDATOR);
    history.add(CellFact.decided(validated));
    return validated;
  }

  /** As a corrected value would be: official, and open to another submission. */
  private static Cell openedAgain(Cell cell) {
    return new Cell(
        cell.key(),
        cell.definition(),
        cell.period(),
        cell.version() + 1,
        new CellState.SentBack(
            cell.official().submission(), new Decision(VALIDATOR, "Da correggere")),
        cell.official());
  }

  @Test
  void aCellWithoutAnOfficialValueHasHadNone() {
    assertThat(OfficialVersions.of(opened, history)).isEmpty();
  }

  @Test
  void everyOfficialValueIsFoundAsItWas() {
    // Given
    Cell first = official(opened, "27", "Da registro");
    Cell second = official(openedAgain(first), "72", null);

    // When
    List<Cell> versions = OfficialVersions.of(second, history);

    // Then
    assertThat(versions)
        .extracting(Cell::official)
        .containsExactly(first.official(), second.official());
    assertThat(versions.get(0).official().submission().late()).isTrue();
  }
}
