package it.quadrante.planning.chamber.domain;

import static it.quadrante.planning.chamber.domain.ChamberBuilder.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarRulesTest {

  private static ChamberCalendar stating(CalendarPeriod... periods) {
    return new ChamberCalendar(2021, null, null, null, List.of(periods), null, List.of());
  }

  private static CalendarPeriod period(Span span, String from, String to, String by) {
    return new CalendarPeriod(span, day(from), day(to), day(by), null);
  }

  private static List<String> faults(ChamberCalendar calendar) {
    return CalendarRules.check(calendar).stream()
        .map(fault -> fault.path() + " " + fault.code().name())
        .toList();
  }

  @Test
  void aCalendarThatStatesNothingIsTheUsualOne() {
    ChamberCalendar usual = stating().completed(1);

    assertThat(faults(stating())).isEmpty();
    assertThat(usual.periods())
        .extracting(CalendarPeriod::span, CalendarPeriod::to, CalendarPeriod::submitBy)
        .contains(
            org.assertj.core.groups.Tuple.tuple(Span.I, day("2021-04-30"), day("2021-05-15")),
            org.assertj.core.groups.Tuple.tuple(Span.III, day("2021-12-31"), day("2022-01-15")),
            org.assertj.core.groups.Tuple.tuple(
                Span.FIRST_HALF, day("2021-06-30"), day("2021-07-15")));
    assertThat(Span.FIRST_HALF.countsIn()).isEqualTo(Span.II);
    assertThat(Span.SECOND_HALF.countsIn()).isEqualTo(Span.III);
  }

  @Test
  void everyFaultOfAPeriodIsNamedAtIt() {
    assertThat(faults(stating(period(Span.I, null, "2021-05-10", null))))
        .containsExactly("/periods PERIODS_WITH_A_GAP");
    assertThat(faults(stating(period(Span.YEAR, "2021-12-31", "2021-01-01", "2022-01-15"))))
        .containsExactly("/periods/0 PERIOD_REVERSED");
    assertThat(faults(stating(period(Span.SECOND_HALF, null, "2022-01-01", "2022-01-15"))))
        .containsExactly("/periods/0 PERIOD_OUTSIDE_YEAR");
    assertThat(faults(stating(period(Span.II, null, null, "2021-08-31"))))
        .containsExactly("/periods/0 SUBMISSION_BEFORE_END");
    assertThat(
            faults(
                stating(
                    new CalendarPeriod(Span.II, null, null, day("2021-09-20"), day("2021-09-19")))))
        .containsExactly("/periods/0 VALIDATION_BEFORE_SUBMISSION");
    assertThat(faults(stating(period(Span.I, null, null, null), period(Span.I, null, null, null))))
        .containsExactly("/periods/1/span PERIOD_TWICE");
  }

  @ParameterizedTest
  @CsvSource({
    "2020-12-31, , , , from",
    "-999999999-01-01, , , , from",
    ", +999999999-12-31, , , to",
    ", , 2107-05-15, , submitBy",
    ", , +9999999-01-01, , submitBy",
    ", , , 2023-01-01, validateBy"
  })
  void aDayFarFromTheYearIsRefusedBeforeAnythingIsCalculated(
      String from, String to, String submitBy, String validateBy, String place) {
    CalendarPeriod far =
        new CalendarPeriod(Span.I, day(from), day(to), day(submitBy), day(validateBy));

    assertThat(faults(stating(far))).containsExactly("/periods/0/" + place + " DAY_OUT_OF_RANGE");
  }

  @Test
  void aDeadlineMayLieInTheYearAfter() {
    assertThat(faults(stating(period(Span.III, null, null, "2022-12-31")))).isEmpty();
  }

  @Test
  void theQuadrimestriTheHalvesAndTheYearEachCoverTheYear() {
    assertThat(faults(stating(period(Span.I, "2021-01-02", null, null))))
        .containsExactly("/periods/0 YEAR_BEGINS_LATER");
    assertThat(faults(stating(period(Span.III, null, "2021-12-30", null))))
        .containsExactly("/periods/0 YEAR_ENDS_EARLIER");
    assertThat(faults(stating(period(Span.FIRST_HALF, "2021-02-01", null, null))))
        .containsExactly("/periods/0 YEAR_BEGINS_LATER");
    assertThat(faults(stating(period(Span.FIRST_HALF, null, "2021-05-31", null))))
        .containsExactly("/periods PERIODS_WITH_A_GAP");
    assertThat(faults(stating(period(Span.SECOND_HALF, null, "2021-11-30", null))))
        .containsExactly("/periods/0 YEAR_ENDS_EARLIER");
    assertThat(faults(stating(period(Span.YEAR, "2021-01-02", "2021-12-30", null))))
        .containsExactly("/periods/0 YEAR_BEGINS_LATER", "/periods/0 YEAR_ENDS_EARLIER");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 15, 10-04, 2021-12-24, /daysToSubmit DAYS_OUT_OF_RANGE",
    "15, 121, 10-04, 2021-12-24, /daysToValidate DAYS_OUT_OF_RANGE",
    "15, 15, 04-31, 2021-12-24, /patronSaint PATRON_SAINT_UNREADABLE",
    "15, 15, 4 ottobre, 2021-12-24, /patronSaint PATRON_SAINT_UNREADABLE",
    "15, 15, 10-04, 2023-01-01, /closingDays/0 CLOSING_DAY_OUTSIDE_YEAR",
    "120, 1, 02-29, 2022-01-07, "
  })
  void daysAreDaysOfTheYear(
      int submit, int validate, String saint, LocalDate closing, String fault) {
    ChamberCalendar calendar =
        new ChamberCalendar(2021, null, submit, validate, List.of(), saint, List.of(closing));

    assertThat(faults(calendar))
        .containsExactlyElementsOf(fault == null ? List.of() : List.of(fault));
  }
}
