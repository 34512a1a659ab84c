package it.quadrante.measurement.cell.rest;

import it.quadrante.figure.Figure;
import it.quadrante.measurement.cell.CellProblem;
import it.quadrante.measurement.cell.domain.Value;
import it.quadrante.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A value as JSON: {@code kind} and the one member that belongs to it.
 *
 * @param date text, so that what is no date is answered with a sentence of its own
 */
@Schema(
    name = "Value",
    description = "A value: kind and the one member that belongs to it (none for NOT_REALISED).")
public record ValueBody(
    @Schema(required = true, description = "Which kind of value.") Value.Kind kind,
    @Schema(
            examples = "93",
            description = "For NUMBER, in the unit of the measure; a percentage is 93, never 0.93.")
        Figure number,
    @Schema(
            format = "date",
            examples = "2017-05-22",
            description = "For DATE: the day it was done, ISO 8601.")
        String date,
    @Schema(description = "For YES_NO: SI is true.") Boolean yes,
    @Schema(
            description = "For WORDS: the result in words.",
            examples = "Avviato il tavolo con le categorie economiche.")
        String words) {

  /** The value, and nothing besides. */
  public static ValueBody of(Value value) {
    return new ValueBody(
        value.kind(),
        value instanceof Value.Amount amount ? amount.number() : null,
        value instanceof Value.Day day ? day.date().toString() : null,
        value instanceof Value.YesNo answer ? answer.yes() : null,
        value instanceof Value.Words words ? words.words() : null);
  }

  /**
   * @throws ProblemException when members are missing or too many, or the date is no ISO date
   */
  public Value toValue() {
    if (kind == null) {
      throw new ProblemException(CellProblem.VALUE_INCOMPLETE, "kind");
    }
    requireOnly(memberOf(kind));
    return switch (kind) {
      case NUMBER -> new Value.Amount(number);
      case DATE -> new Value.Day(WrittenDate.read(date));
      case YES_NO -> new Value.YesNo(yes);
      case WORDS -> new Value.Words(words);
      case NOT_REALISED -> new Value.NotRealised();
    };
  }

  private static String memberOf(Value.Kind kind) {
    return switch (kind) {
      case NUMBER -> "number";
      case DATE -> "date";
      case YES_NO -> "yes";
      case WORDS -> "words";
      case NOT_REALISED -> "";
    };
  }

  private void requireOnly(String member) {
    List<String> present = present();
    if (!member.isEmpty() && !present.remove(member)) {
      throw new ProblemException(CellProblem.VALUE_INCOMPLETE, member);
    }
    if (!present.isEmpty()) {
      throw new ProblemException(CellProblem.VALUE_OVERFULL, kind, String.join(", ", present));
    }
  }

  private List<String> present() {
    List<String> present = new ArrayList<>();
    add(present, "number", number);
    add(present, "date", date);
    add(present, "yes", yes);
    add(present, "words", words);
    return present;
  }

  private static void add(List<String> present, String name, Object member) {
    if (member != null) {
      present.add(name);
    }
  }
}
