package it.quadrante.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IdempotencyProblemTest {

  private static String text(IdempotencyProblem code, String member, Locale language) {
    return ResourceBundle.getBundle(IdempotencyProblem.class.getName(), language)
        .getString(code.name() + member);
  }

  @ParameterizedTest
  @EnumSource(IdempotencyProblem.class)
  void everyProblemHasItsTextsInBothLanguages(IdempotencyProblem code) {
    assertThat(text(code, ".title", Locale.ITALIAN)).isNotBlank();
    assertThat(text(code, ".detail", Locale.ITALIAN))
        .isNotBlank()
        .doesNotContain("'")
        .isNotEqualTo(text(code, ".detail", Locale.ENGLISH));
    assertThat(text(code, ".title", Locale.ENGLISH)).isNotBlank();
  }
}
