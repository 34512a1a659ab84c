package it.quadrante.measurement.bulk;

import it.quadrante.measurement.cell.domain.CellStatus;
import it.quadrante.measurement.cell.domain.MeasureUnit;
import it.quadrante.measurement.cell.domain.Value;
import it.quadrante.spreadsheet.CellValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What stands in a file in place of the codes: in Italian, as the headers are. */
final class Labels {
  static final String YES = "SI";
  static final String NO = "NO";
  static final String NOT_REALISED = "NON REALIZZATO";
  static final List<String> ANSWERS = List.of(YES, NO, NOT_REALISED);

  private Labels() {}

  static String of(MeasureUnit unit) {
    return switch (unit) {
      case NUMBER -> "numero";
      case PERCENT -> "percentuale";
      case DAYS -> "giorni";
      case EURO -> "euro";
      case DATE -> "data";
      case YES_NO -> "SI/NO";
      case JUDGEMENT -> "giudizio";
    };
  }

  /** The unit of a label, or of its code. */
  static Optional<MeasureUnit> unit(String typed) {
    return Arrays.stream(MeasureUnit.values())
        .filter(unit -> of(unit).equalsIgnoreCase(typed) || unit.name().equals(typed))
        .findFirst();
  }

  static List<String> units() {
    return Arrays.stream(MeasureUnit.values()).map(Labels::of).toList();
  }

  /** One of {@link #ANSWERS}, however it is written. */
  static Optional<Value> answer(String typed) {
    return switch (typed.toUpperCase(Locale.ITALIAN).replace('Ì', 'I')) {
      case YES -> Optional.of(new Value.YesNo(true));
      case NO -> Optional.of(new Value.YesNo(false));
      case NOT_REALISED -> Optional.of(new Value.NotRealised());
      default -> Optional.empty();
    };
  }

  static String of(CellStatus status) {
    return switch (status) {
      case EXPECTED -> "atteso";
      case NOT_EXPECTED -> "non più richiesto";
      case SUBMITTED -> "inviato";
      case SENT_BACK -> "rinviato";
      case VALIDATED -> "validato";
      case WITHDRAWN -> "revocato";
      case NOT_ASSESSABLE -> "non valutabile";
      case SUSPENDED -> "sospeso";
    };
  }

  static CellValue shown(Value value) {
    if (value instanceof Value.Amount amount) {
      return CellValue.number(amount.number());
    }
    if (value instanceof Value.Day day) {
      return new CellValue.Day(day.date());
    }
    if (value instanceof Value.Words words) {
      return CellValue.text(words.words());
    }
    return CellValue.text(
        value instanceof Value.YesNo answer ? (answer.yes() ? YES : NO) : NOT_REALISED);
  }
}
