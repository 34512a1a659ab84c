package it.quadrante.benchmarks.planning;

import it.quadrante.localstack.KeycloakServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;

/** Planning's REST API as any client sees it. */
final class PlanningApi {
  static final String CHAMBERS = "/api/v1/chambers";
  static final String PLANS = CHAMBERS + "/MS/plans";

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Map<String, String> tokens = new HashMap<>();
  private final URI planning;
  private final KeycloakServer keycloak;

  PlanningApi(URI planning, KeycloakServer keycloak) {
    this.planning = planning;
    this.keycloak = keycloak;
  }

  /** A chamber with one entity. */
  void prepare() throws IOException, InterruptedException {
    post(
        "platform-admin",
        CHAMBERS,
        "{\"code\": \"MS\", \"name\": \"Camera di commercio\"}",
        null,
        201);
    post(
        "ms-chamber-admin",
        CHAMBERS + "/MS/entities",
        "{\"code\": \"CCIAA\", \"name\": \"Camera di commercio\", \"kind\": \"CHAMBER\"}",
        get("ms-chamber-admin", CHAMBERS + "/MS").headers().firstValue("ETag").orElseThrow(),
        201);
  }

  /** Imports a plan; answers its ETag. */
  String importPlan(String plan) throws IOException, InterruptedException {
    return post("ms-plan-editor", PLANS, plan, null, 201);
  }

  /** Proposes, approves and publishes a first version. */
  void publish(String plan, String tag) throws IOException, InterruptedException {
    String version = PLANS + "/" + plan + "/versions/1";
    String act = "{\"number\": \"1\", \"date\": \"2026-01-30\", \"organ\": \"Giunta\"}";
    String proposed = post("ms-plan-editor", version + "/proposal", "{}", tag, 200);
    String approved = post("ms-plan-approver", version + "/approval", act, proposed, 200);
    post("ms-plan-approver", version + "/publication", "{}", approved, 200);
  }

  /** The whole tree of a first version, as text. */
  String tree(String plan) throws IOException, InterruptedException {
    return get("ms-viewer", PLANS + "/" + plan + "/versions/1").body();
  }

  private HttpResponse<String> get(String account, String path)
      throws IOException, InterruptedException {
    return sent(account, HttpRequest.newBuilder(planning.resolve(path)).GET(), 200);
  }

  private String post(String account, String path, String body, String ifMatch, int expected)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(planning.resolve(path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    return sent(account, request, expected).headers().firstValue("ETag").orElse(null);
  }

  private HttpResponse<String> sent(String account, HttpRequest.Builder request, int expected)
      throws IOException, InterruptedException {
    String token = tokens.computeIfAbsent(account, keycloak::token);
    HttpResponse<String> answer =
        http.send(
            request.header("Authorization", "Bearer " + token).build(),
            HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != expected) {
      throw new IOException(
          "expected %d, got %d: %s".formatted(expected, answer.statusCode(), answer.body()));
    }
    return answer;
  }
}
