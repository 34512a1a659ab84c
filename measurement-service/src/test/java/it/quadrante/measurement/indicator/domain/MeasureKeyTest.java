package it.quadrante.measurement.indicator.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeasureKeyTest {

  @Test
  void aFormulaNamesEachMeasureOnce() {
    assertThat(MeasureKey.in("100 × [Dip-Form] / ([Unit_Stab] + [Dip-Form])", "CCIAA"))
        .containsExactly(new MeasureKey("CCIAA", "Dip-Form"), new MeasureKey("CCIAA", "Unit_Stab"));
    assertThat(MeasureKey.in("", "CCIAA")).isEmpty();
  }

  @Test
  void whatReadsLikeAnEntityBeforeTheFirstColonIsOne() {
    assertThat(MeasureKey.in("[ISR:Med_Conc] + [GG: pubblicazione] + [a:b]", "CCIAA"))
        .containsExactly(
            new MeasureKey("ISR", "Med_Conc"),
            new MeasureKey("GG", "pubblicazione"),
            new MeasureKey("CCIAA", "a:b"));
  }
}
