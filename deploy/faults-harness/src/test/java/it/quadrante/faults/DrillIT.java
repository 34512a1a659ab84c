package it.quadrante.faults;

import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.localstack.LocalStack;
import it.quadrante.localstack.Service;
import it.quadrante.localstack.StackSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Some rounds of {@code deploy/faults}, always the same; it runs any number of others. */
class DrillIT {
  private static LocalStack stack;
  private static Drill drill;

  @BeforeAll
  static void start() {
    stack = StackSettings.in(Path.of("target/system")).startingAnew().start();
    drill = new Drill(stack, 1);
  }

  @AfterAll
  static void stop() {
    drill.close();
    stack.close();
  }

  @Test
  void nothingThatWasAcceptedIsLostOrThereTwiceWhateverDies() throws Exception {
    List<Fault> faults =
        List.of(
            new Kill(Part.of(stack.service(Service.MEASUREMENT), 1)),
            new Kill(Part.of(stack.postgres())),
            drill.unreadableMessages());

    List<Round> rounds = new ArrayList<>();
    for (Fault fault : faults) {
      rounds.add(drill.round(rounds.size() + 1, fault, new Random(rounds.size())));
    }

    assertThat(rounds)
        .allSatisfy(
            round -> {
              assertThat(round.account()).isEqualTo(Account.CLEAN);
              assertThat(round.accepted()).isPositive();
            });
  }
}
