package it.quadrante.reporting.facts;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.quadrante.events.Envelope;

/** A plan-published under way: one perspective, one objective, one programme. */
public final class APlan {
  private final String chamber;
  private final ObjectNode data;
  private final ArrayNode measures;
  private final ArrayNode cards;
  private final ArrayNode assignments;
  private int year = 2017;

  APlan(String chamber, String code) {
    this.chamber = chamber;
    this.data = (ObjectNode) Facts.golden(Facts.planning("plan-published"), chamber).data();
    ((ObjectNode) data.get("plan")).put("id", "CCIAA-2017-" + code).put("code", code);
    this.measures = data.putArray("measures");
    this.cards = data.putArray("cards");
    this.assignments = data.putArray("assignments");
  }

  /** The same in another year. */
  public APlan of(int year) {
    ObjectNode plan = (ObjectNode) data.get("plan");
    plan.put("year", year).put("id", "CCIAA-" + year + "-" + plan.get("code").textValue());
    this.year = year;
    return this;
  }

  /** The last indicator is to grow by 10 % over a result of an earlier year. */
  public APlan growingOver(String plan, String assignment) {
    ObjectNode last = (ObjectNode) assignments.get(assignments.size() - 1);
    last.putObject("previous")
        .putObject("resultOf")
        .put("plan", plan)
        .put("assignment", assignment);
    ((ObjectNode) last.at("/targets/0/target"))
        .put("kind", "RELATIVE")
        .put("change", 10)
        .put("changeUnit", "PERCENT")
        .remove("value");
    return this;
  }

  public APlan version(int version) {
    data.put("version", version);
    return this;
  }

  public APlan inForceFrom(String quadrimestre) {
    data.put("inForceFrom", quadrimestre);
    return this;
  }

  /** An indicator that is one measure, expected in III, strategic, to be at least 80. */
  public APlan with(String indicator) {
    return with(indicator, "[" + indicator + "]", "LAST", "III");
  }

  /** An indicator with a formula over the measure of its name. */
  public APlan with(String indicator, String formula, String consolidation, String... expectedIn) {
    measure(indicator, consolidation, expectedIn);
    cards
        .addObject()
        .put("code", indicator)
        .put("name", "Indicatore " + indicator)
        .put("unit", "NUMBER")
        .put("decimals", 0)
        .put("formula", formula)
        .put("polarity", "HIGHER");
    assign(indicator, indicator, "3.2.2", "S");
    return this;
  }

  /** A measure that is counted, of these units; none: of the entity. */
  public APlan counted(String measure, String automatic, String... units) {
    measure(measure, "OPERATIVE_MEAN".equals(automatic) ? "LAST" : "SUM");
    ObjectNode counted = (ObjectNode) measures.get(measures.size() - 1);
    counted.put("automatic", automatic);
    for (String unit : units) {
      counted.withArray("sourceUnits").add(unit);
    }
    return this;
  }

  /** An indicator over measures that are there. */
  public APlan over(String indicator, String formula) {
    cards
        .addObject()
        .put("code", indicator)
        .put("name", "Indicatore " + indicator)
        .put("unit", "NUMBER")
        .put("decimals", 2)
        .put("formula", formula)
        .put("polarity", "HIGHER");
    assign(indicator, indicator, "3.2.2", "S");
    return this;
  }

  /** The last indicator is operative. */
  public APlan operative() {
    ((ObjectNode) assignments.get(assignments.size() - 1)).put("kind", "O");
    return this;
  }

  /** An objective of the Segretario Generale with an indicator of its own. */
  public APlan withIndividual(String indicator) {
    data.withArray("nodes")
        .addObject()
        .put("code", "SG_1")
        .put("level", "OBIETTIVO_INDIVIDUALE")
        .put("title", "Obiettivo del Segretario Generale")
        .put("weight", 100)
        .put("personRole", "SG");
    with(indicator);
    ((ObjectNode) assignments.get(assignments.size() - 1)).put("node", "SG_1").put("kind", "I");
    return this;
  }

  private void measure(String code, String consolidation, String... expectedIn) {
    ObjectNode measure = measures.addObject();
    measure
        .put("entity", "CCIAA")
        .put("code", code)
        .put("name", "Misura " + code)
        .put("unit", "NUMBER")
        .put("decimals", 0)
        .put("consolidation", consolidation);
    ArrayNode expected = measure.putArray("expectedIn");
    for (String quadrimestre : expectedIn) {
      expected.add(quadrimestre);
    }
    measure.putArray("sourceUnits");
  }

  private void assign(String code, String card, String node, String kind) {
    ObjectNode assignment = assignments.addObject();
    assignment.put("code", code).put("node", node).put("card", card).put("kind", kind);
    ObjectNode target = assignment.putArray("targets").addObject().put("year", year);
    target.putObject("target").put("kind", "THRESHOLD").put("operator", ">=").put("value", 80);
  }

  public ObjectNode data() {
    return data;
  }

  public Envelope sent() {
    String subject = chamber + "/" + data.at("/plan/id").textValue() + "@" + data.get("version");
    return Facts.envelope(Facts.PLAN_PUBLISHED, chamber, subject, data);
  }
}
