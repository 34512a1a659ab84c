package it.quadrante.planning;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.quadrante.events.EventJson;
import it.quadrante.planning.plan.PlanJson;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Domain records as JSON text in a column, in the same form in which they travel. */
public final class Bodies {
  private static final ObjectMapper MAPPER = PlanJson.teach(EventJson.MAPPER.copy());

  private Bodies() {}

  public static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Without a text of it in memory. */
  public static void write(Object value, OutputStream out) {
    try {
      MAPPER.writeValue(out, value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static <T> T read(String body, Class<T> type) {
    try {
      return MAPPER.readValue(body, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A document that has passed its schema. */
  public static <T> T read(JsonNode document, Class<T> type) {
    try {
      return MAPPER.treeToValue(document, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the schema lets through what cannot be read", e);
    }
  }

  public static JsonNode tree(Object value) {
    return MAPPER.valueToTree(value);
  }
}
