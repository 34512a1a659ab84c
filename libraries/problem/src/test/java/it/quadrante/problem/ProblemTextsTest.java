package it.quadrante.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTextsTest {

  @ParameterizedTest
  @EnumSource(HttpProblem.class)
  void everyProblemHasItsTextsInBothLanguages(HttpProblem code) {
    Problem italian = Problem.of(code, List.of("/a", "1", "2", "A, B"), List.of(), Locale.ITALIAN);
    Problem english = Problem.of(code, List.of("/a", "1", "2", "A, B"), List.of(), Locale.ENGLISH);

    assertThat(italian.detail()).isNotBlank().isNotEqualTo(english.detail()).doesNotContain("{");
    assertThat(italian.title()).isNotBlank().isNotEqualTo(english.title());
  }

  @ParameterizedTest
  @EnumSource(HttpProblem.class)
  void theExampleOfAProblemReadsLikeARealOne(HttpProblem code) {
    Problem example = Problem.example(code, Locale.ITALIAN);

    assertThat(example.detail()).doesNotContain("{");
  }

  @Test
  void theTypeIsStableAndDerivedFromTheCode() {
    Problem problem = Problem.of(HttpProblem.NOT_FOUND, List.of(), List.of(), Locale.ITALIAN);

    assertThat(problem.type()).isEqualTo("urn:quadrante:problem:not-found");
    assertThat(problem.status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | en",
        "en-GB;q=0.8 | en",
        "de | it",
        "de;q=0.9,en;q=0.5 | en",
        "%%% | it",
        "| it"
      })
  void textsAreItalianUnlessEnglishIsPreferred(String header, String language) {
    assertThat(Languages.of(header).getLanguage()).isEqualTo(language);
  }
}
