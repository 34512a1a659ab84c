package it.quadrante.mainjob;

import it.quadrante.localstack.LocalStack;
import it.quadrante.localstack.Service;
import it.quadrante.localstack.StackSettings;
import it.quadrante.mainjob.clock.StoryClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;

/**
 * The packaged services on real PostgreSQL, Kafka and Keycloak, started once for all stories: a
 * Keycloak costs up to a minute. The stack stops itself when the JVM ends.
 */
final class RunningSystem {
  /** Where pages may be served, as the services are told; the first is also Keycloak's. */
  static final String ORIGINS = "http://localhost:5173,https://pages.example";

  /** Of the measurement service in MB: six files of 20 MB do not fit beside its own needs. */
  private static final int MEASUREMENT_HEAP = 160;

  private static final StoryClock CLOCK = new StoryClock(Path.of("target/story-clock"));
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final LocalStack STACK = start();

  private RunningSystem() {}

  static LocalStack stack() {
    return STACK;
  }

  /** Of all three services; whoever moves it releases it. */
  static StoryClock clock() {
    return CLOCK;
  }

  static Api api() {
    return new Api(STACK.keycloak());
  }

  static Addresses at(String chamber) {
    return Addresses.of(STACK, chamber);
  }

  static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private static LocalStack start() {
    StackSettings settings =
        StackSettings.in(Path.of("target/stories")).startingAnew().reporting(System.out::println);
    String movedClock = CLOCK.option();
    for (Service service : Service.values()) {
      settings =
          settings
              .telling(service, "quadrante.cors.origins", ORIGINS)
              .launching(service, movedClock);
    }
    return settings
        .launching(Service.MEASUREMENT, "-Xmx%dm".formatted(MEASUREMENT_HEAP))
        .launching(Service.MEASUREMENT, "-XX:+ExitOnOutOfMemoryError")
        .start();
  }
}
