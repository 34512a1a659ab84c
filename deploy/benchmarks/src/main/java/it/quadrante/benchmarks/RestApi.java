package it.quadrante.benchmarks;

import it.quadrante.localstack.KeycloakServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** The REST API of a service as any client sees it, with tokens of its Keycloak. */
public final class RestApi {
  /** A token lives five minutes. */
  private static final Duration RENEWED_AFTER = Duration.ofMinutes(2);

  private record Token(String text, Instant renewAt) {}

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Map<String, Token> tokens = new HashMap<>();
  private final URI service;
  private final KeycloakServer keycloak;

  public RestApi(URI service, KeycloakServer keycloak) {
    this.service = service;
    this.keycloak = keycloak;
  }

  /** What stands there; any other status than 200 is a failure. */
  public HttpResponse<String> get(String account, String path)
      throws IOException, InterruptedException {
    return sent(account, HttpRequest.newBuilder(service.resolve(path)).GET(), 200);
  }

  /**
   * Sends JSON.
   *
   * @param ifMatch null where none is sent
   * @param expected status; any other is a failure
   */
  public HttpResponse<String> post(
      String account, String path, String body, String ifMatch, int expected)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(service.resolve(path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    return sent(account, request, expected);
  }

  private HttpResponse<String> sent(String account, HttpRequest.Builder request, int expected)
      throws IOException, InterruptedException {
    HttpResponse<String> answer =
        http.send(
            request.header("Authorization", "Bearer " + token(account)).build(),
            HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != expected) {
      throw new IOException(
          "expected %d, got %d: %s".formatted(expected, answer.statusCode(), answer.body()));
    }
    return answer;
  }

  /** Good for another three minutes at least. */
  public String token(String account) {
    Token known = tokens.get(account);
    if (known == null || known.renewAt().isBefore(Instant.now())) {
      known = new Token(keycloak.token(account), Instant.now().plus(RENEWED_AFTER));
      tokens.put(account, known);
    }
    return known.text();
  }
}
