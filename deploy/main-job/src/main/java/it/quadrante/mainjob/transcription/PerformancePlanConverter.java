package it.quadrante.mainjob.transcription;

import com.fasterxml.jackson.databind.node.ObjectNode;
import it.quadrante.mainjob.transcription.PerformancePlan.Area;
import it.quadrante.mainjob.transcription.PerformancePlan.IndividualObjective;
import it.quadrante.mainjob.transcription.PerformancePlan.OperativeObjective;
import it.quadrante.mainjob.transcription.PerformancePlan.Person;
import it.quadrante.mainjob.transcription.PerformancePlan.PrintedIndicator;
import it.quadrante.mainjob.transcription.PerformancePlan.StrategicObjective;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Areas, strategic and operative objectives of section 4, then the individual objectives of section
 * 5, whose indicators are for the most part those of section 4 once more. The organisational part
 * has no weights.
 */
final class PerformancePlanConverter {
  private final PerformancePlan document;
  private final PlanSheet sheet;

  PerformancePlanConverter(PerformancePlan document, HandReadings readings) {
    this.document = document;
    PerformancePlan.Source source = document.source();
    sheet =
        new PlanSheet(
            "CCIAA",
            document.year(),
            "PERFORMANCE",
            "Piano della performance " + document.year(),
            "%s (%s)".formatted(source.document(), source.adoptedAsPrinted()),
            readings);
  }

  ObjectNode convert() {
    document.strategicAreas().forEach(this::area);
    document.individualObjectives().forEach(this::person);
    return sheet.plan();
  }

  private void area(Area area) {
    sheet.node(area.code(), "AREA_STRATEGICA", null, area.title());
    area.strategicObjectives().forEach(objective -> strategic(area.code(), objective));
  }

  private void strategic(String area, StrategicObjective objective) {
    ObjectNode node = sheet.node(objective.code(), "OBIETTIVO_STRATEGICO", area, objective.title());
    Members.put(node, "description", objective.description());
    node.put("programma", Codes.before(objective.programmeDM27032013()));
    if (objective.resources2021() != null) {
      Resources.planned(node, objective.resources2021().value());
    }
    assign(objective.code(), "S", objective.indicators());
    objective.operativeObjectives().forEach(each -> operative(objective.code(), each));
  }

  private void operative(String parent, OperativeObjective objective) {
    ObjectNode node =
        sheet.node(objective.code(), "OBIETTIVO_OPERATIVO", parent, objective.title());
    Members.put(node, "description", objective.description());
    Members.put(node, "responsibleUnits", objective.organisationalUnits());
    assign(objective.code(), "O", objective.indicators());
  }

  private void person(Person person) {
    person.objectives().forEach(objective -> individual(person.role(), objective));
  }

  private void individual(String role, IndividualObjective objective) {
    ObjectNode node =
        sheet.node(objective.code(), "OBIETTIVO_INDIVIDUALE", null, objective.title());
    Members.put(node, "description", objective.description());
    node.put("weight", objective.weightPercent().toBigDecimal()).put("personRole", role);
    assign(objective.code(), "I", objective.indicators());
  }

  private void assign(String node, String kind, List<PrintedIndicator> indicators) {
    for (PrintedIndicator printed : indicators) {
      Map<Integer, PrintedTarget> targets =
          printed.target() == null ? printed.targets() : Map.of(document.year(), printed.target());
      ObjectNode assignment = sheet.assign(node, kind, indicator(printed, targets), targets);
      if (printed.value2020() != null) {
        assignment.putObject("previous").put("value", printed.value2020().value().toBigDecimal());
      }
      Notes.ofTranscription(assignment, printed.note());
    }
  }

  private Indicator indicator(PrintedIndicator printed, Map<Integer, PrintedTarget> targets) {
    PrintedTarget target = targets.get(document.year());
    String unit = target.isDate() ? Indicator.DATE : Indicator.unit(target.unit());
    return new Indicator(
        printed.code(),
        printed.name(),
        printed.description(),
        printed.type(),
        unit,
        target.decimals(),
        printed.algorithm(),
        collected(printed.algorithm(), unit, target),
        printed.dataSource());
  }

  /** Print is silent on the quadrimestri. */
  private static Collected collected(
      PrintedAlgorithm algorithm, String unit, PrintedTarget target) {
    if (target.isDate()) {
      return Collected.on(LocalDate.parse(target.date()));
    }
    boolean summable =
        algorithm.isRatio() || !algorithm.isReadable() || unit.equals(Indicator.NUMBER);
    return summable ? Collected.EVERY_QUADRIMESTRE : Collected.AT_THE_END;
  }
}
