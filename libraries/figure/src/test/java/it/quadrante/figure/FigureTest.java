package it.quadrante.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {
  private final ObjectMapper json = new ObjectMapper();

  @Test
  void figuresThatAreNumericallyEqualAreEqualAndReadTheSame() {
    Figure one = Figure.of("98.0");
    Figure other = Figure.of("98.00");

    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    assertThat(one.toString()).isEqualTo(other.toString()).isEqualTo("98");
  }

  @Test
  void aLargeRoundFigureIsWrittenPlainly() throws JsonProcessingException {
    assertThat(json.writeValueAsString(Figure.of("235000.00"))).isEqualTo("235000");
  }

  @Test
  void divisionKeepsThirtyFourDigits() {
    assertThat(Figure.ONE.dividedBy(Figure.of(3)).toString()).hasSize("0.".length() + 34);
  }

  @Test
  void roundingIsHalfUp() {
    assertThat(Figure.of("98.555").toText(2)).isEqualTo("98.56");
    assertThat(Figure.of("-0.005").toText(2)).isEqualTo("-0.01");
  }

  @Test
  void aFigureSurvivesJsonWithoutLoss() throws JsonProcessingException {
    Figure figure = Figure.of("12345678901234567890.0123456789");

    assertThat(json.readValue(json.writeValueAsString(figure), Figure.class)).isEqualTo(figure);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e400000",
        "1e-400000",
        "1e2147483647",
        "1e-2147483647",
        "0.00000000001",
        "1000000000000000000000000000000000000000",
        "12345678901234567890123456789.0123456789"
      })
  void aNumberNobodyNeedsIsRefusedBeforeAnyArithmetic(String outOfBounds) {
    BigDecimal value = new BigDecimal(outOfBounds);

    assertThatThrownBy(() -> Figure.accept(value)).isInstanceOf(FigureOutOfBounds.class);
  }

  @Test
  void zerosBeyondTheLastDigitDoNotCount() {
    assertThat(Figure.accept(new BigDecimal("1.500000000000000000"))).isEqualTo(Figure.of("1.5"));
  }

  @Test
  void lengthIsThatOfThePlainNumber() {
    Figure tiny = Figure.of("0.0000000001");
    Figure huge = Figure.ONE;
    for (int i = 0; i < 22; i++) {
      huge = huge.dividedBy(tiny);
    }

    assertThat(huge.isLongerThan(220)).isTrue();
    assertThat(huge.isLongerThan(221)).isFalse();
    assertThat(Figure.of("1.50").times(Figure.of("1.50")).isLongerThan(3)).isFalse();
    assertThat(Figure.of("0.001").isLongerThan(2)).isTrue();
  }
}
