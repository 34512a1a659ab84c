package it.quadrante.events;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TroubleTest {

  @ParameterizedTest
  @CsvSource({
    "08006, true",
    "57P01, true",
    "53300, true",
    "40001, true",
    "23505, false",
    "22P02, false",
    "42501, false"
  })
  void theDatabaseSaysWhetherItPasses(String sqlState, boolean passing) {
    Exception failure = new RuntimeException(new SQLException("x", sqlState));

    assertThat(Trouble.isPassing(failure)).isEqualTo(passing);
  }

  @Test
  void aConnectionLostDuringCommitPasses() {
    RollbackException commit = new RollbackException("ARJUNA016053");
    commit.addSuppressed(new IllegalStateException(new SQLException("gone", "08006")));

    assertThat(Trouble.isPassing(new RuntimeException(commit))).isTrue();
  }

  @Test
  void aConstraintThatFailsAtCommitDoesNotPass() {
    RollbackException commit = new RollbackException("ARJUNA016053");
    commit.addSuppressed(new IllegalStateException(new SQLException("constraint", "23503")));

    assertThat(Trouble.isPassing(new RuntimeException(commit))).isFalse();
  }

  @Test
  void aCommitOfUnknownOutcomePasses() {
    assertThat(Trouble.isPassing(new RuntimeException(new RollbackException("unknown")))).isTrue();
  }

  @Test
  void aFaultOfOurOwnDoesNotPass() {
    assertThat(Trouble.isPassing(new IllegalArgumentException("negative"))).isFalse();
  }
}
