package it.quadrante.planning.chamber.domain;

import it.quadrante.problem.Fault;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Everything wrong with a calendar, as it was stated. */
public final class CalendarRules {
  private static final int MOST_DAYS = 120;

  private final ChamberCalendar stated;
  private final List<Fault> faults = new ArrayList<>();

  private CalendarRules(ChamberCalendar stated) {
    this.stated = stated;
  }

  /** Every fault, each at its member. */
  public static List<Fault> check(ChamberCalendar stated) {
    CalendarRules rules = new CalendarRules(stated);
    rules.days("/daysToSubmit", stated.daysToSubmit());
    rules.days("/daysToValidate", stated.daysToValidate());
    rules.twice();
    rules.patronSaint();
    rules.closingDays();
    rules.statedDays();
    if (rules.faults.isEmpty()) {
      rules.periods(stated.completed(1).periods());
    }
    return rules.faults;
  }

  private void days(String place, Integer days) {
    if (days != null && (days < 1 || days > MOST_DAYS)) {
      faults.add(Fault.at(place, CalendarRule.DAYS_OUT_OF_RANGE, days, MOST_DAYS));
    }
  }

  private void twice() {
    Set<Span> seen = EnumSet.noneOf(Span.class);
    for (int i = 0; i < stated.periods().size(); i++) {
      Span span = stated.periods().get(i).span();
      if (!seen.add(span)) {
        faults.add(Fault.at("/periods/" + i + "/span", CalendarRule.PERIOD_TWICE, span));
      }
    }
  }

  private void patronSaint() {
    if (stated.patronSaint() == null) {
      return;
    }
    try {
      MonthDay.parse("--" + stated.patronSaint());
    } catch (DateTimeException unreadable) {
      faults.add(
          Fault.at("/patronSaint", CalendarRule.PATRON_SAINT_UNREADABLE, stated.patronSaint()));
    }
  }

  /** The deadlines of the third quadrimestre lie in the next year: its closing days count too. */
  private void closingDays() {
    for (int i = 0; i < stated.closingDays().size(); i++) {
      LocalDate day = stated.closingDays().get(i);
      if (day.getYear() != stated.year() && day.getYear() != stated.year() + 1) {
        faults.add(
            Fault.at(
                "/closingDays/" + i, CalendarRule.CLOSING_DAY_OUTSIDE_YEAR, day, stated.year()));
      }
    }
  }

  /** Before anything is calculated: deadlines lie in the year or the one after. */
  private void statedDays() {
    for (int i = 0; i < stated.periods().size(); i++) {
      CalendarPeriod one = stated.periods().get(i);
      String place = "/periods/" + i;
      near(place + "/from", one.from());
      near(place + "/to", one.to());
      near(place + "/submitBy", one.submitBy());
      near(place + "/validateBy", one.validateBy());
    }
  }

  private void near(String place, LocalDate day) {
    LocalDate first = Span.YEAR.firstDay(stated.year());
    faults.addAll(DayRule.check(place, day, first, Span.YEAR.lastDay(stated.year() + 1)));
  }

  private void periods(List<CalendarPeriod> completed) {
    completed.forEach(this::period);
    if (faults.isEmpty()) {
      wholeYear(completed.subList(Span.I.ordinal(), Span.III.ordinal() + 1));
      wholeYear(completed.subList(Span.FIRST_HALF.ordinal(), Span.SECOND_HALF.ordinal() + 1));
      wholeYear(completed.subList(Span.YEAR.ordinal(), Span.YEAR.ordinal() + 1));
    }
  }

  /** The quadrimestri, the halves and the year each cover the year without a gap. */
  private void wholeYear(List<CalendarPeriod> parts) {
    CalendarPeriod first = parts.get(0);
    CalendarPeriod last = parts.get(parts.size() - 1);
    if (!first.from().equals(Span.YEAR.firstDay(stated.year()))) {
      at(first, CalendarRule.YEAR_BEGINS_LATER, first.from(), stated.year());
    }
    for (int i = 1; i < parts.size(); i++) {
      CalendarPeriod before = parts.get(i - 1);
      CalendarPeriod next = parts.get(i);
      if (!next.from().equals(before.to().plusDays(1))) {
        Object[] gap = {next.span(), next.from(), before.to()};
        faults.add(Fault.at("/periods", CalendarRule.PERIODS_WITH_A_GAP, gap));
      }
    }
    if (!last.to().equals(Span.YEAR.lastDay(stated.year()))) {
      at(last, CalendarRule.YEAR_ENDS_EARLIER, last.to(), stated.year());
    }
  }

  private void period(CalendarPeriod one) {
    if (one.to().isBefore(one.from())) {
      at(one, CalendarRule.PERIOD_REVERSED, one.from(), one.to());
    }
    if (one.from().getYear() != stated.year() || one.to().getYear() != stated.year()) {
      at(one, CalendarRule.PERIOD_OUTSIDE_YEAR, stated.year());
    }
    if (!one.submitBy().isAfter(one.to())) {
      at(one, CalendarRule.SUBMISSION_BEFORE_END, one.submitBy(), one.to());
    }
    if (one.validateBy().isBefore(one.submitBy())) {
      at(one, CalendarRule.VALIDATION_BEFORE_SUBMISSION, one.validateBy(), one.submitBy());
    }
  }

  private void at(CalendarPeriod one, CalendarRule rule, Object... dates) {
    List<Span> spans = stated.periods().stream().map(CalendarPeriod::span).toList();
    int place = spans.indexOf(one.span());
    Object[] arguments = new Object[dates.length + 1];
    arguments[0] = one.span();
    System.arraycopy(dates, 0, arguments, 1, dates.length);
    faults.add(Fault.at(place < 0 ? "/periods" : "/periods/" + place, rule, arguments));
  }
}
