package it.quadrante.measurement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.quadrante.events.Envelope;
import it.quadrante.events.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

/** Planning's facts: its golden examples, and others made from them. */
public final class Facts {
  public static final String CHAMBER_CHANGED = "quadrante.planning.chamber-changed.v1";
  public static final String PLAN_PUBLISHED = "quadrante.planning.plan-published.v1";

  private Facts() {}

  /** A golden example of a producer, as it would stand in its topic. */
  public static String golden(String folder, String name) {
    try {
      return Files.readString(Path.of(folder, "contracts", "v1", name + ".json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Envelope goldenEnvelope(String folder, String name) {
    return Envelope.parse(golden(folder, name));
  }

  /** The golden chamber under another code. */
  static AChamber aChamber(String chamber) {
    return new AChamber(chamber);
  }

  /** An empty version of the golden plan, in another chamber. */
  static APlan aPlan(String chamber, String code, int year) {
    return new APlan(chamber, code, year);
  }

  private static String envelope(String type, String chamber, String subject, JsonNode data) {
    return new Envelope(
            UUID.randomUUID().toString(),
            "urn:quadrante:planning",
            type,
            subject,
            TestClock.START,
            chamber,
            data)
        .toJson();
  }

  /** A chamber-changed under way. */
  static final class AChamber {
    private final String chamber;
    private final ObjectNode data;

    private AChamber(String chamber) {
      this.chamber = chamber;
      this.data = (ObjectNode) goldenEnvelope("../planning-service", "chamber-changed").data();
      data.put("chamber", chamber);
    }

    AChamber version(int version) {
      data.put("version", version);
      return this;
    }

    AChamber appointing(String account, String unit, String role, String from, String to) {
      data.withArray("appointments")
          .addObject()
          .put("account", account)
          .put("entity", "CCIAA")
          .put("unit", unit)
          .put("role", role)
          .put("validFrom", from)
          .put("validTo", to);
      return this;
    }

    AChamber mergedInto(String successor, String from, String openCollections) {
      data.putObject("life")
          .put("state", "MERGED")
          .put("into", successor)
          .put("from", from)
          .put("openCollections", openCollections);
      return this;
    }

    AChamber withUnit(String code, String parent) {
      data.withArray("units")
          .addObject()
          .put("entity", "CCIAA")
          .put("code", code)
          .put("name", code)
          .put("kind", "OFFICE")
          .put("parent", parent);
      return this;
    }

    AChamber withPeriod(int year, String quadrimestre, String from, String to, String submitBy) {
      ObjectNode calendar = data.withArray("calendars").addObject();
      calendar.put("year", year).put("version", 1);
      calendar
          .putArray("periods")
          .addObject()
          .put("quadrimestre", quadrimestre)
          .put("from", from)
          .put("to", to)
          .put("submitBy", submitBy);
      return this;
    }

    /** Of the period added last. */
    AChamber validatingBy(String day) {
      ((ObjectNode) lastCalendar().get("periods").get(0)).put("validateBy", day);
      return this;
    }

    /** Of the calendar added last. */
    AChamber withLongerPeriod(
        String span, String countsIn, String from, String to, String submitBy, String validateBy) {
      lastCalendar()
          .withArray("longerPeriods")
          .addObject()
          .put("span", span)
          .put("countsIn", countsIn)
          .put("from", from)
          .put("to", to)
          .put("submitBy", submitBy)
          .put("validateBy", validateBy);
      return this;
    }

    /** In the calendar added last. */
    AChamber keepingFree(String patronSaint, String... closingDays) {
      lastCalendar().put("patronSaint", patronSaint);
      ArrayNode days = lastCalendar().putArray("closingDays");
      Stream.of(closingDays).forEach(days::add);
      return this;
    }

    private ObjectNode lastCalendar() {
      ArrayNode calendars = data.withArray("calendars");
      return (ObjectNode) calendars.get(calendars.size() - 1);
    }

    JsonNode data() {
      return data;
    }

    String toJson() {
      return envelope(CHAMBER_CHANGED, chamber, chamber + "@" + data.get("version"), data);
    }
  }

  /** A plan-published under way. */
  static final class APlan {
    private final String chamber;
    private final ObjectNode data;
    private final ArrayNode measures;

    private APlan(String chamber, String code, int year) {
      this.chamber = chamber;
      this.data = (ObjectNode) goldenEnvelope("../planning-service", "plan-published").data();
      ((ObjectNode) data.get("plan"))
          .put("id", "CCIAA-" + year + "-" + code)
          .put("chamber", chamber)
          .put("year", year)
          .put("code", code);
      data.put("publishedAt", Instant.parse("2017-01-31T09:00:00Z").toString());
      this.measures = data.putArray("measures");
    }

    APlan version(int version) {
      data.put("version", version);
      return this;
    }

    APlan inForceFrom(String quadrimestre) {
      data.put("inForceFrom", quadrimestre);
      return this;
    }

    APlan publishedAt(String instant) {
      data.put("publishedAt", instant);
      return this;
    }

    APlan measuring(String code, String unit, String... expectedIn) {
      ObjectNode measure = measures.addObject();
      measure
          .put("entity", "CCIAA")
          .put("code", code)
          .put("name", "Misura " + code)
          .put("unit", unit)
          .put("decimals", 0)
          .put("consolidation", "LAST");
      ArrayNode expected = measure.putArray("expectedIn");
      for (String quadrimestre : expectedIn) {
        expected.add(quadrimestre);
      }
      measure.putArray("sourceUnits");
      return this;
    }

    /** Of the measure added last. */
    APlan named(String name) {
      last().put("name", name);
      return this;
    }

    /** Of the measure added last. */
    APlan enteredBy(String unit) {
      last().withArray("sourceUnits").add(unit);
      return this;
    }

    /** Of the measure added last: each of its units enters a part. */
    APlan byParts() {
      last().put("byParts", true);
      return this;
    }

    /** Of the measure added last: several entries in a period. */
    APlan byEntries() {
      last().put("partialEntries", true);
      return this;
    }

    /** Of the measure added last. */
    APlan automatic() {
      last().put("automatic", "TIMELINESS");
      return this;
    }

    private ObjectNode last() {
      return (ObjectNode) measures.get(measures.size() - 1);
    }

    JsonNode data() {
      return data;
    }

    String toJson() {
      String subject = chamber + "/" + data.at("/plan/id").textValue() + "@" + data.get("version");
      return envelope(PLAN_PUBLISHED, chamber, subject, data);
    }
  }

  /** For reading what a service answers. */
  static JsonNode json(String text) {
    try {
      return EventJson.MAPPER.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
