package it.quadrante.calculation.naive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import it.quadrante.calculation.result.IndicatorState;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Production and the naive evaluator agree on whatever plan comes. {@code -Dnaive.seed=…} repeats a
 * run; one plan of a run is {@link RandomSituation#of} with the seed told.
 */
class NaiveEvaluatorTest {
  private static final int PLANS = 10_000;

  @Test
  void bothEvaluatorsAgreeOnTenThousandRandomPlans() {
    long seed = Long.getLong("naive.seed", new Random().nextLong());
    System.out.println("naive.seed=" + seed);
    Random seeds = new Random(seed);
    Set<IndicatorState> seen = EnumSet.noneOf(IndicatorState.class);

    for (int i = 0; i < PLANS; i++) {
      long plan = seeds.nextLong();
      Situation situation = RandomSituation.of(plan);
      if (!Agreement.differences(situation).isEmpty()) {
        fail("naive.seed=" + seed + ", plan " + plan + "\n" + told(smallest(situation)));
      }
      situation.production().indicators().forEach(each -> seen.add(each.state()));
    }

    assertThat(seen).containsExactlyInAnyOrder(IndicatorState.values());
  }

  private static String told(Situation situation) {
    List<String> differences = Agreement.differences(situation);
    return String.join("\n", differences) + "\n" + situation.told();
  }

  /** Takes away whatever is not needed to differ. */
  private static Situation smallest(Situation differing) {
    return differing.smaller().stream()
        .filter(smaller -> !Agreement.differences(smaller).isEmpty())
        .findFirst()
        .map(NaiveEvaluatorTest::smallest)
        .orElse(differing);
  }
}
