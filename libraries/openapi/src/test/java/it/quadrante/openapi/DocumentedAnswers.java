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
 * the operation's, and the body is what is said of it there.
 */
public final class DocumentedAnswers implements Filter {
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
    if (answer.body().asString().isEmpty()) {
      return said.node().has("content") ? Stream.of(status + " without body") : Stream.empty();
    }
    String mediaType = answer.contentType().split(";")[0];
    JsonNode content = said.node().path("content").path(mediaType);
    return content.isMissingNode()
        ? Stream.of(status + " as " + mediaType)
        : values.faults(content.path("schema"), json(answer));
  }

  private static JsonNode json(Response answer) {
    try {
      return ApiDocument.JSON.readTree(answer.body().asString());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
