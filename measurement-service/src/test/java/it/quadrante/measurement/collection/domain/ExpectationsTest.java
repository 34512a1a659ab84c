package it.quadrante.measurement.collection.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.measurement.cell.domain.CellKey;
import it.quadrante.measurement.collection.domain.Expectations.Version;
import it.quadrante.measurement.organisation.domain.Quadrimestre;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExpectationsTest {

  private static CellKey cell(String measure, Quadrimestre quadrimestre) {
    return new CellKey("MS", "CCIAA", measure, 2017, quadrimestre);
  }

  private static Version version(
      String plan, int number, Quadrimestre inForceFrom, CellKey... cells) {
    return new Version(
        plan, number, inForceFrom, Stream.of(cells).map(CellKey::id).collect(Collectors.toSet()));
  }

  @Test
  void aRevisionHoldsFromItsQuadrimestreOnWhateverTheOrder() {
    // Given
    CellKey first = cell("M", Quadrimestre.I);
    CellKey second = cell("M", Quadrimestre.II);
    Version original = version("P", 1, Quadrimestre.I, first, second);
    Version revision = version("P", 2, Quadrimestre.II);

    // Then
    for (List<Version> told : List.of(List.of(original, revision), List.of(revision, original))) {
      assertThat(new Expectations(told).include(first)).isTrue();
      assertThat(new Expectations(told).include(second)).isFalse();
    }
  }

  @Test
  void aCellIsExpectedWhileOneOfThePlansDoes() {
    // Given
    CellKey shared = cell("M", Quadrimestre.III);
    Version other = version("Q", 1, Quadrimestre.I, shared);

    // Then
    assertThat(
            new Expectations(
                    List.of(
                        version("P", 1, Quadrimestre.I, shared),
                        version("P", 2, Quadrimestre.I),
                        other))
                .include(shared))
        .isTrue();
    assertThat(new Expectations(List.of(other, version("Q", 2, Quadrimestre.III))).include(shared))
        .isFalse();
  }

  @Test
  void whatALaterRevisionNamesAgainIsExpectedAgain() {
    // Given
    CellKey cell = cell("M", Quadrimestre.III);

    // Then
    assertThat(
            new Expectations(
                    List.of(
                        version("P", 1, Quadrimestre.I, cell),
                        version("P", 2, Quadrimestre.II),
                        version("P", 3, Quadrimestre.III, cell)))
                .include(cell))
        .isTrue();
  }
}
