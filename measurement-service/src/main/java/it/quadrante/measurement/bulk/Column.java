package it.quadrante.measurement.bulk;

import it.quadrante.problem.FaultCode;
import java.util.Map;

/** What a row says of a value: a member in JSON, a column in a file. */
public enum Column {
  ENTITY("entity"),
  YEAR("year"),
  QUADRIMESTRE("quadrimestre"),
  MEASURE("measure"),
  SOURCE_UNIT("sourceUnit"),
  ENTRY_DATE("entryDate"),
  VALUE("value"),
  UNIT("unit"),
  NOTE("note"),
  REASON("reason"),
  VERSION("version");

  /** Where a refusal points that is not about the value. */
  private static final Map<String, Column> OF_REFUSALS =
      Map.ofEntries(
          Map.entry("CELL_NOT_FOUND", MEASURE),
          Map.entry("NOT_APPOINTED", MEASURE),
          Map.entry("CHAMBER_MERGED", QUADRIMESTRE),
          Map.entry("PERIOD_CLOSED", QUADRIMESTRE),
          Map.entry("PERIOD_NOT_BEGUN", QUADRIMESTRE),
          Map.entry("ENTERED_BY_PARTS", SOURCE_UNIT),
          Map.entry("NOT_ENTERED_BY_PARTS", SOURCE_UNIT),
          Map.entry("NOT_A_SOURCE_UNIT", SOURCE_UNIT),
          Map.entry("PART_MISFORMED", SOURCE_UNIT),
          Map.entry("ENTRY_OUTSIDE_PERIOD", ENTRY_DATE),
          Map.entry("ENTRY_THERE_ALREADY", ENTRY_DATE),
          Map.entry("WRONG_UNIT", UNIT),
          Map.entry("REASON_REQUIRED", REASON),
          Map.entry("ALREADY_SUBMITTED", VERSION),
          Map.entry("PRECONDITION_FAILED", VERSION));

  private final String member;

  Column(String member) {
    this.member = member;
  }

  /** Its name in JSON. */
  public String member() {
    return member;
  }

  /** What in a row a refusal is about. */
  static Column of(FaultCode refusal) {
    return OF_REFUSALS.getOrDefault(refusal.name(), VALUE);
  }
}
