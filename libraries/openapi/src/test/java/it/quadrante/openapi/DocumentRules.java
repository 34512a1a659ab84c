package it.quadrante.openapi;

import static it.quadrante.openapi.ApiRule.error;
import static it.quadrante.openapi.ApiRule.hint;
import static it.quadrante.openapi.ApiRule.security;
import static it.quadrante.openapi.ApiRule.warning;

import com.fasterxml.jackson.databind.JsonNode;
import it.quadrante.openapi.ApiDocument.Part;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the document says of itself, its servers and who may call. */
final class DocumentRules {
  private static final Pattern SEMANTIC =
      Pattern.compile("[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?");

  private static final Pattern CREDENTIAL =
      Pattern.compile("password|secret|api-?_?key|token", Pattern.CASE_INSENSITIVE);

  static final List<ApiRule> ALL =
      List.of(
          error(
              "OpenAPI 3 or later", it -> unless(it, "/openapi", v -> v.asText().startsWith("3."))),
          error("info.contact", it -> unless(it, "/info/contact", DocumentRules::isReachable)),
          error("info.x-summary", it -> unless(it, "/info/x-summary", DocumentRules::isSaid)),
          error("info.summary of 3.1", it -> unless(it, "/info/summary", DocumentRules::isSaid)),
          error(
              "semantic version",
              it -> unless(it, "/info/version", v -> SEMANTIC.matcher(v.asText()).matches())),
          error(
              "every server described",
              it ->
                  servers(it).filter(s -> !isSaid(s.node().path("description"))).map(Part::place)),
          error(
              "servers use https, else are marked x-sandbox",
              it ->
                  servers(it)
                      .filter(s -> !isHttps(s.node().path("url")))
                      .filter(s -> !s.node().path("x-sandbox").asBoolean())
                      .map(Part::place)),
          error("no API key or credential in the URL", DocumentRules::credentialsInUrls),
          error(
              "OAuth over https",
              it ->
                  schemes(it)
                      .flatMap(scheme -> addresses(scheme))
                      .filter(address -> !isHttps(address.node()))
                      .map(Part::place)),
          error(
              "neither implicit nor password flow",
              it ->
                  schemes(it)
                      .flatMap(scheme -> scheme.at("flows").members())
                      .filter(flow -> List.of("implicit", "password").contains(flow.name()))
                      .map(Part::place)),
          warning(
              "info.termsOfService",
              it -> unless(it, "/info/termsOfService", DocumentRules::isSaid)),
          hint("info.x-api-id", it -> unless(it, "/info/x-api-id", DocumentRules::isSaid)),
          security(
              "every unsafe operation names its security",
              it ->
                  it.operations()
                      .filter(operation -> !List.of("get", "head").contains(operation.verb()))
                      .filter(operation -> !isProtected(operation.part().node().path("security")))
                      .map(Object::toString)));

  private DocumentRules() {}

  static boolean isSaid(JsonNode text) {
    return !text.asText().isBlank();
  }

  private static Stream<String> unless(ApiDocument in, String place, Predicate<JsonNode> holds) {
    return holds.test(in.root().at(place)) ? Stream.empty() : Stream.of(place);
  }

  private static boolean isReachable(JsonNode contact) {
    return isSaid(contact.path("url")) || isSaid(contact.path("email"));
  }

  private static boolean isHttps(JsonNode url) {
    return url.asText().startsWith("https://");
  }

  private static Stream<Part> servers(ApiDocument in) {
    return Stream.concat(
            Stream.of(in.at("/servers")), in.operations().map(each -> each.part().at("servers")))
        .flatMap(ApiDocument::elements);
  }

  private static Stream<Part> schemes(ApiDocument in) {
    return in.at("/components/securitySchemes").members();
  }

  private static Stream<Part> addresses(Part scheme) {
    return Stream.concat(
            Stream.of(scheme.at("openIdConnectUrl")).filter(url -> !url.node().isMissingNode()),
            scheme.at("flows").members().flatMap(Part::members))
        .filter(member -> member.name().endsWith("Url"));
  }

  private static Stream<String> credentialsInUrls(ApiDocument in) {
    return Stream.concat(
            schemes(in).filter(scheme -> scheme.node().path("in").asText().equals("query")),
            in.parameters()
                .filter(p -> List.of("query", "path").contains(p.node().path("in").asText()))
                .filter(p -> CREDENTIAL.matcher(p.node().path("name").asText()).find()))
        .map(Part::place);
  }

  private static boolean isProtected(JsonNode requirements) {
    return !requirements.isEmpty()
        && ApiDocument.elements(new Part("", requirements)).noneMatch(one -> one.node().isEmpty());
  }
}
