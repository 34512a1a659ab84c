package it.quadrante.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemMappersTest {

  @ParameterizedTest
  @CsvSource({
    "08006, true",
    "57P01, true",
    "53300, true",
    "23505, false",
    "22001, false",
    ", true"
  })
  void aDatabaseThatIsAwayOrHasNoConnectionLeftIsTold(String state, boolean away) {
    Exception failure = new IllegalStateException(new SQLException("x", state));

    assertThat(ProblemMappers.isDatabaseAway(failure)).isEqualTo(away);
  }

  @Test
  void theErrorWithAStateCountsWhereSeveralAreKnown() {
    SQLException commit = new SQLException("commit failed");
    commit.addSuppressed(new SQLException("key taken", "23505"));

    assertThat(ProblemMappers.isDatabaseAway(new IllegalStateException(commit))).isFalse();
    assertThat(ProblemMappers.isDatabaseAway(new IllegalStateException("ours"))).isFalse();
  }
}
