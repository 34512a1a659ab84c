package it.quadrante.measurement.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.measurement.organisation.domain.Quadrimestre;
import it.quadrante.measurement.period.domain.PeriodKey;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderTest {
  private static final PeriodKey PERIOD = new PeriodKey("CCIAA", 2017, Quadrimestre.III);
  private static final LocalDate DUE = LocalDate.of(2018, 1, 15);

  @ParameterizedTest
  @CsvSource({
    "2018-01-03, 8, ''",
    "2018-01-04, 7, DEADLINE_NEAR/CCIAA/2017-III/2018-01-15/7",
    "2018-01-11, 2, DEADLINE_NEAR/CCIAA/2017-III/2018-01-15/7",
    "2018-01-12, 1, DEADLINE_NEAR/CCIAA/2017-III/2018-01-15/1",
    "2018-01-15, 0, DEADLINE_NEAR/CCIAA/2017-III/2018-01-15/1",
    "2018-01-16, 0, DEADLINE_PASSED/CCIAA/2017-III/2018-01-15",
    "2018-02-14, 0, DEADLINE_PASSED/CCIAA/2017-III/2018-01-15",
    "2018-02-15, 0, ''"
  })
  void theNearestStageIsTold(LocalDate today, int left, String occasion) {
    String told =
        Reminder.on(today, DUE, left, List.of(7, 1))
            .map(reminder -> reminder.occasion(PERIOD, DUE))
            .orElse("");

    assertThat(told).isEqualTo(occasion);
  }

  @Test
  void withoutStagesOnlyWhatHasPassedIsTold() {
    assertThat(Reminder.on(DUE, DUE, 0, List.of())).isEmpty();
    assertThat(Reminder.on(DUE.plusDays(1), DUE, 0, List.of())).isPresent();
  }

  @Test
  void aDeadlineThatMovesIsAnotherOccasion() {
    Reminder reminder = new Reminder(7);

    assertThat(reminder.occasion(PERIOD, DUE))
        .isNotEqualTo(reminder.occasion(PERIOD, DUE.plusDays(1)));
  }
}
