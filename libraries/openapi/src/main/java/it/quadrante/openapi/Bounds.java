package it.quadrante.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import it.quadrante.figure.Figure;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Nothing is without an end: where a schema states no bound, it has the one that holds for
 * everything here. Texts have no U+0000 (no database keeps it), integers count or number something,
 * decimals are figures, objects have the members listed and no others.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 20)
public class Bounds implements OASFilter {
  static final int LONGEST_TEXT = 10_000;
  static final int LONGEST_LIST = 100_000;
  static final String ANY_TEXT = "^[^\\u0000]*$";

  private static final BigDecimal LARGEST_FIGURE =
      new BigDecimal(BigInteger.TEN.pow(Figure.MAX_DIGITS).subtract(BigInteger.ONE));

  @Override
  public Schema filterSchema(Schema schema) {
    boolean isChoice = schema.getOneOf() != null && schema.getProperties() == null;
    if (schema.getRef() != null || isChoice) {
      schema.setType(null);
      return schema;
    }
    if (schema.getConstValue() instanceof String only) {
      schema.setEnumeration(List.of(only));
      schema.setConstValue(null);
    }
    if (schema.getType() == null && schema.getEnumeration() != null) {
      schema.setType(List.of(SchemaType.STRING));
    }
    if (schema.getType() != null) {
      schema.getType().forEach(type -> bound(schema, type));
    }
    return schema;
  }

  private static void bound(Schema schema, SchemaType type) {
    switch (type) {
      case STRING -> text(schema);
      case INTEGER -> integer(schema);
      case NUMBER -> number(schema);
      case ARRAY -> list(schema);
      case OBJECT -> object(schema);
      case BOOLEAN, NULL -> {}
    }
  }

  private static void text(Schema schema) {
    if (schema.getEnumeration() != null || isBoundByFormat(schema)) {
      return;
    }
    if (schema.getMaxLength() == null) {
      schema.setMaxLength(LONGEST_TEXT);
    }
    if (schema.getPattern() == null && schema.getFormat() == null) {
      schema.setPattern(ANY_TEXT);
    }
  }

  private static boolean isBoundByFormat(Schema schema) {
    return List.of("date", "date-time", "uuid").contains(String.valueOf(schema.getFormat()));
  }

  private static void integer(Schema schema) {
    if (schema.getFormat() == null) {
      schema.setFormat("int32");
    }
    if (schema.getMinimum() == null) {
      schema.setMinimum(BigDecimal.ZERO);
    }
    if (schema.getMaximum() == null) {
      schema.setMaximum(BigDecimal.valueOf(Integer.MAX_VALUE));
    }
  }

  private static void number(Schema schema) {
    if (schema.getFormat() == null) {
      schema.setFormat("decimal128");
    }
    if (schema.getMinimum() == null) {
      schema.setMinimum(LARGEST_FIGURE.negate());
    }
    if (schema.getMaximum() == null) {
      schema.setMaximum(LARGEST_FIGURE);
    }
  }

  private static void list(Schema schema) {
    if (schema.getMinItems() == null) {
      schema.setMinItems(0);
    }
    if (schema.getMaxItems() == null) {
      schema.setMaxItems(LONGEST_LIST);
    }
  }

  private static void object(Schema schema) {
    if (schema.getProperties() != null
        && schema.getAdditionalPropertiesSchema() == null
        && schema.getAdditionalPropertiesBoolean() == null) {
      schema.setAdditionalPropertiesBoolean(false);
    }
  }
}
