package it.quadrante.measurement.cell.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.quadrante.measurement.cell.CellQuery.Place;
import it.quadrante.measurement.cell.domain.Cell;
import it.quadrante.measurement.cell.domain.CellKey;
import it.quadrante.measurement.cell.domain.Definition;
import it.quadrante.measurement.cell.domain.MeasureUnit;
import it.quadrante.measurement.organisation.domain.Period;
import it.quadrante.measurement.organisation.domain.Quadrimestre;
import it.quadrante.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

  @Test
  void aCursorReadsBackToItsPlaceWhateverTheMeasureIsCalled() {
    // Given
    Cell cell =
        Cell.opened(
            new CellKey("MS", "CCIAA", "GG/pubbl bandi-20% è", 2017, Quadrimestre.II),
            new Definition("x", MeasureUnit.NUMBER, List.of()),
            Period.defaultOf(2017, Quadrimestre.II));

    // When
    Place place = Cursor.read(Cursor.after(cell));

    // Then
    assertThat(place).isEqualTo(new Place(2017, Quadrimestre.II, "CCIAA", "GG/pubbl bandi-20% è"));
  }

  @Test
  void withoutACursorTheListBegins() {
    assertThat(Cursor.read(null)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2017-IIII/CCIAA/m", "2017-I/CCIAA/", "2017-I/CCIAA/a\u0000b", "x", "' or 1"})
  void whatWeDidNotGiveOutIsRefused(String place) {
    // Given
    String cursor = Base64.getUrlEncoder().encodeToString(place.getBytes(StandardCharsets.UTF_8));

    // Then
    assertThatThrownBy(() -> Cursor.read(cursor)).isInstanceOf(ProblemException.class);
  }
}
