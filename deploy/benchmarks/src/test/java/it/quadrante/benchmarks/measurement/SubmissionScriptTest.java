package it.quadrante.benchmarks.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.quadrante.benchmarks.measurement.ServerLog.Sent;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubmissionScriptTest {
  private static final List<String> LOG =
      List.of(
          "measurement 7 LOG:  execute <unnamed>: BEGIN",
          "measurement 7 LOG:  execute S_2: update cell set note=$1, late=$2 where id=$3",
          "postgres 8 LOG:  statement: select 1",
          "measurement 9 LOG:  execute <unnamed>: BEGIN",
          "measurement 7 DETAIL:  Parameters: $1 = 'l''ente: sì', $2 = NULL, $3 = '904c4681'",
          "measurement 7 LOG:  execute S_1: COMMIT");

  private static final String SCRIPT =
      """
      -- a comment
      \\set number 1
      BEGIN;
      update cell set note=:note, late=:null
        where id=:cell;
      COMMIT;
      """;

  @Test
  void theLogTellsTheStatementsOfACommittedTransactionWithTheirValues() {
    List<List<Sent>> committed = ServerLog.read(LOG);

    assertThat(committed).hasSize(1);
    assertThat(committed.get(0))
        .extracting(Sent::sql)
        .containsExactly("BEGIN", "update cell set note=$1, late=$2 where id=$3", "COMMIT");
    assertThat(committed.get(0).get(1).values()).containsExactly("l'ente: sì", null, "904c4681");
  }

  @Test
  void theScriptTakesItsValuesFromTheSubmissionThatWasSent() throws IOException {
    SubmissionScript script = SubmissionScript.heldAgainst(ServerLog.read(LOG).get(0), SCRIPT);

    assertThat(script.definitions()).containsExactly("--define=note=l'ente: sì");
  }

  @Test
  void aStatementMoreThanTheScriptHasIsTold() {
    List<Sent> more =
        List.of(
            new Sent("BEGIN", List.of()),
            new Sent("select 1", List.of()),
            new Sent("COMMIT", List.of()));

    assertThatThrownBy(() -> SubmissionScript.heldAgainst(more, SCRIPT))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("bring it up to date")
        .hasMessageContaining("select 1");
  }
}
