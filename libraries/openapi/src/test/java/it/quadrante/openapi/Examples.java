package it.quadrante.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import it.quadrante.openapi.ApiDocument.Part;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Values held against the schemas of a document. */
final class Examples {
  private final ApiDocument document;
  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(
          Dialect.builder(Dialects.getDraft202012())
              .keyword(new NonValidationKeyword("components"))
              .build());

  private final Map<JsonNode, Schema> read = new HashMap<>();

  Examples(ApiDocument document) {
    this.document = document;
  }

  static Stream<String> invalid(ApiDocument in) {
    Examples examples = new Examples(in);
    return Stream.concat(examples.ofSchemas(), examples.ofContents()).distinct();
  }

  /** What is wrong with a value. */
  Stream<String> faults(JsonNode schema, JsonNode value) {
    return read
        .computeIfAbsent(schema, this::withComponents)
        .validate(
            value,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(error -> error.getInstanceLocation() + " " + error.getMessage());
  }

  private Schema withComponents(JsonNode schema) {
    ObjectNode whole = JsonNodeFactory.instance.objectNode();
    whole.set("components", document.root().path("components"));
    whole.putArray("allOf").add(schema);
    return registry.getSchema(whole);
  }

  private Stream<String> ofSchemas() {
    return document
        .schemas()
        .flatMap(
            schema ->
                Stream.concat(
                        ApiDocument.elements(schema.at("examples")),
                        Stream.of(schema.at("example"), schema.at("default")))
                    .flatMap(example -> faults(schema, example)));
  }

  private Stream<String> ofContents() {
    return Stream.of(document.contents(), document.parameters(), document.headers())
        .flatMap(parts -> parts)
        .flatMap(
            part ->
                Stream.concat(
                        Stream.of(part.at("example")),
                        part.at("examples")
                            .members()
                            .map(example -> document.resolved(example).at("value")))
                    .flatMap(example -> faults(part.at("schema"), example)));
  }

  private Stream<String> faults(Part schema, Part example) {
    return example.node().isMissingNode()
        ? Stream.empty()
        : faults(schema.node(), example.node()).map(fault -> example.place() + ": " + fault);
  }
}
