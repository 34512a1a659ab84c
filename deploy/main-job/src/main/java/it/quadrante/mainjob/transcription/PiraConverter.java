package it.quadrante.mainjob.transcription;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.quadrante.mainjob.transcription.PiraSheet.Amounts;
import it.quadrante.mainjob.transcription.PiraSheet.Mission;
import it.quadrante.mainjob.transcription.PiraSheet.Objective;
import it.quadrante.mainjob.transcription.PiraSheet.Programme;
import it.quadrante.mainjob.transcription.PiraSheet.WordedIndicator;
import java.util.List;
import java.util.Map;

/**
 * Missione, programma and objectives become the tree. What was expected and what was observed stays
 * in words beside the assignment: no number is made of it, so every indicator is to be completed.
 */
final class PiraConverter {
  private final PiraSheet document;
  private final PlanSheet sheet;

  PiraConverter(PiraSheet document, HandReadings readings) {
    this.document = document;
    sheet =
        new PlanSheet(
            "CCIAA",
            document.year(),
            "PIRA",
            document.source().title(),
            document.source().part(),
            readings);
  }

  ObjectNode convert() {
    document.missions().forEach(this::mission);
    return sheet.plan();
  }

  private void mission(Mission mission) {
    sheet
        .node(mission.code(), "AREA_STRATEGICA", null, mission.title())
        .put("missione", mission.code());
    mission.programmes().forEach(programme -> programme(mission.code(), programme));
  }

  private void programme(String mission, Programme programme) {
    String code = mission + "-" + programme.code();
    sheet
        .node(code, "OBIETTIVO_STRATEGICO", mission, programme.title())
        .put("missione", mission)
        .put("programma", programme.code());
    for (Objective objective : programme.objectives()) {
      ObjectNode node =
          sheet.node(objective.code(), "OBIETTIVO_OPERATIVO", code, objective.title());
      node.put("description", objective.description());
      node.put("missione", mission).put("programma", programme.code());
      Members.put(node, "responsibleUnits", List.of(objective.responsibilityCentre()));
      ObjectNode resources = node.putObject("resources");
      write(resources.putObject("budget"), objective.resources().budget2017());
      write(resources.putObject("actual"), objective.resources().actual2017());
      objective.indicators().forEach(indicator -> assign(objective.code(), indicator));
    }
  }

  private static void write(ObjectNode object, Amounts amounts) {
    object.put("currentIncome", amounts.currentIncome().value().toBigDecimal());
    object.put("currentCosts", amounts.currentCosts().value().toBigDecimal());
    object.put("investments", amounts.investments().value().toBigDecimal());
  }

  private void assign(String objective, WordedIndicator printed) {
    ObjectNode assignment = sheet.assign(objective, "O", indicator(printed), Map.of());
    Members.put(assignment, "lastObservedInWords", printed.lastObservedValue());
    words(assignment, "expectedInWords", printed.expected());
    words(assignment, "resultsInWords", printed.results());
    if (printed.isUncertain()) {
      Notes.add(assignment, "Collocazione incerta nella stampa.");
      Notes.ofTranscription(assignment, printed.placementNote());
    }
  }

  private static void words(ObjectNode assignment, String member, Map<Integer, String> byYear) {
    ArrayNode words = assignment.putArray(member);
    byYear.forEach(
        (year, text) -> {
          if (text != null) {
            words.addObject().put("year", year).put("text", text);
          }
        });
  }

  /** Unit and algorithm are words too ("valore assoluto", "% realizzazione …"): kept as printed. */
  private static Indicator indicator(WordedIndicator printed) {
    boolean percent = printed.algorithm() != null && printed.algorithm().startsWith("%");
    String algorithm = printed.algorithm() == null ? "non stampato" : printed.algorithm();
    return new Indicator(
        null,
        printed.name(),
        "%s\nUnità di misura: %s. Algoritmo: %s."
            .formatted(printed.whatItMeasures(), printed.unit(), algorithm),
        printed.type(),
        percent ? Indicator.PERCENT : Indicator.NUMBER,
        null,
        null,
        null,
        printed.dataSource());
  }
}
