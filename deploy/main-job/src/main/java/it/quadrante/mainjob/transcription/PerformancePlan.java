package it.quadrante.mainjob.transcription;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import it.quadrante.figure.Figure;
import java.util.List;
import java.util.Map;

/**
 * A Piano della performance with its individual objectives (Massa-Carrara 2021), as transcribed.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record PerformancePlan(
    Source source, int year, List<Area> strategicAreas, List<Person> individualObjectives) {

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Source(String document, String adoptedAsPrinted) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Area(String code, String title, List<StrategicObjective> strategicObjectives) {}

  /**
   * A strategic objective.
   *
   * @param programmeDM27032013 {@code 005 - Politiche di sviluppo …}
   * @param resources2021 null where print shows none
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record StrategicObjective(
      String code,
      String title,
      String description,
      String programmeDM27032013,
      PrintedAmount resources2021,
      List<PrintedIndicator> indicators,
      List<OperativeObjective> operativeObjectives) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record OperativeObjective(
      String code,
      String title,
      String description,
      List<String> organisationalUnits,
      List<PrintedIndicator> indicators) {}

  /** A role, which stands for who holds it, and its objectives. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Person(String role, List<IndividualObjective> objectives) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record IndividualObjective(
      String code,
      String title,
      String description,
      Figure weightPercent,
      List<PrintedIndicator> indicators) {}

  /** A figure in euro or in the unit of its indicator. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record PrintedAmount(Figure value) {}

  /**
   * An indicator in its sheet.
   *
   * @param code null for most individual objectives
   * @param unit null for individual objectives: it stands in the target
   * @param value2020 null where print shows no result of the year before
   * @param targets by year; null for individual objectives
   * @param target of an individual objective, null elsewhere
   * @param note of the transcription
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record PrintedIndicator(
      String code,
      String name,
      String description,
      String type,
      String unit,
      PrintedAlgorithm algorithm,
      String dataSource,
      PrintedAmount value2020,
      Map<Integer, PrintedTarget> targets,
      PrintedTarget target,
      String note) {}
}
