package it.quadrante.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * One Keycloak with realm {@code quadrante} and its local users, on loopback only. Its own store is
 * in memory: the realm files are the only truth, a change made in its console ends with it.
 */
public final class KeycloakServer implements AutoCloseable {
  /** The client of the demo, of tests and of front-end teams. */
  public static final String LOCAL_CLIENT = "quadrante-local";

  private static final String PART = "Keycloak";
  private static final Duration START_LIMIT = Duration.ofMinutes(3);

  /** Where pages are served; the realm's client {@code quadrante-web} has it as a placeholder. */
  private static final String WEB_ORIGIN = "QUADRANTE_WEB_ORIGIN";

  private static final String LOCAL_WEB_ORIGIN = "http://localhost:5173";

  private final Path folder;
  private final int port;
  private ChildProcess process;

  private KeycloakServer(Path folder, int port) {
    this.folder = folder.toAbsolutePath();
    this.port = port;
  }

  /**
   * A server that has imported the realm.
   *
   * @param folder holds this run's settings and log
   * @param port 0 for any free one
   */
  public static KeycloakServer start(Path folder, int port) {
    KeycloakServer server = new KeycloakServer(folder, Ports.choose(PART, port));
    server.launch();
    return server;
  }

  /**
   * Starts the stopped or killed server again on its port; its keys are new, old tokens are void.
   */
  public void restart() {
    close();
    launch();
  }

  private void launch() {
    KeycloakHome home = KeycloakHome.anew(folder.resolve("home"));
    process =
        ChildProcess.start(
            PART, home.command(arguments()), environment(), folder.resolve("server.log"));
    try {
      process.awaitReady(() -> Http.isOk(URI.create(realmUrl())), START_LIMIT);
    } catch (CannotStart failed) {
      KeycloakHome.delete(folder.resolve("home"));
      throw failed;
    }
  }

  private static Map<String, String> environment() {
    return Map.of(WEB_ORIGIN, System.getenv().getOrDefault(WEB_ORIGIN, LOCAL_WEB_ORIGIN));
  }

  private List<String> arguments() {
    return List.of(
        "start",
        "--optimized",
        "--import-realm",
        "--cache=local",
        "--http-enabled=true",
        "--http-host=127.0.0.1",
        "--http-port=" + port,
        "--hostname=http://localhost:" + port);
  }

  /** What services take as {@code quarkus.oidc.auth-server-url}, and the issuer of the tokens. */
  public String realmUrl() {
    return "http://localhost:" + port + "/realms/quadrante";
  }

  /** An access token of a local user, for all three services; it lives five minutes. */
  public String token(String account) {
    return token(account, LOCAL_CLIENT);
  }

  /** An access token by the password grant of a local client; the password is the account. */
  public String token(String account, String client) {
    return token(realmUrl(), account, client);
  }

  /** The same of any server whose realm has the local users. */
  public static String token(String realmUrl, String account, String client) {
    String form =
        "grant_type=password&client_id=%s&username=%s&password=%s"
            .formatted(encoded(client), encoded(account), encoded(account));
    try {
      JsonNode answer = Http.post(URI.create(realmUrl + "/protocol/openid-connect/token"), form);
      if (!answer.has("access_token")) {
        throw new IllegalArgumentException(
            "no token for %s: %s".formatted(account, answer.path("error_description").asText()));
      }
      return answer.path("access_token").asText();
    } catch (IOException failed) {
      throw new IllegalStateException("Keycloak does not answer at " + realmUrl, failed);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  public int port() {
    return port;
  }

  public ProcessHandle process() {
    return process.handle();
  }

  @Override
  public void close() {
    process.stop();
    KeycloakHome.delete(folder.resolve("home"));
  }
}
