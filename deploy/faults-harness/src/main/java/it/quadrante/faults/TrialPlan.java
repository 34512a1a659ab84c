package it.quadrante.faults;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A plan whose indicators are each the ratio of two measures that several indicators share. */
final class TrialPlan {
  static final int YEAR = 2025;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int PER_PROGRAMME = 4;

  private TrialPlan() {}

  static String of(String code, int indicators) {
    ObjectNode plan =
        JSON.createObjectNode()
            .put("entity", "CCIAA")
            .put("year", YEAR)
            .put("code", code)
            .put("title", "Piano di prova");
    plan.putArray("perspectives").addObject().put("code", "P").put("title", "Processi interni");
    ArrayNode nodes = plan.putArray("nodes");
    node(nodes, "O1", "OBIETTIVO_STRATEGICO");
    for (int i = 0; i < indicators; i += PER_PROGRAMME) {
      node(nodes, "P" + i / PER_PROGRAMME, "OBIETTIVO_OPERATIVO")
          .put("parent", "O1")
          .put("perspective", "P");
    }
    ArrayNode measures = plan.putArray("measures");
    ArrayNode cards = plan.putArray("cards");
    ArrayNode assignments = plan.putArray("assignments");
    for (int i = 0; i < indicators; i++) {
      measure(measures, code + i);
      card(cards, code, i, indicators);
      assignment(assignments, i);
    }
    return plan.toString();
  }

  private static ObjectNode node(ArrayNode nodes, String code, String level) {
    return nodes.addObject().put("code", code).put("level", level).put("title", "Nodo " + code);
  }

  private static void measure(ArrayNode measures, String code) {
    ObjectNode measure =
        measures
            .addObject()
            .put("entity", "CCIAA")
            .put("code", code)
            .put("name", "Numero di domande evase, " + code)
            .put("unit", "NUMBER")
            .put("consolidation", "SUM");
    measure.putArray("expectedIn").add("I").add("II").add("III");
  }

  private static void card(ArrayNode cards, String plan, int i, int indicators) {
    cards
        .addObject()
        .put("code", "C" + i)
        .put("name", "Domande evase sul totale, " + i)
        .put("unit", "PERCENT")
        .put("formula", "100 × [%s%d] / [%s%d]".formatted(plan, i, plan, (i + 1) % indicators))
        .put("polarity", "HIGHER");
  }

  private static void assignment(ArrayNode assignments, int i) {
    assignments
        .addObject()
        .put("code", "A" + i)
        .put("node", "P" + i / PER_PROGRAMME)
        .put("card", "C" + i)
        .put("kind", "O")
        .putArray("targets")
        .addObject()
        .put("year", YEAR)
        .putObject("target")
        .put("kind", "THRESHOLD")
        .put("operator", ">=")
        .put("value", 80);
  }
}
