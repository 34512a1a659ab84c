package it.quadrante.mainjob;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * A draft on its way to publication: every step names the ETag that was read last and keeps the one
 * it is given.
 */
final class Draft {
  private final Api api;
  private final Addresses at;
  private final String version;
  private final JsonNode imported;
  private String tag;

  private Draft(Api api, Addresses at, Api.Answer read) {
    this.api = api;
    this.at = at;
    this.imported = read.body();
    this.version =
        "/plans/%s/versions/%d"
            .formatted(imported.path("plan").asText(), imported.path("version").asInt());
    this.tag = read.tag();
  }

  static Draft importing(Api api, Addresses at, JsonNode plan) {
    return new Draft(
        api,
        at,
        api.post(at.account("plan-editor"), at.inPlanning("/plans"), plan, null).expecting(201));
  }

  /** One that is there already: a revision, the plan of a next year. */
  static Draft reading(Api api, Addresses at, String version) {
    return new Draft(
        api, at, api.get(at.account("plan-editor"), at.inPlanning(version)).expecting(200));
  }

  /** The version as it came back, with its open points and warnings. */
  JsonNode imported() {
    return imported;
  }

  void statePolarity(String card, String polarity) {
    put("/cards/" + Api.segment(card) + "/polarity", Map.of("polarity", polarity));
  }

  void correctOperator(String assignment, int year, String operator, String reason) {
    put(
        "/assignments/" + Api.segment(assignment) + "/targets/" + year + "/operator",
        Map.of("operator", operator, "reason", reason));
  }

  /** A proposal that comes too early. */
  Api.Answer refusedProposal() {
    return post("plan-editor", "/proposal", Map.of()).expecting(422);
  }

  /** Proposes, approves by the act, publishes. */
  void publish(Act act) {
    tag = post("plan-editor", "/proposal", Map.of()).expecting(200).tag();
    tag = post("plan-approver", "/approval", act.body()).expecting(200).tag();
    tag = post("plan-approver", "/publication", Map.of()).expecting(200).tag();
  }

  private void put(String path, Map<String, String> body) {
    tag =
        api.put(at.account("plan-editor"), at.inPlanning(version + path), body, tag)
            .expecting(200)
            .tag();
  }

  private Api.Answer post(String role, String path, Map<String, String> body) {
    return api.post(at.account(role), at.inPlanning(version + path), body, tag);
  }
}
