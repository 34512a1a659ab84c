package it.quadrante.mainjob.transcription;

import com.fasterxml.jackson.databind.node.ObjectNode;
import it.quadrante.mainjob.transcription.AziendaPlan.Parameter;
import it.quadrante.mainjob.transcription.AziendaPlan.PlanIndicator;
import it.quadrante.mainjob.transcription.AziendaPlan.Programme;
import it.quadrante.mainjob.transcription.AziendaPlan.Row;
import it.quadrante.mainjob.transcription.HandReading.What;
import it.quadrante.mainjob.transcription.PrintedAlgorithm.Term;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Programmes and targets come from the plan, level, measures and quadrimestri from the row of the
 * measurement table with the same name. An indicator that is not in the table is to be completed.
 */
final class AziendaPlanConverter {
  private static final String NOT_IN_TABLE =
      "Non è nella tabella di rilevazione: livello non stampato (assegnato come O), nessuna misura.";

  private final AziendaPlan document;
  private final PlanSheet sheet;
  private final Map<String, Row> rows = new LinkedHashMap<>();

  AziendaPlanConverter(AziendaPlan document, HandReadings readings) {
    this.document = document;
    String source = document.source().document();
    sheet =
        new PlanSheet(
            "ISR",
            document.year(),
            "PERFORMANCE",
            source.substring(0, source.indexOf(',')),
            source,
            readings);
    for (Row row : document.measurementTable()) {
      String name = sheet.readings().means(What.INDICATOR, row.indicator()).orElse(row.indicator());
      rows.put(Names.comparable(name), row);
    }
  }

  ObjectNode convert() {
    document.programmes().forEach(this::programme);
    if (!rows.isEmpty()) {
      throw new UnreadableTranscription("not in the plan: " + rows.keySet());
    }
    return sheet.plan();
  }

  private void programme(Programme programme) {
    String area = node("AREA_STRATEGICA", null, programme.objective());
    String line = node("OBIETTIVO_STRATEGICO", area, programme.strategicLine());
    ObjectNode node = sheet.node(programme.code(), "OBIETTIVO_OPERATIVO", line, programme.title());
    Members.put(node, "responsibleUnits", List.of(programme.responsible().split(", ")));
    Members.put(node, "actions", programme.actions());
    Members.put(node, "expectedResults", programme.expectedResults());
    Resources.planned(node, programme.resources().budget().value());
    programme.indicators().forEach(indicator -> assign(programme.code(), indicator));
  }

  /** A node printed with each of its programmes. */
  private String node(String level, String parent, String printed) {
    String code = Codes.before(printed);
    if (!sheet.hasNode(code)) {
      sheet.node(code, level, parent, Codes.titleAfter(printed));
    }
    return code;
  }

  private void assign(String programme, PlanIndicator printed) {
    Row row = rows.remove(Names.comparable(printed.name()));
    ObjectNode assignment =
        sheet.assign(
            programme, row == null ? "O" : row.level(), indicator(printed, row), printed.targets());
    if (row == null) {
      Notes.add(assignment, NOT_IN_TABLE);
    }
    Notes.ofTranscription(assignment, printed.note());
  }

  private Indicator indicator(PlanIndicator printed, Row row) {
    PrintedTarget target =
        Stream.concat(
                Stream.ofNullable(printed.targets().get(document.year())),
                printed.targets().values().stream())
            .filter(Objects::nonNull)
            .findFirst()
            .orElseThrow(() -> new UnreadableTranscription("no target at all: " + printed.name()));
    return new Indicator(
        null,
        printed.name(),
        null,
        null,
        target.isDate() ? Indicator.DATE : Indicator.unit(target.unit()),
        target.decimals(),
        row == null ? null : algorithm(row),
        row == null ? null : collected(row),
        row == null ? null : row.office());
  }

  private static Collected collected(Row row) {
    List<Integer> cells =
        row.parameters().stream().map(Parameter::blankCellsInTextLayer).distinct().toList();
    if (cells.size() != 1) {
      throw new UnreadableTranscription("cells of «%s»: %s".formatted(row.indicator(), cells));
    }
    return Collected.inCells(cells.get(0));
  }

  private static PrintedAlgorithm algorithm(Row row) {
    return PrintedAlgorithm.of(
        row.parameters().stream()
            .map(parameter -> new Term(null, parameter.name(), row.note()))
            .toList());
  }
}
