package it.quadrante.measurement.period.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.measurement.organisation.domain.CalendarYear;
import it.quadrante.measurement.organisation.domain.Span;
import it.quadrante.measurement.organisation.domain.SpanDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodLifeTest {
  private static final SpanDays III_2017 = CalendarYear.usual(2017).days(Span.III);

  private static ClosingAct closed(int number, String at) {
    return new ClosingAct(
        number, ClosingAct.Action.CLOSED, "admin", Instant.parse(at), "Completa", null);
  }

  private static ClosingAct reopened(int number, String until) {
    return new ClosingAct(
        number,
        ClosingAct.Action.REOPENED,
        "admin",
        Instant.parse("2018-02-10T09:00:00Z"),
        "Rettifica",
        LocalDate.parse(until));
  }

  private static PeriodState on(String day, ClosingAct... acts) {
    return new PeriodLife(List.of(acts)).on(LocalDate.parse(day), III_2017);
  }

  @ParameterizedTest
  @CsvSource({
    "2017-08-31, NOT_OPEN, 2017-08-31, true, false",
    "2017-09-01, OPEN, 2018-01-15, false, false",
    "2018-01-15, OPEN, 2018-01-15, false, false",
    "2018-01-16, IN_VALIDATION, 2018-01-30, false, true",
    "2018-01-30, IN_VALIDATION, 2018-01-30, false, true",
    "2018-01-31, OVERDUE, , false, true"
  })
  void beforeAnybodyClosesItTheCalendarSays(
      String day, PeriodStatus status, LocalDate until, boolean locked, boolean mayBeClosed) {
    PeriodState state = on(day);

    assertThat(state.status()).isEqualTo(status);
    assertThat(state.until().orElse(null)).isEqualTo(until);
    assertThat(state.isLocked()).isEqualTo(locked);
    assertThat(state.mayBeClosed()).isEqualTo(mayBeClosed);
  }

  @Test
  void whatIsClosedStaysClosedSinceTheRomanDayOfTheClosing() {
    PeriodState state = on("2019-01-01", closed(1, "2018-02-01T23:30:00Z"));

    assertThat(state)
        .isEqualTo(
            new PeriodState.Closed(
                closed(1, "2018-02-01T23:30:00Z"), LocalDate.of(2018, 2, 2), false));
    assertThat(state.isLocked()).isTrue();
    assertThat(state.mayBeClosed()).isFalse();
  }

  @Test
  void whatIsReopenedTakesValuesUntilItsLastDayAndIsThenClosedAgainByItself() {
    ClosingAct closing = closed(1, "2018-02-01T09:00:00Z");
    ClosingAct reopening = reopened(2, "2018-03-31");

    PeriodState lastDay = on("2018-03-31", closing, reopening);
    PeriodState dayAfter = on("2018-04-01", closing, reopening);

    assertThat(lastDay).isEqualTo(new PeriodState.Reopened(reopening));
    assertThat(lastDay.isLocked()).isFalse();
    assertThat(lastDay.mayBeClosed()).isTrue();
    assertThat(dayAfter).isEqualTo(new PeriodState.Closed(closing, LocalDate.of(2018, 4, 1), true));
    assertThat(dayAfter.mayBeClosed()).isTrue();
  }

  @Test
  void onlyAClosedOneIsLockedForWriting() {
    PeriodLife untouched = new PeriodLife(List.of());
    PeriodLife closed = new PeriodLife(List.of(closed(1, "2018-02-01T09:00:00Z")));

    assertThat(untouched.lockOn(LocalDate.of(2017, 1, 1))).isEmpty();
    assertThat(closed.lockOn(LocalDate.of(2018, 2, 1))).isPresent();
    assertThat(closed.nextNumber()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "I, I, 2017-01-01, 2017-04-30, 2017-05-15, 2017-05-30",
    "FIRST_HALF, II, 2017-01-01, 2017-06-30, 2017-07-15, 2017-07-30",
    "SECOND_HALF, III, 2017-07-01, 2017-12-31, 2018-01-15, 2018-01-30",
    "YEAR, III, 2017-01-01, 2017-12-31, 2018-01-15, 2018-01-30"
  })
  void aYearWithoutACalendarHasTheUsualDays(
      Span span,
      it.quadrante.measurement.organisation.domain.Quadrimestre countsIn,
      LocalDate from,
      LocalDate to,
      LocalDate submitBy,
      LocalDate validateBy) {
    assertThat(CalendarYear.usual(2017).days(span))
        .isEqualTo(new SpanDays(span, from, to, submitBy, validateBy));
    assertThat(span.countsIn()).isEqualTo(countsIn);
  }
}
