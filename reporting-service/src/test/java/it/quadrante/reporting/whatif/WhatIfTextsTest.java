package it.quadrante.reporting.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WhatIfTextsTest {
  private static final Locale[] LANGUAGES = {Locale.ITALIAN, Locale.ENGLISH};

  private static ResourceBundle texts(Class<?> codes, Locale language) {
    ResourceBundle texts = ResourceBundle.getBundle(codes.getName(), language);
    assertThat(texts.getLocale()).isEqualTo(language);
    return texts;
  }

  @ParameterizedTest
  @EnumSource
  void everyProblemHasItsTextsInBothLanguages(WhatIfProblem problem) {
    for (Locale language : LANGUAGES) {
      ResourceBundle texts = texts(WhatIfProblem.class, language);
      assertThat(texts.getString(problem.name() + ".title")).isNotBlank();
      assertThat(texts.getString(problem.name() + ".detail")).isNotBlank();
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyFaultHasItsTextInBothLanguages(SuppositionFault fault) {
    for (Locale language : LANGUAGES) {
      assertThat(texts(SuppositionFault.class, language).getString(fault.name())).isNotBlank();
    }
  }
}
