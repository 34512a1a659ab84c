package it.quadrante.precondition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {

  @ParameterizedTest
  @ValueSource(strings = {"\"7\"", " \"7\" ", "\"7-missing\""})
  void theVersionStandsInFrontOfTheTag(String header) {
    // When
    IfMatch seen = IfMatch.of(header);

    // Then
    assertThat(seen.version()).isEqualTo(7);
    assertThatCode(() -> seen.required().check(7)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"8\"", "W/\"7\"", "*", "7", "\"7\", \"8\"", "", "\"0\"", "\"99999999999\""})
  void whateverNamesAnotherVersionOrNoneDoesNotMatch(String header) {
    // When
    IfMatch seen = IfMatch.of(header);

    // Then
    assertThat(seen.isAbsent()).isFalse();
    assertThatThrownBy(() -> seen.check(7)).hasMessage("PRECONDITION_FAILED");
  }

  @Test
  void whoTellsNothingIsStoppedOnlyWhereItIsRequired() {
    // When
    IfMatch seen = IfMatch.of(null);

    // Then
    assertThatCode(() -> seen.check(7)).doesNotThrowAnyException();
    assertThatThrownBy(seen::required).hasMessage("PRECONDITION_REQUIRED");
  }
}
