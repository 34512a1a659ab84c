package it.quadrante.measurement.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.quadrante.measurement.cell.domain.CellKey;
import it.quadrante.measurement.organisation.domain.Quadrimestre;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellPlaceTest {

  @Test
  void aPlaceReadsBackWhateverTheMeasureIsCalled() {
    CellKey key = new CellKey("MS", "CCIAA", "GG/pubbl bandi-20% è", 2017, Quadrimestre.II);

    CellPlace place = CellPlace.read(CellPlace.of(key).text());

    assertThat(place)
        .isEqualTo(new CellPlace(2017, Quadrimestre.II, "CCIAA", "GG/pubbl bandi-20% è"));
  }

  @Test
  void withoutAPlaceTheListBegins() {
    assertThat(CellPlace.read(null)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2017-IIII/CCIAA/m", "2017-I/CCIAA/", "2017-I/CCIAA/a\u0000b", "x", "' or 1"})
  void whatIsNoPlaceIsNotRead(String text) {
    assertThatThrownBy(() -> CellPlace.read(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
