package it.quadrante.reporting.result;

import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.calculation.Quadrimestre;
import it.quadrante.reporting.result.domain.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OneMomentTest {

  private static ResultSet revision(int number) {
    return new ResultSet(
        "P",
        1,
        Quadrimestre.III,
        LocalDate.of(2018, 2, 1),
        "predefinito",
        1,
        number,
        "digest" + number);
  }

  @Test
  void whatMovedOnWhileItWasReadIsReadAgain() {
    List<ResultSet> read = new ArrayList<>();

    ResultSet found =
        OneMoment.read(
            revision(7),
            set -> {
              read.add(set);
              return set;
            },
            set -> revision(8));

    assertThat(read).containsExactly(revision(7), revision(8));
    assertThat(found).isEqualTo(revision(8));
  }

  @Test
  void whatStandsStillIsReadOnce() {
    List<ResultSet> read = new ArrayList<>();

    OneMoment.read(revision(7), read::add, set -> set);

    assertThat(read).containsExactly(revision(7));
  }
}
