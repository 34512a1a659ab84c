package it.quadrante.events;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The W3C trace a fact belongs to. The relay publishes in nobody's request, so the envelope carries
 * it, as CloudEvents' distributed tracing extension says; the relay copies it into a header of the
 * same name, where readers continue it.
 */
final class Trace {
  static final String TRACEPARENT = "traceparent";
  private static final String DATA = "data";

  private Trace() {}

  /** The {@code traceparent} of what is being done, null where nothing is traced. */
  static String current() {
    Map<String, String> carrier = new HashMap<>();
    W3CTraceContextPropagator.getInstance().inject(Context.current(), carrier, Map::put);
    return carrier.get(TRACEPARENT);
  }

  /** The {@code traceparent} that an envelope carries. */
  static Optional<String> in(String envelope) {
    try (JsonParser json = EventJson.MAPPER.createParser(envelope)) {
      json.nextToken();
      // No further than the data, which may be long and comes last.
      while (json.nextToken() == JsonToken.FIELD_NAME && !DATA.equals(json.currentName())) {
        String name = json.currentName();
        json.nextToken();
        if (TRACEPARENT.equals(name)) {
          return Optional.of(json.getText());
        }
        json.skipChildren();
      }
      return Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
