package it.quadrante.measurement;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.quadrante.events.EventJson;
import it.quadrante.measurement.cell.domain.Value;

/** Domain records as JSON text in a column, in the same form in which they travel. */
public final class Bodies {

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Value.Amount.class, name = "NUMBER"),
    @JsonSubTypes.Type(value = Value.Day.class, name = "DATE"),
    @JsonSubTypes.Type(value = Value.YesNo.class, name = "YES_NO"),
    @JsonSubTypes.Type(value = Value.Words.class, name = "WORDS"),
    @JsonSubTypes.Type(value = Value.NotRealised.class, name = "NOT_REALISED")
  })
  private interface ByKind {}

  private static final ObjectMapper MAPPER =
      EventJson.MAPPER.copy().addMixIn(Value.class, ByKind.class);

  private Bodies() {}

  /** Null stays null. */
  public static String write(Object value) {
    try {
      return value == null ? null : MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Null stays null. */
  public static <T> T read(String body, Class<T> type) {
    try {
      return body == null ? null : MAPPER.readValue(body, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  public static JsonNode tree(Object value) {
    return MAPPER.valueToTree(value);
  }
}
