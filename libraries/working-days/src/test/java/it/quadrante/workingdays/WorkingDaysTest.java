package it.quadrante.workingdays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
  private static final WorkingDays NATIONAL = new WorkingDays(null, List.of());

  /** Massa-Carrara keeps 4 October; a bridge before Christmas. */
  private static final WorkingDays MASSA =
      new WorkingDays(MonthDay.of(10, 4), List.of(LocalDate.of(2017, 12, 22)));

  @ParameterizedTest
  @CsvSource({
    "2017-01-06, false, Epiphany",
    "2017-04-17, false, Easter Monday",
    "2017-04-25, false, Liberation",
    "2017-06-02, false, Republic",
    "2017-08-15, false, Assumption",
    "2017-12-26, false, St Stephen",
    "2017-12-23, false, a Saturday",
    "2017-12-24, false, a Sunday",
    "2017-12-22, true, a Friday",
    "2018-10-04, true, a Thursday before St Francis became a holiday",
    "2027-10-04, false, St Francis since 2026",
    "2018-01-02, true, a Tuesday"
  })
  void nationalHolidaysAndWeekendsAreNone(LocalDate day, boolean working, String why) {
    assertThat(NATIONAL.include(day)).as(why).isEqualTo(working);
  }

  @Test
  void thePatronSaintAndDaysOnWhichTheOfficeIsClosedAreNoneHere() {
    assertThat(MASSA.include(LocalDate.of(2018, 10, 4))).isFalse();
    assertThat(MASSA.include(LocalDate.of(2017, 12, 22))).isFalse();
    assertThat(MASSA.include(LocalDate.of(2018, 12, 21))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2018-01-04, 1, 2018-01-05",
    "2018-01-04, 3, 2018-01-09",
    "2017-12-21, 1, 2017-12-27",
    "2017-12-21, 3, 2017-12-29",
    "2017-12-29, 3, 2018-01-04"
  })
  void soManyAfterADay(LocalDate day, int count, LocalDate expected) {
    assertThat(MASSA.after(day, count)).isEqualTo(expected);
    assertThat(MASSA.between(day, expected)).isEqualTo(count);
  }

  @Test
  void noneLieBetweenADayAndItselfOrOneBefore() {
    LocalDate day = LocalDate.of(2018, 1, 4);

    assertThat(NATIONAL.between(day, day)).isZero();
    assertThat(NATIONAL.between(day, day.minusDays(7))).isZero();
    assertThatThrownBy(() -> NATIONAL.after(day, 0)).isInstanceOf(IllegalArgumentException.class);
  }
}
