package it.quadrante.mainjob.document;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import it.quadrante.figure.Figure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A printed table of results by perspective, as transcribed: what is absent in print is null,
 * {@code asPrinted} holds the source text beside its parsed form.
 *
 * @param chamber name as printed
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PrintedDocument(
    Source source, String chamber, int year, List<Perspective> perspectives) {

  /** Where the table comes from. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Source(String title, String act) {}

  /** A perspective of the Balanced Scorecard. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Perspective(
      String name, Percent realisationPercent, List<Objective> strategicObjectives) {}

  /**
   * A strategic objective inside a perspective.
   *
   * @param printed false where print shows its programmes only; then its other members are null
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Objective(
      Boolean printed,
      String code,
      String title,
      Figure weightPercent,
      Percent realisationPercent,
      List<Programme> programmes) {

    boolean isPrinted() {
      return (printed == null || printed) && code != null && !Print.nodeCode(code).isEmpty();
    }

    /** The code it has in the plan. */
    String nodeCode() {
      return Print.nodeCode(code);
    }
  }

  /** A programme with its indicators. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Programme(
      String code,
      String title,
      Figure weightPercent,
      Percent realisationPercent,
      List<Indicator> indicators) {}

  /** A row: result, target and percentage as printed. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Indicator(
      String name, PrintedValue result, PrintedTarget target, Percent realisationPercent) {}

  /**
   * A printed result.
   *
   * @param value a number, or an ISO date where the unit is {@code date}; null for a blank
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record PrintedValue(String asPrinted, String value, String unit) {}

  /**
   * A printed target.
   *
   * @param operator null where print shows none
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record PrintedTarget(String asPrinted, String operator, String value, String unit) {}

  /** A printed percentage of realisation. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Percent(String asPrinted, Figure value) {

    /** Decimals shown in print: 2 in "100,00%". */
    public int decimals() {
      return Print.decimals(asPrinted);
    }
  }

  /**
   * Reads a transcription.
   *
   * @throws IOException when the file cannot be read
   * @throws UnreadableDocument when it is not of this shape
   */
  public static PrintedDocument read(Path file) throws IOException {
    try {
      PrintedDocument document =
          JsonMapper.builder()
              .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
              .build()
              .readValue(file.toFile(), PrintedDocument.class);
      if (document == null || document.perspectives() == null) {
        throw new UnreadableDocument("it has no perspectives");
      }
      return document;
    } catch (JsonProcessingException e) {
      throw new UnreadableDocument(
          "line %d, column %d: %s"
              .formatted(
                  e.getLocation().getLineNr(),
                  e.getLocation().getColumnNr(),
                  e.getOriginalMessage()));
    }
  }
}
