package it.quadrante.mainjob;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * An imported plan on its way to publication: every step names the ETag that was read last and
 * keeps the one it is given.
 */
final class Draft {
  private final Api api;
  private final Addresses at;
  private final String version;
  private final JsonNode imported;
  private String tag;

  private Draft(Api api, Addresses at, Api.Answer imported) {
    this.api = api;
    this.at = at;
    this.imported = imported.body();
    this.version = "/plans/" + this.imported.path("plan").asText() + "/versions/1";
    this.tag = imported.tag();
  }

  static Draft importing(Api api, Addresses at, JsonNode plan) {
    return new Draft(
        api,
        at,
        api.post(at.account("plan-editor"), at.inPlanning("/plans"), plan, null).expecting(201));
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
