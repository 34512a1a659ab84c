package it.quadrante.openapi;

import static it.quadrante.openapi.ApiRule.error;
import static it.quadrante.openapi.ApiRule.warning;

import it.quadrante.openapi.ApiDocument.Part;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Headers asked for and answered. */
final class HeaderRules {
  private static final Set<String> SAID_OTHERWISE =
      Set.of("accept", "content-type", "authorization");

  private static final List<String> RATE_LIMIT = List.of("Limit", "Remaining", "Reset");
  private static final List<String> PREFIXES = List.of("RateLimit-", "X-RateLimit-");
  private static final Pattern CACHING =
      Pattern.compile("max-age|private|no-store|no-cache|no-transform");

  static final List<ApiRule> ALL =
      List.of(
          error(
              "Accept, Content-Type and Authorization are no parameters",
              it ->
                  headerParameters(it)
                      .filter(p -> SAID_OTHERWISE.contains(name(p).toLowerCase(Locale.ROOT)))
                      .map(Part::place)),
          error(
              "a declared 429 has its rate-limit headers",
              it ->
                  it.responses()
                      .filter(response -> response.name().equals("429"))
                      .filter(response -> !hasRateLimit(response))
                      .map(Part::place)),
          warning(
              "429 is declared",
              it ->
                  it.operations()
                      .filter(operation -> !operation.part().node().path("responses").has("429"))
                      .map(Object::toString)),
          warning(
              "rate-limit headers where headers are declared",
              it ->
                  it.responses()
                      .filter(response -> Set.of('2', '4').contains(response.name().charAt(0)))
                      .filter(response -> response.node().has("headers"))
                      .filter(response -> !hasRateLimit(response))
                      .map(Part::place)),
          warning(
              "503 has Retry-After",
              it ->
                  it.responses()
                      .filter(response -> response.name().equals("503"))
                      .filter(response -> !response.node().path("headers").has("Retry-After"))
                      .map(Part::place)),
          warning(
              "no new X- headers",
              it ->
                  Stream.concat(
                          headerParameters(it).map(HeaderRules::name), it.headers().map(Part::name))
                      .filter(name -> name.startsWith("X-"))
                      .filter(name -> !name.startsWith("X-RateLimit-"))),
          warning(
              "caching headers documented",
              it ->
                  it.responses()
                      .filter(response -> response.name().startsWith("2"))
                      .filter(response -> !documentsCaching(it, response))
                      .map(Part::place)));

  private HeaderRules() {}

  private static Stream<Part> headerParameters(ApiDocument in) {
    return in.parameters().filter(p -> p.node().path("in").asText().equals("header"));
  }

  private static String name(Part parameter) {
    return parameter.node().path("name").asText();
  }

  /** Limit, remaining and reset, all of one prefix and none of the other. */
  private static boolean hasRateLimit(Part response) {
    List<Long> counts =
        PREFIXES.stream()
            .map(
                prefix ->
                    RATE_LIMIT.stream()
                        .filter(name -> response.node().path("headers").has(prefix + name))
                        .count())
            .toList();
    return counts.contains(3L) && counts.contains(0L);
  }

  /** One of Cache-Control and Expires, and what it means. */
  private static boolean documentsCaching(ApiDocument in, Part response) {
    List<Part> headers =
        Stream.of("Cache-Control", "Expires")
            .map(response.at("headers")::at)
            .filter(header -> !header.node().isMissingNode())
            .map(in::resolved)
            .toList();
    return headers.size() == 1
        && CACHING.matcher(headers.get(0).node().path("description").asText()).find();
  }
}
