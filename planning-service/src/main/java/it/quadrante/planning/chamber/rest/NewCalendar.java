package it.quadrante.planning.chamber.rest;

import it.quadrante.planning.chamber.ChamberProblem;
import it.quadrante.planning.chamber.domain.CalendarPeriod;
import it.quadrante.planning.chamber.domain.ChamberCalendar;
import it.quadrante.planning.chamber.domain.Span;
import it.quadrante.problem.ProblemException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The calendar of a year, or another version of it: what is not stated is as usual. */
@Schema(
    description = "The calendar of a year, or another version of it; what is absent is as usual.",
    requiredProperties = "year")
@ChamberProblem.Answers(ChamberProblem.CALENDAR_INVALID)
public record NewCalendar(
    Integer year,
    @Schema(ref = "DaysToSubmit") Integer daysToSubmit,
    @Schema(ref = "DaysToValidate") Integer daysToValidate,
    @Schema(description = "Periods that are not as usual.", maxItems = 6)
        List<StatedPeriod> periods,
    @Schema(ref = "PatronSaint") String patronSaint,
    @Schema(ref = "ClosingDays") List<LocalDate> closingDays) {

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;
  private static final int MOST_PERIODS = 6;
  private static final int MOST_CLOSING_DAYS = 100;

  /** A period that is not as usual. */
  @Schema(
      name = "StatedPeriod",
      description = "A period that is not as usual; what is absent follows from the year.",
      requiredProperties = "span")
  public record StatedPeriod(
      Span span,
      @Schema(ref = "PeriodStart") LocalDate from,
      @Schema(ref = "PeriodEnd") LocalDate to,
      @Schema(ref = "SubmitBy") LocalDate submitBy,
      @Schema(ref = "ValidateBy") LocalDate validateBy) {}

  static ChamberCalendar required(NewCalendar calendar) {
    if (calendar == null
        || calendar.year == null
        || calendar.year < FIRST_YEAR
        || calendar.year > LAST_YEAR
        || isNoList(calendar.periods, MOST_PERIODS)
        || isNoList(calendar.closingDays, MOST_CLOSING_DAYS)
        || calendar.stated().stream().anyMatch(period -> period.span == null)) {
      throw new ProblemException(ChamberProblem.CALENDAR_INVALID);
    }
    return new ChamberCalendar(
        calendar.year,
        null,
        calendar.daysToSubmit,
        calendar.daysToValidate,
        calendar.stated().stream().map(NewCalendar::period).toList(),
        calendar.patronSaint,
        calendar.closingDays);
  }

  private static boolean isNoList(List<?> list, int most) {
    return list != null && (list.size() > most || list.stream().anyMatch(Objects::isNull));
  }

  private List<StatedPeriod> stated() {
    return periods == null ? List.of() : periods;
  }

  private static CalendarPeriod period(StatedPeriod stated) {
    return new CalendarPeriod(
        stated.span, stated.from, stated.to, stated.submitBy, stated.validateBy);
  }
}
