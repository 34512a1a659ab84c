package it.quadrante.precondition;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.EntityTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IfNoneMatchTest {
  private static final EntityTag TAG = new EntityTag("1.2,3");

  @ParameterizedTest
  @ValueSource(strings = {"\"1.2,3\"", "W/\"1.2,3\"", "\"x\", W/\"1.2,3\"", "*", " * "})
  void aReaderThatHasItIsRecognised(String header) {
    assertThat(IfNoneMatch.names(header, TAG)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\"1.2\"", "1.2,3", "\"1.2,3", "W/\"\"", "\"*\""})
  void aReaderThatHasAnotherOrNoneIsNot(String header) {
    assertThat(IfNoneMatch.names(header, TAG)).isFalse();
  }

  @Test
  void aReaderThatTellsNothingHasNothing() {
    assertThat(IfNoneMatch.names(null, TAG)).isFalse();
  }
}
