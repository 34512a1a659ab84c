package it.quadrante.benchmarks.planning;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A plan to be imported: so many indicators, each with a card, a measure and targets of three
 * years, ten to a programme, five programmes to an objective.
 */
public final class LargePlan {
  public static final int YEAR = 2026;
  private static final int PER_PROGRAMME = 10;
  private static final int PER_OBJECTIVE = 5;
  private static final ObjectMapper JSON = new ObjectMapper();

  private LargePlan() {}

  public static String of(String code, int indicators) {
    ObjectNode plan =
        JSON.createObjectNode()
            .put("entity", "CCIAA")
            .put("year", YEAR)
            .put("code", code)
            .put("title", "Piano di prova di " + indicators + " indicatori");
    plan.putArray("perspectives").addObject().put("code", "P").put("title", "Processi interni");
    ArrayNode nodes = plan.putArray("nodes");
    ArrayNode measures = plan.putArray("measures");
    ArrayNode cards = plan.putArray("cards");
    ArrayNode assignments = plan.putArray("assignments");
    for (int i = 0; i < indicators; i++) {
      int programme = i / PER_PROGRAMME;
      if (i % (PER_PROGRAMME * PER_OBJECTIVE) == 0) {
        node(nodes, "O" + programme / PER_OBJECTIVE, "OBIETTIVO_STRATEGICO");
      }
      if (i % PER_PROGRAMME == 0) {
        node(nodes, "P" + programme, "OBIETTIVO_OPERATIVO")
            .put("parent", "O" + programme / PER_OBJECTIVE)
            .put("perspective", "P");
      }
      measure(measures, i);
      cards
          .addObject()
          .put("code", "C" + i)
          .put("name", "Domande evase sul totale, " + i)
          .put("unit", "NUMBER")
          .put("formula", "[M" + i + "]")
          .put("polarity", "HIGHER");
      assignment(assignments, i, programme);
    }
    return plan.toString();
  }

  private static ObjectNode node(ArrayNode nodes, String code, String level) {
    return nodes.addObject().put("code", code).put("level", level).put("title", "Nodo " + code);
  }

  private static void measure(ArrayNode measures, int i) {
    ObjectNode measure =
        measures
            .addObject()
            .put("entity", "CCIAA")
            .put("code", "M" + i)
            .put("name", "Numero di domande evase, " + i)
            .put("unit", "NUMBER")
            .put("consolidation", "SUM");
    measure.putArray("expectedIn").add("I").add("II").add("III");
  }

  private static void assignment(ArrayNode assignments, int i, int programme) {
    ObjectNode assignment =
        assignments
            .addObject()
            .put("code", "A" + i)
            .put("node", "P" + programme)
            .put("card", "C" + i)
            .put("kind", "O");
    ArrayNode targets = assignment.putArray("targets");
    for (int year = YEAR; year < YEAR + 3; year++) {
      targets
          .addObject()
          .put("year", year)
          .putObject("target")
          .put("kind", "THRESHOLD")
          .put("operator", ">=")
          .put("value", 80 + year - YEAR);
    }
  }
}
