package it.quadrante.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import it.quadrante.openapi.ApiDocument.Operation;
import it.quadrante.openapi.ApiDocument.Part;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A request of an operation that says nothing: addresses as the document gives examples of, of what
 * is not there, and a body without a member. Whoever is let through is told what is missing.
 */
final class HarmlessRequest {
  private static final Pattern PARAMETER = Pattern.compile("\\{([^}]*)}");

  private final ApiDocument document;
  private final Operation operation;

  HarmlessRequest(ApiDocument document, Operation operation) {
    this.document = document;
    this.operation = operation;
  }

  /**
   * The request in a chamber, if it is in one.
   *
   * @param token null for none
   */
  HttpRequest in(String chamber, URI service, String token) {
    HttpRequest.Builder request = HttpRequest.newBuilder(service.resolve(path(chamber)));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    String verb = operation.verb().toUpperCase(Locale.ROOT);
    JsonNode content = document.resolved(operation.part().at("requestBody")).node().path("content");
    if (content.isEmpty()) {
      return request.method(verb, BodyPublishers.noBody()).build();
    }
    String mediaType = content.fieldNames().next();
    return request
        .header("Content-Type", mediaType)
        .method(verb, BodyPublishers.ofString(mediaType.contains("json") ? "{}" : "x"))
        .build();
  }

  private String path(String chamber) {
    Matcher parameter = PARAMETER.matcher(operation.path());
    return parameter.replaceAll(
        found ->
            Matcher.quoteReplacement(
                found.group(1).equals("chamber") ? chamber : sample(found.group(1))));
  }

  private String sample(String name) {
    Part parameter =
        ApiDocument.elements(operation.part().at("parameters"))
            .map(document::resolved)
            .filter(one -> one.node().path("name").asText().equals(name))
            .findFirst()
            .orElseThrow();
    return URLEncoder.encode(
        sample(document.resolved(parameter.at("schema")).node()), StandardCharsets.UTF_8);
  }

  private static String sample(JsonNode schema) {
    for (JsonNode said :
        new JsonNode[] {schema.at("/examples/0"), schema.path("example"), schema.at("/enum/0")}) {
      if (!said.isMissingNode()) {
        return said.asText();
      }
    }
    return ApiDocument.isOf(schema, "integer") ? "1" : "X";
  }
}
