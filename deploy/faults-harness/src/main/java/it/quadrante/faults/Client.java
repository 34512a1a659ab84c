package it.quadrante.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.quadrante.localstack.Service;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A client of the REST APIs that wants each write done once: it sends it again, under the same
 * {@code Idempotency-Key} and to whichever instance is next, until it gets an answer. Used by one
 * thread.
 */
final class Client {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration TIMEOUT = Duration.ofSeconds(5);
  private static final Duration GIVES_UP_AFTER = Duration.ofMinutes(3);

  private static final long PAUSE_MILLIS = 100;
  private static final int SERVER_ERROR = 500;

  /** An answer that is the service's own word: its status is not of the 500s. */
  record Answer(int status, JsonNode body, String tag) {

    Answer expecting(int expected) {
      if (status != expected) {
        throw new IllegalStateException(
            "expected %d, got %d: %s".formatted(expected, status, body));
      }
      return this;
    }
  }

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();
  private final Instances instances;
  private final Tokens tokens;

  Client(Instances instances, Tokens tokens) {
    this.instances = instances;
    this.tokens = tokens;
  }

  Answer get(String account, Service service, String path) {
    return untilAnswered(account, service, path, HttpRequest.newBuilder().GET());
  }

  /**
   * Writes once.
   *
   * @param ifMatch null where none is sent
   */
  Answer post(String account, Service service, String path, String body, String ifMatch) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder()
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    return untilAnswered(account, service, path, request);
  }

  private Answer untilAnswered(
      String account, Service service, String path, HttpRequest.Builder request) {
    request.timeout(TIMEOUT);
    Instant end = Instant.now().plus(GIVES_UP_AFTER);
    String last = "";
    while (Instant.now().isBefore(end)) {
      URI resource = instances.next(service).resolve(path);
      try {
        HttpResponse<byte[]> response =
            http.send(
                request
                    .uri(resource)
                    .setHeader("Authorization", "Bearer " + tokens.of(account))
                    .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() < SERVER_ERROR) {
          return new Answer(
              response.statusCode(),
              JSON.readTree(response.body()),
              response.headers().firstValue("ETag").orElse(null));
        }
        last = "status " + response.statusCode();
      } catch (IOException unanswered) {
        last = unanswered.toString();
      } catch (InterruptedException interrupted) {
        throw new IllegalStateException(interrupted);
      }
      Moments.pass(PAUSE_MILLIS);
    }
    throw new IllegalStateException(
        "%s %s is not answered in %s: %s".formatted(service, path, GIVES_UP_AFTER, last));
  }
}
