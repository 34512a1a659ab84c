package it.quadrante.mainjob;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import it.quadrante.localstack.KeycloakServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** A person at the public REST API: real tokens, nothing that any other client could not do. */
public final class Api {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
  private static final Duration TOKEN_LIFE = Duration.ofMinutes(4);
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private record Token(String text, Instant until) {}

  private final UnaryOperator<String> tokenOf;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final Map<String, Token> tokens = new ConcurrentHashMap<>();

  public Api(KeycloakServer keycloak) {
    this(keycloak::token);
  }

  /**
   * @param tokenOf an access token by account
   */
  Api(UnaryOperator<String> tokenOf) {
    this.tokenOf = tokenOf;
  }

  /**
   * An answer.
   *
   * @param body JSON; a missing node where there is none
   * @param tag the ETag, or null
   */
  public record Answer(int status, JsonNode body, String tag) {

    /** The code of a problem, empty otherwise. */
    public String code() {
      return body.path("code").asText();
    }

    /** This answer, if it has the status that the step needs. */
    public Answer expecting(int expected) {
      if (status != expected) {
        throw new StepFailed("expected %d, got %d: %s".formatted(expected, status, body));
      }
      return this;
    }
  }

  public Answer get(String account, URI resource) {
    return send(account, HttpRequest.newBuilder(resource).GET(), null);
  }

  public Answer post(String account, URI resource, Object body, String ifMatch) {
    return send(account, HttpRequest.newBuilder(resource).POST(text(body)), ifMatch);
  }

  public Answer put(String account, URI resource, Object body, String ifMatch) {
    return send(account, HttpRequest.newBuilder(resource).PUT(text(body)), ifMatch);
  }

  /** One segment of a path, with what a code may contain written safely. */
  public static String segment(String code) {
    return URLEncoder.encode(code, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private Answer send(String account, HttpRequest.Builder request, String ifMatch) {
    request
        .timeout(TIMEOUT)
        .header("Authorization", "Bearer " + token(account))
        .header("Content-Type", "application/json")
        .header("Accept", "application/json");
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    try {
      HttpResponse<byte[]> response =
          http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      return new Answer(
          response.statusCode(),
          JSON.readTree(response.body()),
          response.headers().firstValue("ETag").orElse(null));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StepFailed("interrupted");
    }
  }

  String token(String account) {
    Token known = tokens.get(account);
    if (known == null || known.until().isBefore(Instant.now())) {
      known = new Token(tokenOf.apply(account), Instant.now().plus(TOKEN_LIFE));
      tokens.put(account, known);
    }
    return known.text();
  }

  private static HttpRequest.BodyPublisher text(Object body) {
    try {
      return HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
