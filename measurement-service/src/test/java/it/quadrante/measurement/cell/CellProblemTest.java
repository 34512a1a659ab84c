package it.quadrante.measurement.cell;

import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.measurement.cell.domain.Refusal;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CellProblemTest {

  @ParameterizedTest
  @EnumSource(Refusal.class)
  void everyRefusalOfTheDomainIsAProblem(Refusal refusal) {
    assertThat(CellProblem.valueOf(refusal.name()).status()).isBetween(400, 499);
  }

  @ParameterizedTest
  @EnumSource(CellProblem.class)
  void everyProblemHasItsSentencesInBothLanguages(CellProblem problem) {
    for (Locale language : new Locale[] {Locale.ITALIAN, Locale.ENGLISH}) {
      ResourceBundle texts = ResourceBundle.getBundle(CellProblem.class.getName(), language);

      assertThat(texts.getLocale()).isEqualTo(language);
      assertThat(texts.getString(problem + ".title")).isNotBlank().doesNotContain("'");
      assertThat(texts.getString(problem + ".detail")).isNotBlank().doesNotContain("'");
    }
  }
}
