package it.quadrante.measurement.indicator.domain;

import it.quadrante.figure.Figure;
import it.quadrante.measurement.cell.domain.MeasureUnit;
import java.time.LocalDate;
import java.util.Locale;

/** Numbers as 1.234,56 and dates as 22/05/2017, as results show them. */
final class ItalianText {
  private ItalianText() {}

  static String of(Figure figure, MeasureUnit unit) {
    return number(figure)
        + switch (unit) {
          case PERCENT -> " %";
          case DAYS -> " gg";
          case EURO -> " €";
          case NUMBER, DATE, YES_NO, JUDGEMENT -> "";
        };
  }

  /** With the decimals it has. */
  static String number(Figure figure) {
    String[] parts = figure.abs().toString().split("\\.", -1);
    StringBuilder grouped = new StringBuilder(parts[0]);
    for (int i = parts[0].length() - 3; i > 0; i -= 3) {
      grouped.insert(i, '.');
    }
    String sign = figure.signum() < 0 ? "-" : "";
    return sign + grouped + (parts.length > 1 ? "," + parts[1] : "");
  }

  static String date(LocalDate date) {
    return String.format(
        Locale.ROOT, "%02d/%02d/%04d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
  }
}
