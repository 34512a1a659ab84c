package it.quadrante.mainjob.transcription;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import it.quadrante.figure.Figure;
import java.util.List;
import java.util.Map;

/**
 * Accounts of the Piano degli indicatori e dei risultati attesi (Lucca 2017, DM 27/3/2013), as
 * transcribed.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record PiraSheet(Source source, int year, List<Mission> missions) {

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Source(String title, String part) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Mission(String code, String title, List<Programme> programmes) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Programme(String code, String title, List<Objective> objectives) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Objective(
      String code,
      String title,
      String description,
      String responsibilityCentre,
      Money resources,
      List<WordedIndicator> indicators) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Money(Amounts budget2017, Amounts actual2017) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Amounts(Amount currentIncome, Amount currentCosts, Amount investments) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Amount(Figure value) {}

  /**
   * An indicator whose expected and actual results are words.
   *
   * @param expected by year, null for a blank
   * @param results by year, null for a blank
   * @param placement uncertain where print leaves open which text belongs to which indicator
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record WordedIndicator(
      String name,
      String whatItMeasures,
      String type,
      String unit,
      String algorithm,
      String dataSource,
      String lastObservedValue,
      Map<Integer, String> expected,
      Map<Integer, String> results,
      String placement,
      String placementNote) {

    boolean isUncertain() {
      return "uncertain".equals(placement);
    }
  }
}
