package it.quadrante.spreadsheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as people type them: {@code 31/12/2016}, {@code 31.12.2016}, {@code 2016-12-31}, {@code 31
 * dicembre 2016}. The day stands first; a year has four digits; {@code 00/01/1900}, which a
 * spreadsheet makes of an empty cell, is no date.
 */
public final class DayText {
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;

  private static final List<String> MONTHS =
      List.of(
          "gennaio",
          "febbraio",
          "marzo",
          "aprile",
          "maggio",
          "giugno",
          "luglio",
          "agosto",
          "settembre",
          "ottobre",
          "novembre",
          "dicembre");

  private static final Pattern ITALIAN =
      Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{2}|\\d{4})");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern WORDS = Pattern.compile("(\\d{1,2})°? ([a-z]+) (\\d{4})");
  private static final Pattern MONTH = Pattern.compile("([a-z]+) (\\d{4})");

  private DayText() {}

  /** A day and nothing else. */
  public static Readout<LocalDate> read(String typed) {
    String text = Typed.plain(typed);
    Matcher italian = ITALIAN.matcher(text);
    if (italian.matches()) {
      return italian.group(4).length() == 2
          ? Readout.unreadable(SheetFault.DATE_SHORT_YEAR, Typed.quoted(typed))
          : day(typed, number(italian, 4), number(italian, 3), number(italian, 1));
    }
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return day(typed, number(iso, 1), number(iso, 2), number(iso, 3));
    }
    Matcher words = WORDS.matcher(text);
    return words.matches()
        ? day(typed, number(words, 3), MONTHS.indexOf(words.group(2)) + 1, number(words, 1))
        : unreadable(typed);
  }

  /** A deadline: a day, or a whole month up to its last day ({@code dicembre 2016}). */
  public static Readout<LocalDate> readDeadline(String typed) {
    Matcher month = MONTH.matcher(Typed.plain(typed));
    if (!month.matches() || !MONTHS.contains(month.group(1))) {
      return read(typed);
    }
    int lastDay =
        YearMonth.of(number(month, 2), MONTHS.indexOf(month.group(1)) + 1).lengthOfMonth();
    return day(typed, number(month, 2), MONTHS.indexOf(month.group(1)) + 1, lastDay);
  }

  /** Whether a plan can mean this year. */
  public static boolean isPlausible(LocalDate date) {
    return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
  }

  private static Readout<LocalDate> day(String typed, int year, int month, int day) {
    try {
      LocalDate date = LocalDate.of(year, month, day);
      if (!isPlausible(date)) {
        return unreadable(typed);
      }
      return typed.strip().equals(ItalianText.of(date))
          ? Readout.plain(date)
          : Readout.interpreted(date, TypedAs.DAY, ItalianText.of(date));
    } catch (DateTimeException e) {
      return unreadable(typed);
    }
  }

  private static Readout<LocalDate> unreadable(String typed) {
    return Readout.unreadable(SheetFault.DATE_UNREADABLE, Typed.quoted(typed));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
