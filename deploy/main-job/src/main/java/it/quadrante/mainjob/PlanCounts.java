package it.quadrante.mainjob;

import com.fasterxml.jackson.databind.JsonNode;
import it.quadrante.calculation.formula.Formula;
import it.quadrante.calculation.formula.MeasureRef;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a plan in the import format holds.
 *
 * @param assignments indicators given to nodes, by kind: S, O, I
 * @param shared measures used by the formulas of more than one card
 * @param cells expected, by quadrimestre
 * @param toBeCompleted assignments without a target for the year or whose card has no formula
 */
public record PlanCounts(
    Map<String, Integer> assignments,
    int cards,
    int measures,
    Set<String> shared,
    Map<String, Integer> cells,
    int toBeCompleted) {

  /** Counts a plan. */
  public static PlanCounts of(JsonNode plan) {
    Map<String, Integer> assignments = zeros("S", "O", "I");
    int open = 0;
    for (JsonNode assignment : plan.path("assignments")) {
      assignments.merge(assignment.path("kind").asText(), 1, Integer::sum);
      open += isComplete(assignment, plan) ? 0 : 1;
    }
    Map<String, Integer> cells = zeros("I", "II", "III");
    for (JsonNode measure : plan.path("measures")) {
      measure.path("expectedIn").forEach(in -> cells.merge(in.asText(), 1, Integer::sum));
    }
    return new PlanCounts(
        assignments,
        plan.path("cards").size(),
        plan.path("measures").size(),
        shared(plan),
        cells,
        open);
  }

  /** All assignments, of whatever kind. */
  public int indicators() {
    return assignments.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static boolean isComplete(JsonNode assignment, JsonNode plan) {
    boolean targeted = false;
    for (JsonNode target : assignment.path("targets")) {
      targeted |= target.path("year").asInt() == plan.path("year").asInt();
    }
    for (JsonNode card : plan.path("cards")) {
      if (card.path("code").equals(assignment.path("card"))) {
        return targeted && !card.path("formula").asText("").isBlank();
      }
    }
    return false;
  }

  private static Set<String> shared(JsonNode plan) {
    Map<String, Integer> uses = new TreeMap<>();
    for (JsonNode card : plan.path("cards")) {
      if (Formula.parse(card.path("formula").asText("")) instanceof Formula formula) {
        formula.measures().stream()
            .map(MeasureRef::code)
            .forEach(measure -> uses.merge(measure, 1, Integer::sum));
      }
    }
    return uses.entrySet().stream()
        .filter(use -> use.getValue() > 1)
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, Integer> zeros(String... keys) {
    Map<String, Integer> zeros = new LinkedHashMap<>();
    for (String key : keys) {
      zeros.put(key, 0);
    }
    return zeros;
  }
}
