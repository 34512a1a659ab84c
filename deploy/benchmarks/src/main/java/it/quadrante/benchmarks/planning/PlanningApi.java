package it.quadrante.benchmarks.planning;

import it.quadrante.benchmarks.RestApi;
import it.quadrante.localstack.LocalStack;
import it.quadrante.localstack.Service;
import java.io.IOException;

/** What a benchmark does in planning: a chamber, a plan, its publication. */
public final class PlanningApi {
  private static final String CHAMBERS = "/api/v1/chambers";
  private static final String CHAMBER = CHAMBERS + "/MS";
  private static final String PLANS = CHAMBER + "/plans";

  private final RestApi api;

  public PlanningApi(LocalStack stack) {
    this.api = new RestApi(stack.service(Service.PLANNING).uri(), stack.keycloak());
  }

  /** A chamber with one entity. */
  public void prepare() throws IOException, InterruptedException {
    api.post(
        "platform-admin",
        CHAMBERS,
        "{\"code\": \"MS\", \"name\": \"Camera di commercio\"}",
        null,
        201);
    change(
        "/entities",
        "{\"code\": \"CCIAA\", \"name\": \"Camera di commercio\", \"kind\": \"CHAMBER\"}");
  }

  /** Makes an account the data referent of the entity. */
  public void appointReferent(String account) throws IOException, InterruptedException {
    change(
        "/appointments",
        "{\"account\": \"%s\", \"entity\": \"CCIAA\", \"role\": \"DATA_REFERENT\"}"
            .formatted(account));
  }

  private void change(String path, String body) throws IOException, InterruptedException {
    String asRead = api.get("ms-chamber-admin", CHAMBER).headers().firstValue("ETag").orElseThrow();
    api.post("ms-chamber-admin", CHAMBER + path, body, asRead, 201);
  }

  /** Imports a plan; answers its ETag. */
  public String importPlan(String plan) throws IOException, InterruptedException {
    return post("ms-plan-editor", PLANS, plan, null, 201);
  }

  /** Proposes, approves and publishes a first version. */
  public void publish(String plan, String tag) throws IOException, InterruptedException {
    String version = PLANS + "/" + plan + "/versions/1";
    String act = "{\"number\": \"1\", \"date\": \"2026-01-30\", \"organ\": \"Giunta\"}";
    String proposed = post("ms-plan-editor", version + "/proposal", "{}", tag, 200);
    String approved = post("ms-plan-approver", version + "/approval", act, proposed, 200);
    post("ms-plan-approver", version + "/publication", "{}", approved, 200);
  }

  /** The whole tree of a first version, as text. */
  String tree(String plan) throws IOException, InterruptedException {
    return api.get("ms-viewer", PLANS + "/" + plan + "/versions/1").body();
  }

  private String post(String account, String path, String body, String ifMatch, int expected)
      throws IOException, InterruptedException {
    return api.post(account, path, body, ifMatch, expected)
        .headers()
        .firstValue("ETag")
        .orElse(null);
  }
}
