package it.quadrante.openapi;

import static it.quadrante.openapi.ApiRule.error;
import static it.quadrante.openapi.ApiRule.hint;
import static it.quadrante.openapi.ApiRule.security;

import com.fasterxml.jackson.databind.JsonNode;
import it.quadrante.openapi.ApiDocument.Part;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is said of every value. */
final class SchemaRules {
  private static final Set<String> INTEGERS = Set.of("int32", "int64");
  private static final Set<String> NUMBERS =
      Set.of("float", "double", "decimal32", "decimal64", "decimal128");

  static final List<ApiRule> ALL =
      List.of(
          error(
              "every number and integer has a format",
              it ->
                  broken(
                      it,
                      schema ->
                          lacksFormat(schema, "integer", INTEGERS)
                              || lacksFormat(schema, "number", NUMBERS))),
          error("examples are valid", Examples::invalid),
          hint(
              "schemas are in PascalCase",
              it ->
                  it.at("/components/schemas")
                      .members()
                      .filter(
                          schema -> !schema.name().matches("[A-Z][a-z0-9]*([A-Z]([a-z0-9]+|$))*"))
                      .map(Part::place)),
          security(
              "arrays have minItems and maxItems",
              it -> broken(it, schema -> isWithout(schema, "array", "minItems", "maxItems"))),
          security(
              "strings have maxLength, unless an enum or a format bounds them",
              it -> broken(it, schema -> isOpenText(schema) && !schema.has("maxLength"))),
          security(
              "strings have a pattern, a format or an enum",
              it -> broken(it, schema -> isOpenText(schema) && !schema.has("pattern"))),
          security(
              "numbers have bounds",
              it ->
                  broken(
                      it,
                      schema ->
                          isWithout(schema, "integer", "minimum", "maximum")
                              || isWithout(schema, "number", "minimum", "maximum"))),
          security("no open additionalProperties", it -> broken(it, SchemaRules::isOpenObject)));

  private SchemaRules() {}

  private static Stream<String> broken(ApiDocument in, Predicate<JsonNode> rule) {
    return in.schemas().filter(schema -> rule.test(schema.node())).map(Part::place);
  }

  private static boolean lacksFormat(JsonNode schema, String type, Set<String> formats) {
    return ApiDocument.isOf(schema, type) && !formats.contains(schema.path("format").asText());
  }

  private static boolean isWithout(JsonNode schema, String type, String... bounds) {
    return ApiDocument.isOf(schema, type) && !Stream.of(bounds).allMatch(schema::has);
  }

  private static boolean isOpenText(JsonNode schema) {
    return ApiDocument.isOf(schema, "string") && Stream.of("enum", "format").noneMatch(schema::has);
  }

  /** Closed, or other members are described and counted. */
  private static boolean isOpenObject(JsonNode schema) {
    JsonNode others = schema.path("additionalProperties");
    boolean closed = others.isBoolean() && !others.asBoolean();
    boolean counted = others.isObject() && !others.isEmpty() && schema.has("maxProperties");
    return ApiDocument.isOf(schema, "object") && !closed && !counted;
  }
}
