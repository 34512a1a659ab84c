package it.quadrante.spreadsheet;

import it.quadrante.figure.Figure;
import java.time.LocalDate;

/** What stands in a cell of a sheet. */
public sealed interface CellValue {

  /** Nothing: no cell, an empty one, or one with spaces only. */
  CellValue NOTHING = new Nothing();

  /** As a person sees it, in Italian: what a message quotes. */
  String shown();

  /** Nothing. */
  record Nothing() implements CellValue {
    @Override
    public String shown() {
      return "";
    }
  }

  /** Text, trimmed; line ends are {@code \n}. */
  record Text(String text) implements CellValue {
    @Override
    public String shown() {
      return text;
    }
  }

  /**
   * A real number.
   *
   * @param percent the cell is formatted as a percentage: it holds 0.8 and shows 80 %
   */
  record Number(Figure figure, boolean percent) implements CellValue {
    @Override
    public String shown() {
      return percent ? ItalianText.of(figure.times(Figure.HUNDRED)) + " %" : ItalianText.of(figure);
    }
  }

  /** A real date. */
  record Day(LocalDate date) implements CellValue {
    @Override
    public String shown() {
      return ItalianText.of(date);
    }
  }

  /** A real truth value: what a spreadsheet makes of {@code VERO}. */
  record Flag(boolean set) implements CellValue {
    @Override
    public String shown() {
      return set ? "VERO" : "FALSO";
    }
  }

  /** Computed by the spreadsheet: never taken, because nobody typed the value. */
  record Formula(String formula) implements CellValue {
    @Override
    public String shown() {
      return "=" + formula;
    }
  }

  /** What is no value: {@code #N/D}, or a number with more digits than a figure may have. */
  record Broken(String shown) implements CellValue {}

  /** Text without spaces around it, or nothing. */
  static CellValue text(String text) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n').strip();
    return lines.isEmpty() ? NOTHING : new Text(lines);
  }

  static CellValue number(Figure figure) {
    return new Number(figure, false);
  }

  default boolean isNothing() {
    return this instanceof Nothing;
  }
}
