package it.quadrante.openapi;

import static it.quadrante.openapi.ApiRule.ours;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import it.quadrante.openapi.ApiDocument.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What we ask beyond the guidelines: a document that is well formed, and that says something. */
final class OwnRules {
  private static final String OFFICIAL = "https://spec.openapis.org/oas/3.1/schema/2022-10-07";

  static final List<ApiRule> ALL =
      List.of(
          ours("the document follows the official schema of OpenAPI 3.1", OwnRules::malformed),
          ours(
              "every operation has a summary and a description",
              it ->
                  it.operations()
                      .filter(
                          operation ->
                              Stream.of("summary", "description")
                                  .map(operation.part()::at)
                                  .anyMatch(text -> !DocumentRules.isSaid(text.node())))
                      .map(Object::toString)),
          ours(
              "every parameter and header is described",
              it ->
                  Stream.concat(it.parameters(), it.headers())
                      .filter(part -> !DocumentRules.isSaid(part.node().path("description")))
                      .map(Part::place)),
          ours(
              "every schema and every member is described",
              it ->
                  Stream.concat(components(it), components(it).flatMap(OwnRules::members))
                      .filter(part -> !isDescribed(it, part))
                      .map(Part::place)),
          ours(
              "every schema says what it is: no member that the code does not have",
              it ->
                  it.schemas()
                      .filter(
                          schema ->
                              Stream.of("type", "$ref", "oneOf", "anyOf", "allOf", "if")
                                  .noneMatch(schema.node()::has))
                      .map(Part::place)),
          ours(
              "everything sent and answered has an example",
              it ->
                  it.contents()
                      .filter(content -> !hasExample(it, content))
                      .map(Part::place)
                      .distinct()));

  private OwnRules() {}

  private static Stream<Part> components(ApiDocument in) {
    return in.at("/components/schemas").members();
  }

  private static Stream<Part> members(Part schema) {
    return schema.at("properties").members();
  }

  /** Itself, what it refers to, or what it lists; a constant says what it is. */
  private static boolean isDescribed(ApiDocument in, Part schema) {
    return DocumentRules.isSaid(schema.node().path("description"))
        || (schema.node().has("$ref") && isDescribed(in, in.resolved(schema)))
        || (schema.node().has("items") && isDescribed(in, schema.at("items")))
        || schema.node().path("enum").size() == 1;
  }

  private static boolean hasExample(ApiDocument in, Part content) {
    return content.node().has("example")
        || content.node().has("examples")
        || in.resolved(content.at("schema")).node().has("examples");
  }

  private static Stream<String> malformed(ApiDocument in) {
    return official().validate(in.root()).stream()
        .map(error -> error.getInstanceLocation() + " " + error.getMessage());
  }

  private static Schema official() {
    try (InputStream file =
        OwnRules.class.getResourceAsStream(OFFICIAL.substring("https:/".length()))) {
      String schema = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(
              SpecificationVersion.DRAFT_2020_12,
              builder -> builder.schemas(Map.of(OFFICIAL, schema)))
          .getSchema(SchemaLocation.of(OFFICIAL));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
