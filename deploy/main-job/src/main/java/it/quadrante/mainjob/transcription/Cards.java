package it.quadrante.mainjob.transcription;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.quadrante.mainjob.transcription.HandReading.What;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The cards of a plan under way. An indicator printed twice, with its code or by its name, is one
 * card; what is printed the second time must give the same formula.
 */
final class Cards {
  private final ArrayNode cards;
  private final Measures measures;
  private final HandReadings readings;
  private final Map<String, String> formulas = new LinkedHashMap<>();
  private final Map<String, String> codesByName = new LinkedHashMap<>();

  Cards(ArrayNode cards, Measures measures, HandReadings readings) {
    this.cards = cards;
    this.measures = measures;
    this.readings = readings;
  }

  /** The code of the card of an indicator printed at a node; writes the card unless it is there. */
  String codeOf(Indicator indicator, String node) {
    String code = code(indicator, node);
    String formula =
        indicator.algorithm() == null
            ? ""
            : measures.formula(code, algorithm(indicator), indicator);
    String known = formulas.putIfAbsent(code, formula);
    if (known == null) {
      codesByName.putIfAbsent(Names.comparable(indicator.name()), code);
      write(code, formula, indicator);
    } else if (!known.equals(formula)) {
      throw new UnreadableTranscription(
          "card %s is printed as %s and as %s".formatted(code, known, formula));
    }
    return code;
  }

  private String code(Indicator indicator, String node) {
    if (indicator.code() != null) {
      return indicator.code();
    }
    String named =
        readings
            .means(What.INDICATOR, indicator.name())
            .orElse(codesByName.get(Names.comparable(indicator.name())));
    if (named != null) {
      return named;
    }
    String coined = Names.code(indicator.name());
    return formulas.containsKey(coined) ? coined + "-" + node : coined;
  }

  /** As printed, or the ratio that somebody read in a slip of print. */
  private PrintedAlgorithm algorithm(Indicator indicator) {
    PrintedAlgorithm printed = indicator.algorithm();
    if (printed.isReadable()) {
      return printed;
    }
    return readings
        .means(What.FORMULA, indicator.name())
        .filter("ratio"::equals)
        .map(ratio -> PrintedAlgorithm.of(printed.numerator()))
        .orElseThrow(
            () ->
                new UnreadableTranscription(
                    "the formula of «%s» is none that can be read".formatted(indicator.name())));
  }

  private void write(String code, String formula, Indicator indicator) {
    ObjectNode card = cards.addObject().put("code", code).put("name", indicator.name());
    Members.put(card, "description", indicator.description());
    Members.put(card, "type", indicator.type());
    card.put("unit", indicator.unit());
    if (indicator.decimals() != null) {
      card.put("decimals", indicator.decimals());
    }
    Members.put(card, "formula", formula.isEmpty() ? null : formula);
    card.put("polarity", "UNKNOWN");
    Members.put(card, "dataSource", indicator.dataSource());
  }
}
