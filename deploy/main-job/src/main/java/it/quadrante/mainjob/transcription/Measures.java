package it.quadrante.mainjob.transcription;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.quadrante.mainjob.transcription.HandReading.What;
import it.quadrante.mainjob.transcription.PrintedAlgorithm.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The measures of a plan under way, and the formulas over them. A measure has the code that print
 * gives it, here or (by hand) elsewhere; one that print never gives a code is named after its card:
 * {@code CARD}, or {@code CARD_NUM} and {@code CARD_DEN} of a ratio.
 */
final class Measures {
  private final String entity;
  private final ArrayNode measures;
  private final HandReadings readings;
  private final Map<String, Collected> known = new LinkedHashMap<>();

  Measures(String entity, ArrayNode measures, HandReadings readings) {
    this.entity = entity;
    this.measures = measures;
    this.readings = readings;
  }

  /** {@code 100 × [A] / ([B] + [C])} of a ratio in percent; writes the measures not yet there. */
  String formula(String card, PrintedAlgorithm algorithm, Indicator indicator) {
    if (!algorithm.isRatio()) {
      return sum(codes(algorithm.numerator(), card, "", indicator.unit(), indicator));
    }
    List<String> above = codes(algorithm.numerator(), card, "_NUM", Indicator.NUMBER, indicator);
    List<String> below = codes(algorithm.denominator(), card, "_DEN", Indicator.NUMBER, indicator);
    return (indicator.isPercent() ? "100 × " : "") + sum(above) + " / " + sum(below);
  }

  private List<String> codes(
      List<Term> terms, String card, String suffix, String unit, Indicator indicator) {
    List<String> codes = new ArrayList<>();
    for (Term term : terms) {
      String place = codes.isEmpty() ? suffix : suffix + (codes.size() + 1);
      String code =
          term.code() != null
              ? term.code()
              : readings.means(What.MEASURE, term.name()).orElse(card + place);
      write(code, term, unit, indicator.collected());
      codes.add(code);
    }
    return codes;
  }

  private static String sum(List<String> codes) {
    String sum = codes.stream().map(code -> "[" + code + "]").collect(Collectors.joining(" + "));
    return codes.size() == 1 ? sum : "(" + sum + ")";
  }

  private void write(String code, Term term, String unit, Collected assumed) {
    Collected collected =
        readings.means(What.CONSOLIDATION, code).map(assumed::consolidatedBy).orElse(assumed);
    Collected before = known.putIfAbsent(code, collected);
    if (before == null) {
      ObjectNode measure =
          measures.addObject().put("entity", entity).put("code", code).put("name", term.name());
      Members.put(measure, "description", term.description());
      measure.put("unit", unit);
      collected.write(measure);
    } else if (!before.equals(collected)) {
      throw new UnreadableTranscription(
          "measure %s would be collected as %s and as %s".formatted(code, before, collected));
    }
  }
}
