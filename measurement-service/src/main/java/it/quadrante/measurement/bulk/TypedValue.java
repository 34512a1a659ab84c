package it.quadrante.measurement.bulk;

import it.quadrante.figure.Figure;
import it.quadrante.measurement.cell.domain.MeasureUnit;
import it.quadrante.measurement.cell.domain.Value;
import it.quadrante.spreadsheet.CellValue;
import it.quadrante.spreadsheet.DayText;
import it.quadrante.spreadsheet.NumberText;
import it.quadrante.spreadsheet.Readout;
import it.quadrante.spreadsheet.SheetFault;
import it.quadrante.spreadsheet.Typed;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is typed into a cell, as a value of a measure in some unit. What can be read in two ways is
 * not read.
 */
final class TypedValue {
  private static final Pattern PERCENT = Pattern.compile("\\s*%$");
  private static final Pattern DAYS = Pattern.compile("\\s*(gg\\.?|giorni|giorno)$");

  /** What an empty date cell is made of, as text and as the first days that are counted. */
  private static final Pattern EMPTY_DATE =
      Pattern.compile("0{1,2}/0?1/(19)?00|0?1/0?1/19(00|04)|3[01]/12/1899");

  private TypedValue() {}

  static Readout<Value> read(CellValue cell, MeasureUnit unit) {
    Optional<Value> answer =
        cell instanceof CellValue.Text && unit != MeasureUnit.JUDGEMENT
            ? Labels.answer(cell.shown())
            : Optional.empty();
    if (answer.isPresent()) {
      return Readout.plain(answer.get());
    }
    return switch (unit) {
      case NUMBER, PERCENT, DAYS, EURO ->
          number(cell, unit).then(figure -> Readout.plain(new Value.Amount(figure)));
      case DATE -> day(cell).then(date -> Readout.plain(new Value.Day(date)));
      case YES_NO -> yesNo(cell);
      case JUDGEMENT -> words(cell);
    };
  }

  /** One of the answers that are offered. */
  static Readout<Value> answer(CellValue cell) {
    return Labels.answer(cell.shown())
        .map(Readout::plain)
        .orElseGet(
            () ->
                Readout.unreadable(
                    SheetFault.CHOICE_UNKNOWN,
                    Typed.quoted(cell.shown()),
                    String.join(", ", Labels.ANSWERS)));
  }

  /** A cell formatted as a percentage holds 0.8 where people see 80 %. */
  private static Readout<Figure> number(CellValue cell, MeasureUnit unit) {
    if (cell instanceof CellValue.Number number) {
      if (!number.percent()) {
        return Readout.plain(number.figure());
      }
      return unit == MeasureUnit.PERCENT
          ? Readout.plain(number.figure().times(Figure.HUNDRED))
          : Readout.unreadable(RowFault.PERCENT_NOT_WANTED, cell.shown());
    }
    return cell instanceof CellValue.Text
        ? NumberText.read(bare(cell.shown(), unit))
        : Readout.unreadable(SheetFault.NUMBER_UNREADABLE, Typed.quoted(cell.shown()));
  }

  private static String bare(String typed, MeasureUnit unit) {
    return switch (unit) {
      case PERCENT -> PERCENT.matcher(typed).replaceFirst("");
      case DAYS -> DAYS.matcher(typed).replaceFirst("");
      default -> typed;
    };
  }

  static Readout<LocalDate> day(CellValue cell) {
    if (EMPTY_DATE.matcher(cell.shown()).matches()) {
      return Readout.unreadable(RowFault.EMPTY_SPREADSHEET_DATE);
    }
    if (cell instanceof CellValue.Day day) {
      return Readout.plain(day.date());
    }
    return cell instanceof CellValue.Text
        ? DayText.read(cell.shown())
        : Readout.unreadable(SheetFault.DATE_UNREADABLE, Typed.quoted(cell.shown()));
  }

  private static Readout<Value> yesNo(CellValue cell) {
    return cell instanceof CellValue.Flag flag
        ? Readout.plain(new Value.YesNo(flag.set()))
        : answer(cell);
  }

  private static Readout<Value> words(CellValue cell) {
    return cell instanceof CellValue.Text
        ? Readout.plain(new Value.Words(cell.shown()))
        : Readout.unreadable(SheetFault.TEXT_WANTED, cell.shown());
  }
}
