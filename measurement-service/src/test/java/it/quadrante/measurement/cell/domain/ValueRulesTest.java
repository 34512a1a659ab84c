package it.quadrante.measurement.cell.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import it.quadrante.figure.Figure;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ValueRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2018, 1, 10);

  private static final Map<Value.Kind, Value> SAMPLES =
      Map.of(
          Value.Kind.NUMBER, new Value.Amount(Figure.of(93)),
          Value.Kind.DATE, new Value.Day(LocalDate.of(2017, 5, 22)),
          Value.Kind.YES_NO, new Value.YesNo(false),
          Value.Kind.WORDS, new Value.Words("Fatto"),
          Value.Kind.NOT_REALISED, new Value.NotRealised());

  @ParameterizedTest
  @CsvSource({
    "NUMBER, NUMBER",
    "PERCENT, NUMBER",
    "DAYS, NUMBER",
    "EURO, NUMBER",
    "DATE, DATE NOT_REALISED",
    "YES_NO, YES_NO NOT_REALISED",
    "JUDGEMENT, WORDS"
  })
  void everyUnitTakesItsKindsAndNoOther(MeasureUnit unit, String kinds) {
    for (Map.Entry<Value.Kind, Value> sample : SAMPLES.entrySet()) {
      boolean fits = (" " + kinds + " ").contains(" " + sample.getKey() + " ");

      assertThat(refusal(sample.getValue(), unit) == null)
          .as("%s for %s", sample.getKey(), unit)
          .isEqualTo(fits);
    }
  }

  private static Refusal refusal(Value value, MeasureUnit unit) {
    try {
      ValueRules.check(value, unit, TODAY);
      return null;
    } catch (Refused refused) {
      return refused.refusal();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1999-12-31, DATE_TOO_EARLY",
    "2000-01-01,",
    "2018-01-10,",
    "2018-01-11, DATE_IN_FUTURE"
  })
  void aDateIsFrom2000ToToday(LocalDate date, Refusal refusal) {
    assertThat(refusal(new Value.Day(date), MeasureUnit.DATE)).isEqualTo(refusal);
  }

  @ParameterizedTest
  @EnumSource(
      value = MeasureUnit.class,
      names = {"NUMBER", "PERCENT", "EURO"})
  void onlyDaysAreNeverNegative(MeasureUnit unit) {
    // Given
    Value minusOne = new Value.Amount(Figure.of(-1));

    // Then
    assertThat(refusal(minusOne, unit)).isNull();
    assertThat(refusal(minusOne, MeasureUnit.DAYS)).isEqualTo(Refusal.NEGATIVE_DAYS);
    assertThat(refusal(new Value.Amount(Figure.ZERO), MeasureUnit.DAYS)).isNull();
  }

  @Test
  void aRefusalNamesWhatItsSentenceNeeds() {
    assertThatThrownBy(() -> ValueRules.check(new Value.YesNo(true), MeasureUnit.DATE, TODAY))
        .asInstanceOf(type(Refused.class))
        .satisfies(
            refused ->
                assertThat(refused.named())
                    .containsExactly(MeasureUnit.DATE, "DATE, NOT_REALISED", Value.Kind.YES_NO));
  }
}
