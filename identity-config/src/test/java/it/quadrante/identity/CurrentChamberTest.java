package it.quadrante.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CurrentChamberTest {
  private final CurrentChamber chamber = new CurrentChamber();

  @Test
  void theSameChamberMayBeSetAgain() {
    // Given
    chamber.set("MS");
    // When
    chamber.set("MS");
    // Then
    assertThat(chamber.code()).isEqualTo("MS");
  }

  @Test
  void aSecondChamberIsRefusedAndTheFirstStays() {
    // Given
    chamber.set("MS");
    // Then
    assertThatThrownBy(() -> chamber.set("LU")).isInstanceOf(IllegalStateException.class);
    assertThat(chamber.code()).isEqualTo("MS");
  }

  @Test
  void withoutAChamberThereIsNoCode() {
    assertThat(chamber.isSet()).isFalse();
    assertThatThrownBy(chamber::code).isInstanceOf(IllegalStateException.class);
  }
}
