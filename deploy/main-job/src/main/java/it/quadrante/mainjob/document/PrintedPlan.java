package it.quadrante.mainjob.document;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A printed document turned into a plan.
 *
 * @param plan in the import format of planning, polarity {@code UNKNOWN} throughout
 * @param rows its indicators, in the order of print
 * @param aggregates its lines, in the order of print
 * @param programmesPrinted whether print shows percentages of programmes
 */
public record PrintedPlan(
    ObjectNode plan,
    int year,
    List<Row> rows,
    List<PrintedAggregate> aggregates,
    boolean programmesPrinted) {

  /** Code that the demo gives the plan. */
  public static final String PLAN_CODE = "STRATEGICO";

  static final JsonNodeFactory JSON = JsonNodeFactory.withExactBigDecimals(true);

  /**
   * Converts a document.
   *
   * @param entity of the chamber whose plan it is
   * @param scoringProfile code of the profile that scores it
   */
  public static PrintedPlan of(PrintedDocument document, String entity, String scoringProfile) {
    return new Converter(document, entity, scoringProfile).convert();
  }
}
