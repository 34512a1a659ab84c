package it.quadrante.benchmarks.calculation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 60, 400})
  void theLoopByHandAndTheEvaluationComputeTheSamePercentages(int indicators) {
    assertThatCode(() -> Agreement.require(new SamplePlan(indicators, indicators)))
        .doesNotThrowAnyException();
  }

  @Test
  void aLoopOverOtherNumbersIsNoticed() {
    SamplePlan plan = new SamplePlan(10, 1);
    for (int i = 0; i < plan.targets.length; i++) {
      plan.targets[i] = plan.targets[i].multiply(BigDecimal.TEN);
    }

    assertThatThrownBy(() -> Agreement.require(plan)).hasMessageContaining("by hand");
  }
}
