package it.quadrante.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * A CloudEvent 1.0 in structured mode, with the extension attribute {@code chamber}.
 *
 * @param id unique; the same however often the message is delivered
 * @param source {@code urn:quadrante:<service>}
 * @param type the fact and its version, also the name of its topic
 * @param subject identity and version of what the fact is about
 * @param time when it became a fact, UTC
 * @param chamber the chamber it belongs to, also the record key
 * @param traceparent W3C trace context of the request that made the fact; null where none is traced
 * @param data the fact, as its schema in the producer's contracts says
 */
public record Envelope(
    String id,
    String source,
    String type,
    String subject,
    Instant time,
    String chamber,
    String traceparent,
    JsonNode data) {

  private static final String SPECVERSION = "1.0";

  private record Wire(
      String specversion,
      String id,
      String source,
      String type,
      String subject,
      Instant time,
      String datacontenttype,
      String dataschema,
      String chamber,
      String traceparent,
      JsonNode data) {}

  /** An envelope that belongs to no trace. */
  public Envelope(
      String id,
      String source,
      String type,
      String subject,
      Instant time,
      String chamber,
      JsonNode data) {
    this(id, source, type, subject, time, chamber, null, data);
  }

  /** A new envelope around a fact, of the current trace. */
  public static Envelope around(Fact fact, String source, Instant time) {
    return new Envelope(
        UUID.randomUUID().toString(),
        source,
        fact.type(),
        fact.subject(),
        time,
        fact.chamber(),
        Trace.current(),
        EventJson.MAPPER.valueToTree(fact.data()));
  }

  /** The envelope as it stands in the outbox and in Kafka. */
  public String toJson() {
    try {
      return EventJson.MAPPER.writeValueAsString(
          new Wire(
              SPECVERSION,
              id,
              source,
              type,
              subject,
              time,
              "application/json",
              "urn:quadrante:" + type,
              chamber,
              traceparent,
              data));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot write " + type, e);
    }
  }

  /**
   * The envelope that stands in a message.
   *
   * @throws UnreadableFact when the text is no CloudEvent of ours
   */
  public static Envelope parse(String json) {
    try {
      Wire wire = EventJson.MAPPER.readValue(json, Wire.class);
      if (wire == null || !SPECVERSION.equals(wire.specversion)) {
        throw new UnreadableFact("not a CloudEvent 1.0");
      }
      if (wire.id == null || wire.type == null || wire.chamber == null || wire.data == null) {
        throw new UnreadableFact("id, type, chamber or data is missing");
      }
      return new Envelope(
          wire.id,
          wire.source,
          wire.type,
          wire.subject,
          wire.time,
          wire.chamber,
          wire.traceparent,
          wire.data);
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw new UnreadableFact("not readable as JSON: " + e.getMessage());
    }
  }

  /**
   * The data as a consumer's own record.
   *
   * @throws UnreadableFact when it does not fit
   */
  public <T> T as(Class<T> record) {
    try {
      return EventJson.MAPPER.treeToValue(data, record);
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw new UnreadableFact("data does not fit " + type + ": " + e.getMessage());
    }
  }
}
