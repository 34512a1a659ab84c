package it.quadrante.reporting.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SnapshotProblemTest {

  @ParameterizedTest
  @EnumSource
  void everyProblemHasItsTextsInBothLanguages(SnapshotProblem problem) {
    for (Locale language : new Locale[] {Locale.ITALIAN, Locale.ENGLISH}) {
      ResourceBundle texts = ResourceBundle.getBundle(SnapshotProblem.class.getName(), language);
      assertThat(texts.getLocale()).isEqualTo(language);
      assertThat(texts.getString(problem.name() + ".title")).isNotBlank();
      assertThat(texts.getString(problem.name() + ".detail")).isNotBlank();
    }
  }
}
