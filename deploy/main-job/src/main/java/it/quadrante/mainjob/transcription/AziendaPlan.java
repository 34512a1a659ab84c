package it.quadrante.mainjob.transcription;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import it.quadrante.figure.Figure;
import java.util.List;
import java.util.Map;

/** The plan of an azienda speciale with its measurement table (ISR 2018), as transcribed. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AziendaPlan(
    Source source, int year, List<Programme> programmes, List<Row> measurementTable) {

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Source(String document) {}

  /**
   * A programme.
   *
   * @param objective {@code 1 - La CCIAA “Cabina di Regia” …}
   * @param strategicLine {@code 1.1 - Consolidare il ruolo …}
   * @param responsible units, separated by commas
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Programme(
      String objective,
      String strategicLine,
      String code,
      String title,
      List<String> actions,
      List<String> expectedResults,
      Money resources,
      String responsible,
      List<PlanIndicator> indicators) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Money(Amount budget) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Amount(Figure value) {}

  /**
   * An indicator of the plan.
   *
   * @param targets by year, null where the cell is blank
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record PlanIndicator(String name, Map<Integer, PrintedTarget> targets, String note) {}

  /**
   * A row of the measurement table.
   *
   * @param level S or O
   * @param note what to enter
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Row(
      String office, String level, String indicator, List<Parameter> parameters, String note) {}

  /**
   * What is entered.
   *
   * @param blankCellsInTextLayer 3 for a value of each quadrimestre, 1 for one of the year
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Parameter(String name, int blankCellsInTextLayer) {}
}
