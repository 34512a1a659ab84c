package it.quadrante.planning.plan.workbook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.quadrante.planning.Bodies;
import it.quadrante.planning.plan.domain.PlanContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The content of a plan as JSON, element by element: what the sheets show and change. */
record PlanTree(Map<String, List<ObjectNode>> lists) {
  static final String NODES = "nodes";
  static final String CARDS = "cards";

  static PlanTree of(PlanContent content) {
    Map<String, List<ObjectNode>> lists = new LinkedHashMap<>();
    withoutNulls(Bodies.tree(content))
        .properties()
        .forEach(
            list -> {
              List<ObjectNode> elements = new ArrayList<>();
              list.getValue().forEach(element -> elements.add((ObjectNode) element));
              lists.put(list.getKey(), elements);
            });
    return new PlanTree(lists);
  }

  List<ObjectNode> list(String name) {
    return lists.getOrDefault(name, List.of());
  }

  PlanTree with(String name, List<ObjectNode> elements) {
    Map<String, List<ObjectNode>> changed = new LinkedHashMap<>(lists);
    changed.put(name, elements);
    return new PlanTree(changed);
  }

  ObjectNode json() {
    ObjectNode json = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
    lists.forEach((name, elements) -> elements.forEach(json.withArray("/" + name)::add));
    lists.keySet().forEach(name -> json.withArray("/" + name));
    return json;
  }

  /** The key by which {@link it.quadrante.planning.plan.domain.Difference} knows an element. */
  static String key(JsonNode element) {
    String code = element.path("code").asText("");
    return element.has("entity") ? element.path("entity").asText() + ":" + code : code;
  }

  static JsonNode withoutNulls(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.properties().removeIf(member -> member.getValue().isNull());
    }
    node.forEach(PlanTree::withoutNulls);
    return node;
  }
}
