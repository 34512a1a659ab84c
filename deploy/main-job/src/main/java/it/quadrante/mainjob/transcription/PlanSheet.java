package it.quadrante.mainjob.transcription;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** A plan in the import format under way, its lists in the order of print. */
final class PlanSheet {
  private static final JsonNodeFactory JSON = JsonNodeFactory.withExactBigDecimals(true);

  private final ObjectNode plan = JSON.objectNode();
  private final ArrayNode nodes;
  private final ArrayNode assignments;
  private final Cards cards;
  private final HandReadings readings;

  /**
   * @param allReadings of every plan
   */
  PlanSheet(
      String entity, int year, String code, String title, String source, HandReadings allReadings) {
    plan.put("entity", entity).put("year", year).put("code", code);
    plan.put("title", title).put("source", source);
    nodes = plan.putArray("nodes");
    readings = allReadings.of("%s-%d-%s".formatted(entity, year, code));
    Measures measures = new Measures(entity, plan.putArray("measures"), readings);
    cards = new Cards(plan.putArray("cards"), measures, readings);
    assignments = plan.putArray("assignments");
  }

  HandReadings readings() {
    return readings;
  }

  /**
   * Adds a node.
   *
   * @param parent null for a root
   */
  ObjectNode node(String code, String level, String parent, String title) {
    ObjectNode node = nodes.addObject().put("code", code).put("level", level);
    Members.put(node, "parent", parent);
    return node.put("title", title);
  }

  boolean hasNode(String code) {
    return nodes.findValuesAsText("code").contains(code);
  }

  /** Gives a node an indicator, whose card is written unless it is there. */
  ObjectNode assign(
      String node, String kind, Indicator indicator, Map<Integer, PrintedTarget> targets) {
    String card = cards.codeOf(indicator, node);
    ObjectNode assignment =
        assignments
            .addObject()
            .put("code", card.replaceAll("[^\\p{L}\\p{N}._@%+-]+", "-") + "@" + node)
            .put("node", node)
            .put("card", card)
            .put("kind", kind);
    ArrayNode written = assignment.putArray("targets");
    targets.forEach(
        (year, target) -> {
          if (target != null) {
            target.write(year, written);
          }
        });
    return assignment;
  }

  ObjectNode plan() {
    return plan;
  }
}
