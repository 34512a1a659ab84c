package it.quadrante.reporting.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.quadrante.events.Envelope;
import it.quadrante.events.EventJson;
import it.quadrante.reporting.TestClock;
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
    return aChamber(chamber).version(version).sent();
  }

  /** A chamber without a calendar of its own, told on 10 January 2017. */
  public static AChamber aChamber(String chamber) {
    return new AChamber(chamber);
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

  static ObjectNode cellKey(String measure, String quadrimestre) {
    return EventJson.MAPPER
        .createObjectNode()
        .put("entity", "CCIAA")
        .put("measure", measure)
        .put("year", 2017)
        .put("quadrimestre", quadrimestre);
  }
}
