package it.quadrante.mainjob.transcription;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.quadrante.figure.Figure;
import it.quadrante.mainjob.document.Print;

/**
 * A target as printed: a bar, or a day.
 *
 * @param operator null where print shows none
 * @param date ISO, null for a bar
 * @param unit null where print shows none
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record PrintedTarget(String asPrinted, String operator, Figure value, String date, String unit) {

  boolean isDate() {
    return date != null;
  }

  /** Decimals shown in print: 2 in {@code >= 18,75 %}. */
  int decimals() {
    return isDate() ? 0 : Print.decimals(asPrinted);
  }

  /** Appends this as the target of a year. */
  void write(int year, ArrayNode targets) {
    ObjectNode target = targets.addObject().put("year", year).putObject("target");
    if (isDate()) {
      target.put("kind", "DATE").put("date", date);
    } else {
      target.put("kind", "THRESHOLD");
      if (operator != null) {
        target.put("operator", operator);
      }
      target.put("value", value.toBigDecimal());
    }
    target.put("asPrinted", asPrinted);
  }
}
