package it.quadrante.openapi;

import static it.quadrante.openapi.ApiRule.error;
import static it.quadrante.openapi.ApiRule.hint;
import static it.quadrante.openapi.ApiRule.warning;

import com.fasterxml.jackson.databind.JsonNode;
import it.quadrante.openapi.ApiDocument.Operation;
import it.quadrante.openapi.ApiDocument.Part;
import java.util.List;
import java.util.stream.Stream;

/** Problems, and the status of the service. */
final class ProblemRules {
  private static final List<String> FIELDS = List.of("title", "status", "detail");
  private static final List<String> PROBLEM = List.of("application/problem+json");
  private static final List<String> PROBLEM_OR_JSON =
      List.of("application/problem+json", "application/json");

  static final List<ApiRule> ALL =
      List.of(
          error(
              "every 4xx, 5xx and default response is application/problem+json",
              it -> notIn(it.responses().filter(ProblemRules::isError), PROBLEM)),
          error(
              "a path /status exists",
              it -> status(it).findAny().isPresent() ? Stream.empty() : Stream.of("/paths")),
          error(
              "/status answers 200 in JSON or as problem",
              it ->
                  ok(it).findAny().isPresent()
                      ? notIn(ok(it), PROBLEM_OR_JSON)
                      : Stream.of("/status 200")),
          error(
              "the errors of /status are problems",
              it ->
                  notIn(status(it).flatMap(it::responses).filter(ProblemRules::isError), PROBLEM)),
          warning(
              "/status uses the problem schema",
              it -> withoutFields(it, status(it).flatMap(it::responses))),
          hint(
              "a problem has title, status and detail",
              it -> withoutFields(it, it.responses().filter(ProblemRules::isError))));

  private ProblemRules() {}

  private static boolean isError(Part response) {
    return response.name().matches("4.*|5.*|default");
  }

  private static Stream<Operation> status(ApiDocument in) {
    return in.operations()
        .filter(operation -> operation.path().equals("/status") && operation.verb().equals("get"));
  }

  private static Stream<Part> ok(ApiDocument in) {
    return status(in).flatMap(in::responses).filter(response -> response.name().equals("200"));
  }

  /** Responses without a content, or with one of another media type. */
  private static Stream<String> notIn(Stream<Part> responses, List<String> mediaTypes) {
    return responses
        .filter(
            response ->
                response.node().path("content").isEmpty()
                    || response
                        .at("content")
                        .members()
                        .anyMatch(content -> !mediaTypes.contains(mediaType(content))))
        .map(Part::place);
  }

  /** The name of a media type holds a slash. */
  private static String mediaType(Part content) {
    return content.place().substring(content.place().lastIndexOf("/content/") + 9);
  }

  private static Stream<String> withoutFields(ApiDocument in, Stream<Part> responses) {
    return responses
        .flatMap(response -> response.at("content").members())
        .map(content -> in.resolved(content.at("schema")))
        .filter(schema -> !hasFields(schema.node().path("properties")))
        .map(Part::place);
  }

  private static boolean hasFields(JsonNode properties) {
    return FIELDS.stream().allMatch(properties::has);
  }
}
