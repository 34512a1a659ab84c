package it.quadrante.mainjob.document;

import it.quadrante.figure.Figure;
import it.quadrante.mainjob.document.PrintedDocument.Percent;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An indicator of the document with the codes it gets in the plan.
 *
 * @param code of measure, card and assignment alike: programme code and a letter
 * @param programme code of its node
 * @param kind what its result is
 * @param printedOperator empty where print shows none
 * @param printedPercent null where print shows none
 */
public record Row(
    String code,
    String programme,
    String name,
    Kind kind,
    Optional<Figure> result,
    Optional<LocalDate> resultDate,
    int resultDecimals,
    Optional<String> printedOperator,
    Optional<Figure> target,
    Optional<LocalDate> targetDate,
    String targetAsPrinted,
    Percent printedPercent) {

  /** What a result is counted in; the names are the units of the import schema. */
  public enum Kind {
    NUMBER,
    PERCENT,
    DAYS,
    EURO,
    DATE;

    static Kind of(String unit) {
      if (unit == null) {
        return NUMBER;
      }
      return switch (unit.strip().toLowerCase(java.util.Locale.ROOT)) {
        case "%" -> PERCENT;
        case "date", "data" -> DATE;
        case "gg", "giorni" -> DAYS;
        case "€", "euro" -> EURO;
        default -> NUMBER;
      };
    }
  }

  public boolean isDate() {
    return kind == Kind.DATE;
  }
}
