package it.quadrante.mainjob.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.quadrante.figure.Figure;
import it.quadrante.mainjob.document.PrintedDocument.Indicator;
import it.quadrante.mainjob.document.PrintedDocument.Objective;
import it.quadrante.mainjob.document.PrintedDocument.Percent;
import it.quadrante.mainjob.document.PrintedDocument.Perspective;
import it.quadrante.mainjob.document.PrintedDocument.PrintedTarget;
import it.quadrante.mainjob.document.PrintedDocument.PrintedValue;
import it.quadrante.mainjob.document.PrintedDocument.Programme;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Turns a printed table into a plan: an objective printed in two perspectives becomes one node, a
 * programme keeps the parent that print gives it, a row becomes one measure, card and assignment of
 * kind S, expected in III (print is silent: {@code assumed}). Polarity is left unknown.
 */
final class Converter {
  private final PrintedDocument document;
  private final ObjectNode plan = PrintedPlan.JSON.objectNode();
  private final ArrayNode perspectives = plan.putArray("perspectives");
  private final Map<String, ObjectNode> objectives = new LinkedHashMap<>();
  private final List<ObjectNode> programmes = new ArrayList<>();
  private final Set<String> takenCodes = new HashSet<>();
  private final List<Row> rows = new ArrayList<>();
  private final List<PrintedAggregate> aggregates = new ArrayList<>();
  private boolean programmesPrinted;

  Converter(PrintedDocument document, String entity, String scoringProfile) {
    this.document = document;
    plan.put("entity", entity);
    plan.put("year", document.year());
    plan.put("code", PrintedPlan.PLAN_CODE);
    plan.put("title", "Obiettivi e indicatori " + document.year());
    if (document.source() != null) {
      plan.put("source", join(document.source().title(), document.source().act()));
    }
    plan.put("scoringProfile", scoringProfile);
  }

  PrintedPlan convert() {
    document.perspectives().stream()
        .flatMap(perspective -> perspective.strategicObjectives().stream())
        .filter(Objective::isPrinted)
        .forEach(objective -> takenCodes.add(objective.nodeCode()));
    document.perspectives().forEach(this::perspective);
    if (rows.isEmpty()) {
      throw new UnreadableDocument("it holds no indicator");
    }
    ArrayNode nodes = plan.putArray("nodes");
    objectives.values().forEach(nodes::add);
    programmes.forEach(nodes::add);
    ArrayNode measures = plan.putArray("measures");
    ArrayNode cards = plan.putArray("cards");
    ArrayNode assignments = plan.putArray("assignments");
    RowWriter writer =
        new RowWriter(
            plan.get("entity").textValue(), document.year(), measures, cards, assignments);
    rows.forEach(writer::write);
    return new PrintedPlan(plan, document.year(), rows, aggregates, programmesPrinted);
  }

  private void perspective(Perspective perspective) {
    String title =
        perspective.name() == null
            ? "PROSPETTIVA " + (perspectives.size() + 1)
            : perspective.name();
    String code = Print.code(title);
    perspectives.addObject().put("code", code).put("title", title);
    int firstRow = rows.size();
    int place = aggregates.size();
    perspective.strategicObjectives().forEach(objective -> objective(code, objective));
    aggregates.add(
        place,
        new PrintedAggregate(
            "perspective:" + code,
            title,
            null,
            perspective.realisationPercent(),
            rowsFrom(firstRow)));
  }

  private void objective(String perspective, Objective objective) {
    if (!objective.isPrinted()) {
      objective.programmes().forEach(programme -> programme(perspective, null, programme));
      return;
    }
    ObjectNode node =
        objectives.computeIfAbsent(
            objective.nodeCode(),
            code ->
                PrintedPlan.JSON
                    .objectNode()
                    .put("code", code)
                    .put("level", "OBIETTIVO_STRATEGICO")
                    .put("title", objective.title() == null ? code : objective.title()));
    if (objective.weightPercent() != null) {
      node.withArrayProperty("statedWeights")
          .addObject()
          .put("perspective", perspective)
          .put("weight", objective.weightPercent().toBigDecimal());
    }
    int firstRow = rows.size();
    int place = aggregates.size();
    objective
        .programmes()
        .forEach(programme -> programme(perspective, objective.nodeCode(), programme));
    aggregates.add(
        place,
        new PrintedAggregate(
            "line:" + perspective + ":" + objective.nodeCode(),
            objective.code() + " " + objective.title(),
            objective.weightPercent(),
            objective.realisationPercent(),
            rowsFrom(firstRow)));
  }

  private void programme(String perspective, String objective, Programme programme) {
    String code = unusedCode(programme.code());
    ObjectNode node =
        PrintedPlan.JSON
            .objectNode()
            .put("code", code)
            .put("level", "OBIETTIVO_OPERATIVO")
            .put("title", programme.title() == null ? code : programme.title())
            .put("perspective", perspective);
    if (objective != null) {
      node.put("parent", objective);
    }
    if (programme.weightPercent() != null) {
      node.put("weight", programme.weightPercent().toBigDecimal());
    }
    programmes.add(node);
    int firstRow = rows.size();
    List<Indicator> indicators = programme.indicators();
    for (int i = 0; i < indicators.size(); i++) {
      rows.add(row(code, i, indicators.get(i)));
    }
    Percent printed = programme.realisationPercent();
    if (printed != null && printed.value() != null) {
      programmesPrinted = true;
      aggregates.add(
          new PrintedAggregate(
              "node:" + code,
              code + " " + programme.title(),
              programme.weightPercent(),
              printed,
              rowsFrom(firstRow)));
    }
  }

  /** A code may be missing in print, or stand twice. */
  private String unusedCode(String printed) {
    String readable = printed == null ? "" : Print.nodeCode(printed);
    String code = readable.isEmpty() ? "P" + (programmes.size() + 1) : readable;
    String unused = code;
    for (int i = 2; !takenCodes.add(unused); i++) {
      unused = code + "-" + i;
    }
    return unused;
  }

  private List<String> rowsFrom(int first) {
    return rows.subList(first, rows.size()).stream().map(Row::code).toList();
  }

  private static Row row(String programme, int index, Indicator indicator) {
    PrintedValue result = indicator.result();
    PrintedTarget target = indicator.target();
    String unit = result != null && result.unit() != null ? result.unit() : unitOf(target);
    Row.Kind kind = Row.Kind.of(unit);
    boolean date = kind == Row.Kind.DATE;
    Optional<String> resultValue = Optional.ofNullable(result).map(PrintedValue::value);
    Optional<String> targetValue = Optional.ofNullable(target).map(PrintedTarget::value);
    return new Row(
        programme + "." + letter(index),
        programme,
        indicator.name(),
        kind,
        date ? Optional.empty() : resultValue.map(value -> figure(value, indicator)),
        date ? resultValue.map(value -> day(value, indicator)) : Optional.empty(),
        result == null ? 0 : Print.decimals(result.asPrinted()),
        date || target == null ? Optional.empty() : Optional.ofNullable(target.operator()),
        date ? Optional.empty() : targetValue.map(value -> figure(value, indicator)),
        date ? targetValue.map(value -> day(value, indicator)) : Optional.empty(),
        target == null ? null : target.asPrinted(),
        indicator.realisationPercent());
  }

  private static Figure figure(String value, Indicator indicator) {
    try {
      return Figure.of(value);
    } catch (IllegalArgumentException e) {
      throw new UnreadableDocument(
          "«%s» of «%s» is not a number".formatted(value, indicator.name()));
    }
  }

  private static LocalDate day(String value, Indicator indicator) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw new UnreadableDocument(
          "«%s» of «%s» is not a date (year-month-day)".formatted(value, indicator.name()));
    }
  }

  private static String unitOf(PrintedTarget target) {
    return target == null ? null : target.unit();
  }

  /** a, b, … z, za, zb, … */
  private static String letter(int index) {
    return index < 26 ? String.valueOf((char) ('a' + index)) : "z" + letter(index - 26);
  }

  private static String join(String one, String other) {
    return other == null ? one : one + " (" + other + ")";
  }
}
