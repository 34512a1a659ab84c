package it.quadrante.measurement.organisation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.measurement.organisation.domain.CollectionCalendar.Slot;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollectionCalendarTest {
  private static final CollectionCalendar NOTHING_STATED = new CollectionCalendar(Map.of());
  private static final Period EXTENDED =
      new Period(LocalDate.of(2017, 9, 1), LocalDate.of(2018, 2, 9));

  @ParameterizedTest
  @CsvSource({
    "I, 2017-01-01, 2017-05-15",
    "II, 2017-05-01, 2017-09-15",
    "III, 2017-09-01, 2018-01-15"
  })
  void aYearWithoutACalendarHasFifteenDaysAfterTheEnd(
      Quadrimestre quadrimestre, LocalDate from, LocalDate submitBy) {
    assertThat(NOTHING_STATED.periodOf(2017, quadrimestre)).isEqualTo(new Period(from, submitBy));
  }

  @Test
  void whatIsStatedCountsForItsPeriodOnly() {
    // Given
    CollectionCalendar calendar =
        new CollectionCalendar(Map.of(new Slot(2017, Quadrimestre.III), EXTENDED));

    // Then
    assertThat(calendar.periodOf(2017, Quadrimestre.III)).isEqualTo(EXTENDED);
    assertThat(calendar.periodOf(2016, Quadrimestre.III).submitBy())
        .isEqualTo(LocalDate.of(2017, 1, 15));
  }

  @Test
  void aYearDiffersWhenAPeriodIsStatedOtherwiseOrNoLonger() {
    // Given
    CollectionCalendar calendar =
        new CollectionCalendar(
            Map.of(
                new Slot(2017, Quadrimestre.III),
                EXTENDED,
                new Slot(2016, Quadrimestre.I),
                Period.defaultOf(2016, Quadrimestre.I)));

    // Then
    assertThat(NOTHING_STATED.yearsThatDiffer(calendar)).containsExactly(2017);
    assertThat(calendar.yearsThatDiffer(NOTHING_STATED)).containsExactly(2017);
    assertThat(calendar.yearsThatDiffer(calendar)).isEmpty();
  }
}
