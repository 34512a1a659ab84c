package it.quadrante.openapi;

import static it.quadrante.openapi.ApiRule.error;
import static it.quadrante.openapi.ApiRule.hint;
import static it.quadrante.openapi.ApiRule.warning;

import it.quadrante.openapi.ApiDocument.Operation;
import it.quadrante.openapi.ApiDocument.Part;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Paths, verbs and bodies. */
final class HttpRules {
  private static final Pattern KEBAB_CASE =
      Pattern.compile("(/([a-z0-9]+(-[a-z0-9]+)*|\\{[a-zA-Z0-9]+}))+");

  private static final Pattern WORD_ENDS = Pattern.compile("[^a-zA-Z]+|(?<=[a-z])(?=[A-Z])");

  private static final Set<String> VERBS =
      Set.of(
          "get",
          "post",
          "put",
          "patch",
          "delete",
          "create",
          "read",
          "update",
          "add",
          "remove",
          "list",
          "fetch",
          "find",
          "search",
          "send",
          "submit",
          "validate",
          "approve",
          "publish",
          "propose",
          "set",
          "state",
          "confirm",
          "correct",
          "close",
          "reopen");

  static final List<ApiRule> ALL =
      List.of(
          error("GET has no body", it -> withBody(it, "get")),
          warning("DELETE has no body", it -> withBody(it, "delete")),
          error(
              "204 and 205 have no body",
              it ->
                  it.responses()
                      .filter(response -> List.of("204", "205").contains(response.name()))
                      .filter(response -> response.node().has("content"))
                      .map(Part::place)),
          error(
              "PATCH has a body",
              it ->
                  verb(it, "patch")
                      .filter(patch -> !body(it, patch).node().path("required").asBoolean())
                      .map(Operation::toString)),
          error(
              "the media type of PATCH is not application/json",
              it ->
                  verb(it, "patch")
                      .filter(
                          patch -> body(it, patch).node().path("content").has("application/json"))
                      .map(Operation::toString)),
          warning(
              "kebab-case paths",
              it ->
                  it.operations()
                      .map(Operation::path)
                      .filter(path -> !KEBAB_CASE.matcher(path).matches())),
          warning(
              "responses are objects",
              it ->
                  it.responses()
                      .flatMap(response -> response.at("content").members())
                      .filter(content -> content.name().endsWith("json"))
                      .map(content -> it.resolved(content.at("schema")))
                      .filter(schema -> !ApiDocument.isOf(schema.node(), "object"))
                      .map(Part::place)),
          hint(
              "no verbs in paths",
              it -> it.operations().map(Operation::path).filter(HttpRules::hasVerb)),
          hint(
              "no verbs in operation ids",
              it ->
                  it.operations()
                      .map(operation -> operation.part().at("operationId").node().asText())
                      .filter(HttpRules::hasVerb)));

  private HttpRules() {}

  private static Stream<Operation> verb(ApiDocument in, String verb) {
    return in.operations().filter(operation -> operation.verb().equals(verb));
  }

  private static Part body(ApiDocument in, Operation of) {
    return in.resolved(of.part().at("requestBody"));
  }

  private static Stream<String> withBody(ApiDocument in, String verb) {
    return verb(in, verb)
        .filter(operation -> operation.part().node().has("requestBody"))
        .map(Operation::toString);
  }

  private static boolean hasVerb(String name) {
    return Arrays.stream(WORD_ENDS.split(name.replaceAll("\\{[^}]*}", "")))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .anyMatch(VERBS::contains);
  }
}
