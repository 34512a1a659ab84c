package it.quadrante.mainjob;

import it.quadrante.mainjob.document.PrintedPlan;
import it.quadrante.mainjob.document.Reading;
import it.quadrante.mainjob.document.Row;
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

  /** Publishes the plan and returns how the editor read each row, by code. */
  Map<String, Reading> publish(PrintedPlan plan) {
    Draft draft = Draft.importing(api, at, plan.plan());
    tell.accept(
        "Piano importato: %d indicatori; da definire: %d punti"
            .formatted(plan.rows().size(), draft.imported().path("openPoints").size()));
    tell.accept("Proposta rifiutata finché manca la polarità: " + draft.refusedProposal().code());
    Map<String, Reading> readings = readings(plan.rows());
    plan.rows().forEach(row -> state(draft, row, readings.get(row.code()), plan.year()));
    draft.publish(Act.ofTheGiunta(plan.year()));
    tell.accept(
        "Piano proposto, approvato con atto n. 1 del 31/01/%d e pubblicato".formatted(plan.year()));
    return readings;
  }

  private static Map<String, Reading> readings(List<Row> rows) {
    Map<String, Reading> readings = new LinkedHashMap<>();
    rows.forEach(row -> readings.put(row.code(), Reading.of(row)));
    return readings;
  }

  /** States the polarity, and corrects the operator where it is a slip. */
  private static void state(Draft draft, Row row, Reading reading, int year) {
    draft.statePolarity(row.code(), reading.polarity());
    if (reading.correction()) {
      draft.correctOperator(
          row.code(),
          year,
          reading.operator(),
          "Stampato «%s», ma la percentuale stampata segue solo da %s"
              .formatted(row.targetAsPrinted(), reading.operator()));
    }
  }
}
