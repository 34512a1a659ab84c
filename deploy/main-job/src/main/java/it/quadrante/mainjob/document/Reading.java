package it.quadrante.mainjob.document;

import it.quadrante.mainjob.compare.PrintedScore;
import it.quadrante.mainjob.document.PrintedDocument.Percent;
import java.util.List;
import java.util.Optional;

/**
 * How an editor reads the target of a row: the operator that holds and what is better.
 *
 * @param operator that holds; null for a date or a row without target
 * @param polarity HIGHER, LOWER, RANGE or DATE
 * @param fromPrint true where the operator stands in print and is taken as it stands; a row read
 *     otherwise is no evidence of the calculation
 * @param correction true where the operator stands in print and is replaced
 */
public record Reading(String operator, String polarity, boolean fromPrint, boolean correction) {

  private static final List<String> CANDIDATES = List.of(">=", "<=");

  /** What the demo's editor decides for a row. */
  public static Reading of(Row row) {
    if (row.isDate()) {
      return new Reading(null, "DATE", true, false);
    }
    if (row.printedOperator().isEmpty()) {
      String operator = reproducing(row).orElse(CANDIDATES.get(0));
      return new Reading(operator, polarity(operator), row.target().isEmpty(), false);
    }
    String printed = row.printedOperator().get();
    boolean slip = !reproduces(row, printed) && reproduces(row, reversed(printed));
    String operator = slip ? reversed(printed) : printed;
    return new Reading(operator, polarity(operator), !slip, slip);
  }

  private static Optional<String> reproducing(Row row) {
    return CANDIDATES.stream().filter(operator -> reproduces(row, operator)).findFirst();
  }

  private static boolean reproduces(Row row, String operator) {
    Percent printed = row.printedPercent();
    if (printed == null || printed.value() == null || row.result().isEmpty()) {
      return true;
    }
    return PrintedScore.of(row, operator).couldBe(printed);
  }

  private static String reversed(String operator) {
    return switch (operator) {
      case ">=" -> "<=";
      case "<=" -> ">=";
      case ">" -> "<";
      case "<" -> ">";
      default -> operator;
    };
  }

  private static String polarity(String operator) {
    return switch (operator) {
      case ">=", ">" -> "HIGHER";
      case "<=", "<" -> "LOWER";
      default -> "RANGE";
    };
  }
}
