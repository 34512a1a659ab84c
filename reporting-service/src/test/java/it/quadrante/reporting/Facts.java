package it.quadrante.reporting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.quadrante.events.Envelope;
import it.quadrante.events.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** The facts of planning and measurement: their golden examples, and others made from them. */
public final class Facts {
  public static final String CHAMBER_CHANGED = "quadrante.planning.chamber-changed.v1";
  public static final String PLAN_PUBLISHED = "quadrante.planning.plan-published.v1";
  public static final String CELL_CHANGED = "quadrante.measurement.cell-changed.v1";
  public static final String VALUE_VALIDATED = "quadrante.measurement.value-validated.v1";
  public static final String PERIOD_CLOSED = "quadrante.measurement.period-closed.v1";

  private static final Path PLANNING = Path.of("../planning-service/contracts/v1");
  private static final Path MEASUREMENT = Path.of("../measurement-service/contracts/v1");

  private Facts() {}

  public static Path planning(String name) {
    return PLANNING.resolve(name + ".json");
  }

  public static Path measurement(String name) {
    return MEASUREMENT.resolve(name + ".json");
  }

  public static String read(Path golden) {
    try {
      return Files.readString(golden);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A golden example as it would be sent for another chamber. */
  public static Envelope golden(Path file, String chamber) {
    Envelope golden = Envelope.parse(read(file));
    ObjectNode data = golden.data().deepCopy();
    (data.has("plan") ? (ObjectNode) data.get("plan") : data).put("chamber", chamber);
    return new Envelope(
        golden.id(),
        golden.source(),
        golden.type(),
        golden.subject(),
        golden.time(),
        chamber,
        data);
  }

  static Envelope envelope(String type, String chamber, String subject, JsonNode data) {
    return new Envelope(
        UUID.randomUUID().toString(),
        "urn:quadrante:test",
        type,
        subject,
        TestClock.START,
        chamber,
        data);
  }

  /** A chamber as it stands at some version. */
  public static Envelope chamber(String chamber, int version) {
    Envelope golden = golden(planning("chamber-changed"), chamber);
    ((ObjectNode) golden.data()).put("version", version);
    return golden;
  }

  /** A closing of III 2017 over nothing. */
  public static AClosing aClosing(String chamber) {
    return new AClosing(chamber);
  }

  /** The golden plan without content, under another code. */
  public static APlan aPlan(String chamber, String code) {
    return new APlan(chamber, code);
  }

  /** A validated value of III 2017. */
  public static AValue aValue(String chamber, String measure) {
    return new AValue(chamber, measure);
  }

  /** A cell of III 2017, expected. */
  public static Envelope cell(String chamber, String measure, int version, String dueBy) {
    ObjectNode data = EventJson.MAPPER.createObjectNode();
    data.put("chamber", chamber);
    data.set("cell", cellKey(measure, "III"));
    data.put("version", version).put("state", "EXPECTED").put("unit", "NUMBER");
    data.put("changedAt", "2017-12-31T23:00:00Z").put("dueBy", dueBy).putArray("sourceUnits");
    return envelope(CELL_CHANGED, chamber, measure + "@" + version, data);
  }

  /** The same cell with a value that waits for validation. */
  public static Envelope submitted(
      String chamber, String measure, int version, String number, String at) {
    Envelope cell = cell(chamber, measure, version, "2018-01-15");
    ObjectNode data = (ObjectNode) cell.data();
    data.put("state", "SUBMITTED");
    data.putObject("value").put("kind", "NUMBER").put("number", new BigDecimal(number));
    data.putObject("submission")
        .put("number", version - 1)
        .put("by", "ms-data-referent")
        .put("role", "DATA_REFERENT")
        .put("at", at)
        .put("late", false);
    return cell;
  }

  /** A cell of I 2017, due by 15 May. */
  public static ACell aCell(String chamber, String measure) {
    return new ACell(chamber, measure);
  }

  private static ObjectNode cellKey(String measure, String quadrimestre) {
    return EventJson.MAPPER
        .createObjectNode()
        .put("entity", "CCIAA")
        .put("measure", measure)
        .put("year", 2017)
        .put("quadrimestre", quadrimestre);
  }

  /** A cell-changed under way. */
  public static final class ACell {
    private final ObjectNode data;
    private final String chamber;
    private final String measure;

    private ACell(String chamber, String measure) {
      this.chamber = chamber;
      this.measure = measure;
      this.data = (ObjectNode) cell(chamber, measure, 1, "2017-05-15").data();
      data.put("changedAt", "2017-05-01T08:00:00Z");
      in("I");
    }

    public ACell in(String quadrimestre) {
      data.set("cell", cellKey(measure, quadrimestre));
      return this;
    }

    public ACell dueBy(String day) {
      data.put("dueBy", day);
      return this;
    }

    public ACell version(int version) {
      data.put("version", version);
      return this;
    }

    public ACell of(String... units) {
      for (String unit : units) {
        data.withArray("sourceUnits").add(unit);
      }
      return this;
    }

    public ACell submitted(String day) {
      data.put("state", "SUBMITTED").put("changedAt", day + "T10:00:00Z");
      data.putObject("value").put("kind", "NUMBER").put("number", 1);
      data.putObject("submission")
          .put("number", 1)
          .put("by", "ms-data-referent")
          .put("role", "DATA_REFERENT")
          .put("at", day + "T10:00:00Z")
          .put("late", false);
      return this;
    }

    public ACell validated(String day) {
      data.put("state", "VALIDATED").put("changedAt", day + "T10:00:00Z");
      data.putObject("decision")
          .put("by", "ms-validator")
          .put("role", "VALIDATOR")
          .put("at", day + "T10:00:00Z");
      return this;
    }

    public ACell state(String state) {
      data.put("state", state);
      return this;
    }

    public Envelope sent() {
      return envelope(CELL_CHANGED, chamber, measure + "@" + data.get("version"), data);
    }
  }

  /** A value-validated under way. */
  public static final class AValue {
    private final ObjectNode data = EventJson.MAPPER.createObjectNode();
    private final String chamber;
    private final String measure;

    private AValue(String chamber, String measure) {
      this.chamber = chamber;
      this.measure = measure;
      data.put("chamber", chamber).put("version", 1).put("outcome", "VALIDATED");
      data.put("unit", "NUMBER");
      data.set("cell", cellKey(measure, "III"));
      data.putObject("decision")
          .put("by", "ms-validator")
          .put("role", "VALIDATOR")
          .put("at", "2018-01-12T09:00:00Z");
    }

    public AValue in(String quadrimestre) {
      data.set("cell", cellKey(measure, quadrimestre));
      return this;
    }

    public AValue of(int year) {
      ((ObjectNode) data.get("cell")).put("year", year);
      return this;
    }

    public AValue version(int version) {
      data.put("version", version).put("outcome", version == 1 ? "VALIDATED" : "CORRECTED");
      return this;
    }

    public AValue number(String number) {
      data.putObject("value").put("kind", "NUMBER").put("number", new BigDecimal(number));
      return this;
    }

    public AValue date(String date) {
      data.put("unit", "DATE").putObject("value").put("kind", "DATE").put("date", date);
      return this;
    }

    public AValue outcome(String outcome) {
      data.put("outcome", outcome).remove("value");
      return this;
    }

    public AValue suspendedUntil(String day) {
      outcome("SUSPENDED");
      data.put("suspendedUntil", day);
      return this;
    }

    public Envelope sent() {
      String subject = chamber + "/CCIAA/2017-III/" + measure + "@" + data.get("version");
      return envelope(VALUE_VALIDATED, chamber, subject, data);
    }
  }

  /** A period-closed under way. */
  public static final class AClosing {
    private final ObjectNode data;

    private AClosing(String chamber) {
      data = (ObjectNode) golden(measurement("period-closed"), chamber).data();
      data.putArray("values");
      data.putArray("missing");
    }

    public AClosing number(int number) {
      data.put("closing", number);
      return this;
    }

    public AClosing of(String entity) {
      data.put("entity", entity);
      return this;
    }

    public AClosing in(String quadrimestre) {
      data.put("quadrimestre", quadrimestre);
      return this;
    }

    public AClosing at(String instant) {
      ((ObjectNode) data.get("decision")).put("at", instant);
      return this;
    }

    public AClosing reopened() {
      data.put("action", "REOPENED").put("reopenedUntil", "2018-03-31");
      return this;
    }

    /** Closes over a value. */
    public AClosing over(String measure, int version) {
      data.withArray("values").addObject().put("version", version).set("cell", cell(measure));
      return this;
    }

    /** Closes without one; ZERO or EXCLUDE. */
    public AClosing without(String measure, String policy) {
      data.withArray("missing")
          .addObject()
          .put("policy", policy)
          .put("reason", "Nessuno l’ha comunicato")
          .set("cell", cell(measure));
      return this;
    }

    /** Names a plan version that it freezes. */
    public AClosing freezing(String plan, int version) {
      data.withArray("plans").addObject().put("plan", plan).put("version", version);
      return this;
    }

    private ObjectNode cell(String measure) {
      return cellKey(measure, data.get("quadrimestre").textValue())
          .put("entity", data.get("entity").textValue());
    }

    public Envelope sent() {
      String subject = data.get("entity").textValue() + "@" + data.get("closing");
      return envelope(PERIOD_CLOSED, data.get("chamber").textValue(), subject, data);
    }
  }

  /** A plan-published under way: one perspective, one objective, one programme. */
  public static final class APlan {
    private final String chamber;
    private final ObjectNode data;
    private final ArrayNode measures;
    private final ArrayNode cards;
    private final ArrayNode assignments;
    private int year = 2017;

    private APlan(String chamber, String code) {
      this.chamber = chamber;
      this.data = (ObjectNode) golden(planning("plan-published"), chamber).data();
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
    public APlan with(
        String indicator, String formula, String consolidation, String... expectedIn) {
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
      return envelope(PLAN_PUBLISHED, chamber, subject, data);
    }
  }
}
