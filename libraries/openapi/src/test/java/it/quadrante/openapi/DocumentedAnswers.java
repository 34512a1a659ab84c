package it.quadrante.openapi;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import it.quadrante.openapi.ApiDocument.Operation;
import it.quadrante.openapi.ApiDocument.Part;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds every answer that a component test gets against the served document: the status is one of
 * the operation's or, of a problem, what is said of all others; its code is shown there, the body
 * is what is said of it, and so are the headers that callers use.
 */
public final class DocumentedAnswers implements Filter {
  private static final List<String> HEADERS = List.of("ETag", "Location");

  private ApiDocument document;
  private Examples values;

  /** From now on, of every request. */
  public static void expected() {
    RestAssured.replaceFiltersWith(new DocumentedAnswers());
  }

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification response,
      FilterContext context) {
    Response answer = context.next(request, response);
    String path = URI.create(request.getURI()).getRawPath();
    if (path.startsWith("/q/") || isRefusedOrigin(request, answer)) {
      return answer;
    }
    load();
    List<String> faults =
        operation(request.getMethod(), path).stream()
            .flatMap(operation -> faults(operation, answer))
            .toList();
    if (!faults.isEmpty()) {
      throw new AssertionError(
          request.getMethod() + " " + path + " is answered otherwise than documented: " + faults);
    }
    return answer;
  }

  /** The browser is answered, no client: by CORS, before there is an operation. */
  private static boolean isRefusedOrigin(FilterableRequestSpecification request, Response answer) {
    return request.getHeaders().hasHeaderWithName("Origin")
        && answer.statusCode() == 403
        && answer.body().asString().isEmpty();
  }

  private void load() {
    if (document == null) {
      document = ApiDocument.of(given().get("/q/openapi?format=json").asString());
      values = new Examples(document);
    }
  }

  /** None for addresses and verbs that there are not. */
  private Optional<Operation> operation(String verb, String path) {
    return document
        .operations()
        .filter(operation -> operation.verb().equals(verb.toLowerCase(Locale.ROOT)))
        .filter(operation -> path.matches(operation.path().replaceAll("\\{[^}]*}", "[^/]+")))
        .findFirst();
  }

  private Stream<String> faults(Operation operation, Response answer) {
    Part responses = operation.part().at("responses");
    String status = String.valueOf(answer.statusCode());
    Part said = document.resolved(responses.at(responses.node().has(status) ? status : "default"));
    boolean unsaid = !responses.node().has(status) && answer.statusCode() < 400;
    if (unsaid) {
      return Stream.of("no answer " + status);
    }
    Stream<String> headers =
        HEADERS.stream()
            .filter(header -> answer.headers().hasHeaderWithName(header))
            .filter(header -> answer.statusCode() < 300 && !said.node().path("headers").has(header))
            .map(header -> status + " with " + header);
    if (answer.body().asString().isEmpty()) {
      return Stream.concat(
          headers,
          said.node().has("content") ? Stream.of(status + " without body") : Stream.empty());
    }
    String mediaType = answer.contentType().split(";", 2)[0];
    JsonNode content = said.node().path("content").path(mediaType);
    if (content.isMissingNode()) {
      return Stream.of(status + " as " + mediaType);
    }
    if (!mediaType.endsWith("json")) {
      return headers;
    }
    JsonNode body = json(answer);
    String code = body.path("code").asText();
    boolean unsaidProblem =
        answer.statusCode() >= 400
            && Stream.of(status, "default")
                .noneMatch(response -> document.codes(operation, response).contains(code));
    return Stream.of(
            headers,
            values.faults(content.path("schema"), body),
            unsaidProblem ? Stream.of(status + " " + code) : Stream.<String>empty())
        .flatMap(faults -> faults);
  }

  private static JsonNode json(Response answer) {
    try {
      return ApiDocument.JSON.readTree(answer.body().asString());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
