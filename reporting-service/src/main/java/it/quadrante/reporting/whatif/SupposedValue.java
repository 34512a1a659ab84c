package it.quadrante.reporting.whatif;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody supposes of a cell, as it was sent: read leniently, so that everything wrong with a
 * whole list of them is told at once.
 *
 * @param judgedPercent the percentage a validator would give to a judgement in words
 */
@Schema(description = "A value supposed for a cell of the plan.")
public record SupposedValue(
    @Schema(required = true, maxLength = 20, examples = "CCIAA") String entity,
    @Schema(required = true, maxLength = 100, examples = "Med_Conc") String measure,
    @Schema(required = true, maxLength = 3, examples = "III", description = "I, II or III")
        String quadrimestre,
    @Schema(required = true) Content value,
    @Schema(
            implementation = BigDecimal.class,
            format = "decimal128",
            minimum = "0",
            maximum = "1000",
            description = "Only for WORDS: the percentage that the validator would give.")
        JsonNode judgedPercent) {

  public SupposedValue {
    judgedPercent = orAbsent(judgedPercent);
  }

  private static JsonNode orAbsent(JsonNode sent) {
    return sent == null || sent.isNull() ? null : sent;
  }

  /**
   * A value as it is submitted to measurement: {@code kind} and the one member that belongs to it.
   *
   * @param number as sent, so that what is no figure is answered with a sentence of its own
   * @param date likewise
   */
  @Schema(
      name = "SupposedContent",
      description = "kind and the one member that belongs to it (none for NOT_REALISED).")
  public record Content(
      @Schema(
              required = true,
              maxLength = 12,
              examples = "NUMBER",
              description = "NUMBER, DATE, YES_NO, WORDS or NOT_REALISED.")
          String kind,
      @Schema(
              implementation = BigDecimal.class,
              format = "decimal128",
              examples = "93",
              description = "For NUMBER, in the unit of the measure; a percentage is 93.")
          JsonNode number,
      @Schema(
              format = "date",
              maxLength = 10,
              examples = "2017-05-22",
              description = "For DATE: the day it is done, ISO 8601.")
          String date,
      @Schema(description = "For YES_NO.") Boolean yes,
      @Schema(maxLength = 10_000, description = "For WORDS: the result in words.") String words) {
    public Content {
      number = orAbsent(number);
    }
  }
}
