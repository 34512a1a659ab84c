package it.quadrante.mainjob.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes a row as measure, card and assignment of the import format. */
final class RowWriter {
  private static final int LONGEST_NAME = 10_000;

  private final String entity;
  private final int year;
  private final ArrayNode measures;
  private final ArrayNode cards;
  private final ArrayNode assignments;

  RowWriter(String entity, int year, ArrayNode measures, ArrayNode cards, ArrayNode assignments) {
    this.entity = entity;
    this.year = year;
    this.measures = measures;
    this.cards = cards;
    this.assignments = assignments;
  }

  void write(Row row) {
    String name = row.name().substring(0, Math.min(LONGEST_NAME, row.name().length()));
    ObjectNode measure =
        measures
            .addObject()
            .put("entity", entity)
            .put("code", row.code())
            .put("name", name)
            .put("unit", row.kind().name())
            .put("decimals", row.resultDecimals())
            .put("consolidation", consolidation(row))
            .put("expectedInAssumed", true);
    measure.putArray("expectedIn").add("III");
    cards
        .addObject()
        .put("code", row.code())
        .put("name", name)
        .put("unit", row.kind().name())
        .put("decimals", row.resultDecimals())
        .put("formula", "[" + row.code() + "]")
        .put("polarity", "UNKNOWN");
    ObjectNode assignment =
        assignments
            .addObject()
            .put("code", row.code())
            .put("node", row.programme())
            .put("card", row.code())
            .put("kind", "S");
    target(row, assignment.putArray("targets"));
  }

  /** Counts add up over the year; a percentage or a date is the last one entered. */
  private static String consolidation(Row row) {
    return row.kind() == Row.Kind.PERCENT || row.isDate() ? "LAST" : "SUM";
  }

  private void target(Row row, ArrayNode targets) {
    if (row.target().isEmpty() && row.targetDate().isEmpty()) {
      return;
    }
    ObjectNode target = targets.addObject().put("year", year).putObject("target");
    if (row.isDate()) {
      target.put("kind", "DATE").put("date", row.targetDate().orElseThrow().toString());
    } else {
      target.put("kind", "THRESHOLD");
      row.printedOperator().ifPresent(operator -> target.put("operator", operator));
      target.put("value", row.target().orElseThrow().toBigDecimal());
    }
    if (row.targetAsPrinted() != null) {
      target.put("asPrinted", row.targetAsPrinted());
    }
  }
}
