package it.quadrante.reporting;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import it.quadrante.events.EventJson;
import it.quadrante.figure.Figure;
import java.io.IOException;

/**
 * Facts and results as text in a column: sorted keys, plain decimals, absent members left out, so
 * that equal content is the same text and can be compared and hashed.
 */
public final class CanonicalJson {
  private static final ObjectMapper MAPPER =
      new JsonMapper.Builder((JsonMapper) EventJson.MAPPER.copy())
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
          .addModule(new SimpleModule().addDeserializer(Figure.class, new AnyFigure()))
          .build();

  /** Computed figures have more digits than one from outside may have. */
  private static final class AnyFigure extends StdDeserializer<Figure> {
    private static final long serialVersionUID = 1L;

    AnyFigure() {
      super(Figure.class);
    }

    @Override
    public Figure deserialize(JsonParser json, DeserializationContext context) throws IOException {
      return Figure.of(json.getDecimalValue());
    }
  }

  private CanonicalJson() {}

  public static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A text that this service stored. */
  public static <T> T read(String text, Class<T> type) {
    try {
      return MAPPER.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
