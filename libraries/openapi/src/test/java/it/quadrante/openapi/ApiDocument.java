package it.quadrante.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** An OpenAPI document as the rules look at it. */
public record ApiDocument(JsonNode root) {
  static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private static final Set<String> VERBS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  private static final List<String> SUBSCHEMAS = List.of("items", "not", "additionalProperties");
  private static final List<String> SUBSCHEMA_LISTS = List.of("oneOf", "anyOf", "allOf");

  /**
   * @param json the document, its decimals kept
   */
  static ApiDocument of(String json) {
    try {
      return new ApiDocument(JSON.readTree(json));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** A part of the document and where it stands: every step after a slash. */
  record Part(String place, JsonNode node) {
    Part at(String step) {
      return new Part(place + "/" + step, node.path(step));
    }

    Stream<Part> members() {
      return node.properties().stream()
          .map(member -> new Part(place + "/" + member.getKey(), member.getValue()));
    }

    String name() {
      return place.substring(place.lastIndexOf('/') + 1);
    }
  }

  /** An operation with its path and verb. */
  record Operation(String path, String verb, Part part) {
    @Override
    public String toString() {
      return verb + " " + path;
    }
  }

  Part at(String pointer) {
    return new Part(pointer, root.at(pointer));
  }

  Stream<Operation> operations() {
    return root.path("paths").properties().stream()
        .flatMap(
            path ->
                new Part("/paths/" + path.getKey(), path.getValue())
                    .members()
                    .filter(member -> VERBS.contains(member.name()))
                    .map(member -> new Operation(path.getKey(), member.name(), member)));
  }

  /** What is referred to, or the part itself. */
  Part resolved(Part part) {
    String ref = part.node().path("$ref").asText();
    return ref.isEmpty() ? part : resolved(at(ref.substring(1)));
  }

  /** Responses of every operation and those of the components, resolved; by status and name. */
  Stream<Part> responses() {
    return operations().flatMap(this::responses);
  }

  /** By status; what is referred to keeps the status as its name. */
  Stream<Part> responses(Operation of) {
    return of.part()
        .at("responses")
        .members()
        .map(response -> new Part(response.place(), resolved(response).node()));
  }

  /** Parameters of every operation, resolved. */
  Stream<Part> parameters() {
    return operations()
        .flatMap(operation -> elements(operation.part().at("parameters")).map(this::resolved))
        .distinct();
  }

  boolean takes(Operation operation, String header) {
    return elements(operation.part().at("parameters"))
        .map(this::resolved)
        .anyMatch(parameter -> parameter.node().path("name").asText().equals(header));
  }

  boolean answers(Operation operation, String status) {
    return operation.part().node().path("responses").has(status);
  }

  /** Codes of the problems that an operation shows for a status. */
  List<String> codes(Operation operation, String status) {
    return resolved(operation.part().at("responses").at(status))
        .at("content")
        .members()
        .flatMap(content -> content.at("examples").members())
        .map(Part::name)
        .toList();
  }

  /** Everything that has a content: request bodies and responses. */
  Stream<Part> contents() {
    return Stream.concat(
            operations().map(operation -> resolved(operation.part().at("requestBody"))),
            responses())
        .map(part -> part.at("content"))
        .flatMap(Part::members);
  }

  /** Every schema, also those within others. */
  Stream<Part> schemas() {
    Stream<Part> outermost =
        Stream.of(
                at("/components/schemas").members(),
                contents().map(content -> content.at("schema")),
                parameters().map(parameter -> parameter.at("schema")),
                headers().map(header -> header.at("schema")))
            .flatMap(parts -> parts);
    return outermost
        .flatMap(ApiDocument::withInner)
        .filter(part -> part.node().isObject())
        .distinct();
  }

  /** Headers of every response, resolved; by name. */
  Stream<Part> headers() {
    return responses()
        .flatMap(response -> response.at("headers").members())
        .map(header -> new Part(header.place(), resolved(header).node()));
  }

  static Stream<Part> elements(Part array) {
    List<Part> elements = new ArrayList<>();
    for (int i = 0; i < array.node().size(); i++) {
      elements.add(new Part(array.place() + "/" + i, array.node().get(i)));
    }
    return elements.stream();
  }

  static Stream<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText);
  }

  private static Stream<Part> withInner(Part schema) {
    Stream<Part> inner =
        Stream.of(
                schema.at("properties").members(),
                SUBSCHEMAS.stream().map(schema::at),
                SUBSCHEMA_LISTS.stream().flatMap(list -> elements(schema.at(list))))
            .flatMap(parts -> parts)
            .filter(part -> part.node().isObject());
    return Stream.concat(Stream.of(schema), inner.flatMap(ApiDocument::withInner));
  }

  /** Whether a schema may be of a type. */
  static boolean isOf(JsonNode schema, String type) {
    JsonNode types = schema.path("type");
    return types.isTextual() ? types.asText().equals(type) : texts(types).anyMatch(type::equals);
  }
}
