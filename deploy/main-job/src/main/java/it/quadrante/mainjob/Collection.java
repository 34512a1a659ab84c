package it.quadrante.mainjob;

import it.quadrante.mainjob.document.PrintedPlan;
import it.quadrante.mainjob.document.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Second part of the main job: the referent submits every value of the document, the validator
 * validates; one value is sent back and comes again, and the referent may not validate.
 */
final class Collection {
  private final Api api;
  private final Addresses at;
  private final Consumer<String> tell;

  Collection(Api api, Addresses at, Consumer<String> tell) {
    this.api = api;
    this.at = at;
    this.tell = tell;
  }

  /**
   * Submits and validates every value.
   *
   * @param leaveOpen codes of rows that nobody submits
   * @return how long each validated value took to be a result, in order
   */
  List<Duration> collect(PrintedPlan plan, String planId, Set<String> leaveOpen) {
    Map<String, String> cells = awaitCells(plan);
    tell.accept("Celle aperte nel quadrimestre III: " + cells.size());
    List<Row> rows =
        plan.rows().stream()
            .filter(row -> row.result().isPresent() || row.resultDate().isPresent())
            .filter(row -> !leaveOpen.contains(row.code()))
            .toList();
    for (Row row : rows) {
      submit(cells.get(row.code()), row);
    }
    tell.accept("Valori inseriti dal referente: " + rows.size());
    if (rows.isEmpty()) {
      return List.of();
    }
    refusedOwnValidation(cells.get(rows.get(0).code()));
    sendBackAndSubmitAgain(cells.get(rows.get(0).code()), rows.get(0));
    List<Duration> visible = new ArrayList<>();
    for (Row row : rows) {
      visible.add(validate(cells.get(row.code()), row, planId));
    }
    tell.accept("Valori validati: " + rows.size());
    return visible;
  }

  /** Cell by measure; the cells of a plan open when its publication has arrived. */
  private Map<String, String> awaitCells(PrintedPlan plan) {
    return Patience.await(
        "the cells of the plan",
        () -> {
          Map<String, String> cells = cells(plan.year());
          boolean all = plan.rows().stream().allMatch(row -> cells.containsKey(row.code()));
          return all ? cells : null;
        });
  }

  private Map<String, String> cells(int year) {
    Map<String, String> cells = new LinkedHashMap<>();
    new Cells(api, at)
        .of(year, "III")
        .forEach(cell -> cells.put(cell.path("measure").asText(), cell.path("id").asText()));
    return cells;
  }

  private int submit(String cell, Row row) {
    Map<String, Object> value =
        row.isDate()
            ? Map.of("kind", "DATE", "date", row.resultDate().orElseThrow().toString())
            : Map.of("kind", "NUMBER", "number", row.result().orElseThrow().toBigDecimal());
    return api.post(
            at.account("data-referent"),
            at.inMeasurement("/cells/" + cell + "/submissions"),
            Map.of("value", value, "unit", row.kind().name()),
            null)
        .expecting(201)
        .body()
        .at("/submission/number")
        .asInt();
  }

  private void refusedOwnValidation(String cell) {
    Api.Answer refused =
        api.post(
                at.account("data-referent"),
                at.inMeasurement("/cells/" + cell + "/validations"),
                Map.of("submission", 1),
                null)
            .expecting(403);
    tell.accept("Il referente che prova a validare è respinto: " + refused.code());
  }

  private void sendBackAndSubmitAgain(String cell, Row row) {
    api.post(
            at.account("validator"),
            at.inMeasurement("/cells/" + cell + "/returns"),
            Map.of("submission", 1, "reason", "Manca il riferimento alla fonte"),
            null)
        .expecting(201);
    int number = submit(cell, row);
    tell.accept(
        "Un valore rimandato con motivo e inserito di nuovo (invio n. %d)".formatted(number));
  }

  /** Validates what is submitted and waits until reporting shows it. */
  private Duration validate(String cell, Row row, String planId) {
    String validator = at.account("validator");
    int number =
        api.get(validator, at.inMeasurement("/cells/" + cell))
            .expecting(200)
            .body()
            .at("/submission/number")
            .asInt();
    api.post(
            validator,
            at.inMeasurement("/cells/" + cell + "/validations"),
            Map.of("submission", number),
            null)
        .expecting(201);
    Instant validated = Instant.now();
    Patience.await("the result of " + row.code(), () -> isResult(row, planId) ? row : null);
    return Duration.between(validated, Instant.now());
  }

  private boolean isResult(Row row, String planId) {
    Api.Answer result =
        api.get(
            at.account("viewer"),
            at.inReporting(
                "/plans/" + planId + "/results/III/" + Api.segment("indicator:" + row.code())));
    return result.status() == 200 && !result.body().findPath("values").isEmpty();
  }
}
