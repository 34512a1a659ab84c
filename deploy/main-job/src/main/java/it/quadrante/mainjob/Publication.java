package it.quadrante.mainjob;

import it.quadrante.mainjob.document.PrintedPlan;
import it.quadrante.mainjob.document.Reading;
import it.quadrante.mainjob.document.Row;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * First part of the main job: the editor imports the plan and settles what print leaves open, the
 * approver approves it by an act and publishes it.
 */
final class Publication {
  private final Api api;
  private final Addresses at;
  private final Consumer<String> tell;

  Publication(Api api, Addresses at, Consumer<String> tell) {
    this.api = api;
    this.at = at;
    this.tell = tell;
  }

  /**
   * @return how the editor read each row, by code
   */
  Map<String, Reading> publish(PrintedPlan plan) {
    String editor = at.account("plan-editor");
    Api.Answer imported =
        api.post(editor, at.inPlanning("/plans"), plan.plan(), null).expecting(201);
    String version = "/plans/" + imported.body().path("plan").asText() + "/versions/1";
    tell.accept(
        "Piano importato: %d indicatori; da definire: %d punti"
            .formatted(plan.rows().size(), imported.body().path("openPoints").size()));
    refusedProposal(version, imported.tag());
    Map<String, Reading> readings = readings(plan.rows());
    String tag = imported.tag();
    for (Row row : plan.rows()) {
      tag = state(version, row, readings.get(row.code()), plan.year(), tag);
    }
    tag = step(editor, version + "/proposal", Map.of(), tag);
    String approver = at.account("plan-approver");
    Map<String, String> act =
        Map.of(
            "number", "1",
            "date", LocalDate.of(plan.year(), 1, 31).toString(),
            "organ", "Giunta camerale");
    tag = step(approver, version + "/approval", act, tag);
    step(approver, version + "/publication", Map.of(), tag);
    tell.accept(
        "Piano proposto, approvato con atto n. 1 del 31/01/%d e pubblicato".formatted(plan.year()));
    return readings;
  }

  private static Map<String, Reading> readings(List<Row> rows) {
    Map<String, Reading> readings = new LinkedHashMap<>();
    rows.forEach(row -> readings.put(row.code(), Reading.of(row)));
    return readings;
  }

  private void refusedProposal(String version, String tag) {
    Api.Answer refused =
        api.post(at.account("plan-editor"), at.inPlanning(version + "/proposal"), Map.of(), tag)
            .expecting(422);
    tell.accept("Proposta rifiutata finché manca la polarità: " + refused.code());
  }

  /** States the polarity, and corrects the operator where it is a slip. */
  private String state(String version, Row row, Reading reading, int year, String tag) {
    String editor = at.account("plan-editor");
    String next =
        api.put(
                editor,
                at.inPlanning(version + "/cards/" + Api.segment(row.code()) + "/polarity"),
                Map.of("polarity", reading.polarity()),
                tag)
            .expecting(200)
            .tag();
    if (!reading.correction()) {
      return next;
    }
    Map<String, String> correction = new HashMap<>();
    correction.put("operator", reading.operator());
    correction.put(
        "reason",
        "Stampato «%s», ma la percentuale stampata segue solo da %s"
            .formatted(row.targetAsPrinted(), reading.operator()));
    return api.put(
            editor,
            at.inPlanning(
                version
                    + "/assignments/"
                    + Api.segment(row.code())
                    + "/targets/"
                    + year
                    + "/operator"),
            correction,
            next)
        .expecting(200)
        .tag();
  }

  private String step(String account, String path, Object body, String tag) {
    return api.post(account, at.inPlanning(path), body, tag).expecting(200).tag();
  }
}
