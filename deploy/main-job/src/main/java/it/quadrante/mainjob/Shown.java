package it.quadrante.mainjob;

import com.fasterxml.jackson.databind.JsonNode;
import it.quadrante.figure.Figure;
import it.quadrante.mainjob.document.Row;
import java.util.Optional;

/**
 * What reporting shows of an indicator.
 *
 * @param value for people, empty where there is none
 * @param achieved SI, NO or empty
 * @param asEntered whether the value is the one of the document
 */
public record Shown(String value, String achieved, boolean asEntered) {

  static Shown of(Row row, JsonNode result) {
    JsonNode value = result.path("value");
    return new Shown(
        value.path("text").asText(""), result.path("achieved").asText(""), isOf(row, value));
  }

  private static boolean isOf(Row row, JsonNode value) {
    if (row.isDate()) {
      String day = row.resultDate().map(Object::toString).orElse("");
      return value.path("date").asText("").equals(day);
    }
    Optional<Figure> shown =
        value.hasNonNull("number")
            ? Optional.of(Figure.of(value.path("number").decimalValue()))
            : Optional.empty();
    return shown.equals(row.result());
  }
}
