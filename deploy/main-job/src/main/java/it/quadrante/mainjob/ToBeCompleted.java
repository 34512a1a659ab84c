package it.quadrante.mainjob;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An indicator that planning warns about.
 *
 * @param name of its card
 * @param lacks what is missing, in words
 */
record ToBeCompleted(String assignment, String name, List<String> lacks) {
  ToBeCompleted {
    lacks = List.copyOf(lacks);
  }

  /** From the warnings of a version, whose places are in the plan. */
  static List<ToBeCompleted> of(JsonNode plan, JsonNode warnings) {
    List<String> places = warnings.findValuesAsText("path");
    Map<String, JsonNode> cards = new LinkedHashMap<>();
    Map<String, String> formulas = new LinkedHashMap<>();
    for (int i = 0; i < plan.path("cards").size(); i++) {
      JsonNode card = plan.path("cards").get(i);
      cards.put(card.path("code").asText(), card);
      formulas.put(card.path("code").asText(), "/cards/" + i + "/formula");
    }
    List<ToBeCompleted> rows = new ArrayList<>();
    for (int i = 0; i < plan.path("assignments").size(); i++) {
      JsonNode assignment = plan.path("assignments").get(i);
      String card = assignment.path("card").asText();
      List<String> lacks = new ArrayList<>();
      if (places.contains("/assignments/" + i + "/targets")) {
        lacks.add("manca il target dell’anno" + inWords(assignment));
      }
      if (places.contains(formulas.get(card))) {
        lacks.add("manca la formula, quindi la misura");
      }
      if (!lacks.isEmpty()) {
        String name = cards.get(card).path("name").asText();
        rows.add(new ToBeCompleted(assignment.path("code").asText(), name, lacks));
      }
    }
    return rows;
  }

  private static String inWords(JsonNode assignment) {
    return assignment.path("expectedInWords").isEmpty() ? "" : " (atteso solo in parole)";
  }
}
