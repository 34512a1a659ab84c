package it.quadrante.faults;

import com.fasterxml.jackson.databind.JsonNode;
import it.quadrante.localstack.Service;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/**
 * Hands in a value for one of its cells after the other and has each made official, as long as it
 * is told to go on. What is begun is ended: of no write it stays open whether it was accepted.
 */
final class Worker implements Callable<Void> {
  private final Client client;
  private final List<JsonNode> cells;
  private final AtomicInteger values;
  private final Ledger ledger;
  private final BooleanSupplier goesOn;

  /**
   * @param cells its own: nobody else hands in for them
   * @param values gives every value once
   */
  Worker(
      Client client,
      List<JsonNode> cells,
      AtomicInteger values,
      Ledger ledger,
      BooleanSupplier goesOn) {
    this.client = client;
    this.cells = cells;
    this.values = values;
    this.ledger = ledger;
    this.goesOn = goesOn;
  }

  @Override
  public Void call() {
    while (goesOn.getAsBoolean()) {
      for (JsonNode cell : cells) {
        if (goesOn.getAsBoolean()) {
          handIn(cell);
        }
      }
    }
    return null;
  }

  private void handIn(JsonNode cell) {
    String path =
        "/api/v1/chambers/%s/cells/%s".formatted(Office.CHAMBER, cell.path("id").asText());
    String name = cell.path("measure").asText() + "/" + cell.path("quadrimestre").asText();
    int value = values.incrementAndGet();
    int submission =
        client
            .post(
                Office.REFERENT,
                Service.MEASUREMENT,
                path + "/submissions",
                "{\"value\": {\"kind\": \"NUMBER\", \"number\": %d}, \"reason\": \"prova\"}"
                    .formatted(value),
                null)
            .expecting(201)
            .body()
            .at("/submission/number")
            .asInt();
    ledger.accepted(name, "SUBMITTED", value);
    client
        .post(
            Office.VALIDATOR,
            Service.MEASUREMENT,
            path + "/validations",
            "{\"submission\": %d}".formatted(submission),
            null)
        .expecting(201);
    ledger.accepted(name, "VALIDATED", value);
  }
}
