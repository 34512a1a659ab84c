package it.quadrante.mainjob.transcription;

/**
 * An indicator of any of the documents, before it has its card.
 *
 * @param code null where print shows none
 * @param unit of the import format
 * @param decimals null where print shows no figure
 * @param algorithm null where print shows none: to be completed
 * @param collected how its measures are collected, assumed; null without algorithm
 */
record Indicator(
    String code,
    String name,
    String description,
    String type,
    String unit,
    Integer decimals,
    PrintedAlgorithm algorithm,
    Collected collected,
    String dataSource) {

  static final String NUMBER = "NUMBER";
  static final String PERCENT = "PERCENT";
  static final String DAYS = "DAYS";
  static final String DATE = "DATE";

  /** The unit of the import format for a printed one; a number where print says nothing. */
  static String unit(String printed) {
    if (printed == null) {
      return NUMBER;
    }
    return switch (printed) {
      case "%" -> PERCENT;
      case "gg" -> DAYS;
      case "data" -> DATE;
      default -> NUMBER;
    };
  }

  boolean isPercent() {
    return unit.equals(PERCENT);
  }
}
