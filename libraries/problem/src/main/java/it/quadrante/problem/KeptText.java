package it.quadrante.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;

/** A text that PostgreSQL can keep: without U+0000 and without half of a character. */
final class KeptText extends StdScalarDeserializer<String> {
  private static final long serialVersionUID = 1L;

  KeptText() {
    super(String.class);
  }

  @Override
  public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    return checked(StringDeserializer.instance.deserialize(parser, context));
  }

  static String checked(String text) {
    if (text != null && !isKept(text)) {
      throw new ProblemException(HttpProblem.TEXT_UNREADABLE);
    }
    return text;
  }

  static boolean isKept(String text) {
    return text.codePoints()
        .noneMatch(
            point ->
                point == 0
                    || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE));
  }
}
