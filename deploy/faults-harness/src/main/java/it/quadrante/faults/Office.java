package it.quadrante.faults;

import com.fasterxml.jackson.databind.JsonNode;
import it.quadrante.localstack.Service;
import java.util.ArrayList;
import java.util.List;

/** What has to be there before anything is handed in: a chamber, its people, a published plan. */
final class Office {
  static final String CHAMBER = "MS";
  static final String REFERENT = "ms-data-referent";
  static final String VALIDATOR = "ms-validator";

  private static final String CHAMBERS = "/api/v1/chambers";
  private static final String HERE = CHAMBERS + "/" + CHAMBER;
  private static final String ADMIN = "ms-chamber-admin";
  private static final String EDITOR = "ms-plan-editor";

  private final Client client;

  Office(Client client) {
    this.client = client;
  }

  /** Registers the chamber, with one entity, a referent and a validator. */
  void open() {
    client
        .post(
            "platform-admin",
            Service.PLANNING,
            CHAMBERS,
            "{\"code\": \"MS\", \"name\": \"Camera di commercio\"}",
            null)
        .expecting(201);
    change(
        "/entities",
        "{\"code\": \"CCIAA\", \"name\": \"Camera di commercio\", \"kind\": \"CHAMBER\"}");
    appoint(REFERENT, "DATA_REFERENT");
    appoint(VALIDATOR, "VALIDATOR");
  }

  private void appoint(String account, String role) {
    change(
        "/appointments",
        "{\"account\": \"%s\", \"entity\": \"CCIAA\", \"role\": \"%s\"}".formatted(account, role));
  }

  private void change(String path, String body) {
    String asRead = client.get(ADMIN, Service.PLANNING, HERE).expecting(200).tag();
    client.post(ADMIN, Service.PLANNING, HERE + path, body, asRead).expecting(201);
  }

  /** Imports, proposes, approves and publishes a plan. */
  void publish(String code, int indicators) {
    String tag =
        client
            .post(EDITOR, Service.PLANNING, HERE + "/plans", TrialPlan.of(code, indicators), null)
            .expecting(201)
            .tag();
    String version = HERE + "/plans/CCIAA-%d-%s/versions/1".formatted(TrialPlan.YEAR, code);
    String act = "{\"number\": \"1\", \"date\": \"2025-01-30\", \"organ\": \"Giunta\"}";
    String proposed = step(EDITOR, version + "/proposal", "{}", tag);
    String approved = step("ms-plan-approver", version + "/approval", act, proposed);
    step("ms-plan-approver", version + "/publication", "{}", approved);
  }

  private String step(String account, String path, String body, String tag) {
    return client.post(account, Service.PLANNING, path, body, tag).expecting(200).tag();
  }

  /** The cells of a plan, as soon as they are all open. */
  List<JsonNode> cells(int expected) {
    while (true) {
      List<JsonNode> cells = new ArrayList<>();
      client
          .get(
              REFERENT,
              Service.MEASUREMENT,
              HERE + "/cells?year=%d&limit=500".formatted(TrialPlan.YEAR))
          .expecting(200)
          .body()
          .path("items")
          .forEach(cells::add);
      if (cells.size() >= expected) {
        return cells;
      }
      Moments.pass(200);
    }
  }
}
