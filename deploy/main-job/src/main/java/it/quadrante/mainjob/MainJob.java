package it.quadrante.mainjob;

import com.fasterxml.jackson.databind.JsonNode;
import it.quadrante.figure.Figure;
import it.quadrante.mainjob.compare.Comparison;
import it.quadrante.mainjob.compare.PrintedScore;
import it.quadrante.mainjob.document.PrintedAggregate;
import it.quadrante.mainjob.document.PrintedDocument;
import it.quadrante.mainjob.document.PrintedPlan;
import it.quadrante.mainjob.document.Reading;
import it.quadrante.mainjob.document.Row;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The main job, end to end, through the public APIs: a printed document becomes a plan, is
 * published, collected and validated, and its results are compared with print.
 */
public final class MainJob {
  private static final String DEFAULT_PROFILE = "predefinito";
  private static final String ALL_BENEATH = "tutti-sotto";

  private final Api api;
  private final Addresses at;
  private final Consumer<String> tell;

  public MainJob(Api api, Addresses at, Consumer<String> tell) {
    this.api = api;
    this.at = at;
    this.tell = tell;
  }

  /**
   * Takes a document through the whole system.
   *
   * @param leaveOpen codes of rows that nobody submits
   */
  public Outcome run(PrintedDocument document, Set<String> leaveOpen) {
    new Chambers(api).register(at);
    PrintedPlan plan = plan(document);
    String planId = "%s-%d-%s".formatted(Chambers.ENTITY, plan.year(), PrintedPlan.PLAN_CODE);
    Map<String, Reading> readings = new Publication(api, at, tell).publish(plan);
    List<Duration> visible = new Collection(api, at, tell).collect(plan, planId, leaveOpen);
    return outcome(plan, planId, readings, visible);
  }

  /**
   * Where print shows percentages of programmes, whose indicators are all strategic, the profile
   * has to rest every node on all beneath it.
   */
  private PrintedPlan plan(PrintedDocument document) {
    PrintedPlan plan = PrintedPlan.of(document, Chambers.ENTITY, DEFAULT_PROFILE);
    if (!plan.programmesPrinted()) {
      return plan;
    }
    api.post(at.account("plan-editor"), at.inPlanning("/scoring-profiles"), allBeneath(), null)
        .expecting(201);
    return PrintedPlan.of(document, Chambers.ENTITY, ALL_BENEATH);
  }

  private static Map<String, Object> allBeneath() {
    return Map.of(
        "code",
        ALL_BENEATH,
        "name",
        "Ogni nodo su tutti i suoi indicatori",
        "rule",
        "PROPORTIONAL",
        "cap",
        100,
        "decimals",
        2,
        "semaforo",
        Map.of("green", 90, "yellow", 70),
        "rollUp",
        Map.of("policy", "FLAT_MEAN", "basis", "ALL_BENEATH"),
        "missingAtYearEnd",
        "ZERO");
  }

  private Outcome outcome(
      PrintedPlan plan, String planId, Map<String, Reading> readings, List<Duration> visible) {
    Map<String, PrintedScore> scores = new LinkedHashMap<>();
    Map<String, Shown> shown = new LinkedHashMap<>();
    List<Comparison> indicators = new ArrayList<>();
    for (Row row : plan.rows()) {
      Reading reading = readings.get(row.code());
      PrintedScore score = PrintedScore.of(row, reading.operator());
      String subject = "indicator:" + row.code();
      Optional<Figure> computed = computed(planId, subject);
      computed.ifPresent(figure -> scores.put(row.code(), score));
      shown.put(row.code(), Shown.of(row, result(planId, subject, "").path("result")));
      indicators.add(
          Comparison.of(
              subject,
              row.code() + " " + row.name(),
              row.printedPercent(),
              computed,
              score,
              reading.fromPrint()));
    }
    List<Comparison> aggregates = new ArrayList<>();
    for (PrintedAggregate aggregate : plan.aggregates()) {
      aggregates.add(compare(planId, aggregate, scores));
    }
    aggregates.add(
        Comparison.of(
            "overall",
            "Complesso",
            null,
            computed(planId, "overall"),
            PrintedScore.mean(List.of()),
            true));
    return new Outcome(
        plan.rows(), shown, indicators, aggregates, readings, visible, sentence(planId, plan));
  }

  private Comparison compare(
      String planId, PrintedAggregate aggregate, Map<String, PrintedScore> scores) {
    List<PrintedScore> parts =
        aggregate.rows().stream().filter(scores::containsKey).map(scores::get).toList();
    return Comparison.of(
        aggregate.subject(),
        aggregate.title(),
        aggregate.printed(),
        computed(planId, aggregate.subject()),
        PrintedScore.mean(parts),
        true);
  }

  /** The unrounded percentage, which only the explanation carries. */
  private Optional<Figure> computed(String planId, String subject) {
    JsonNode explanation = explanation(planId, subject);
    JsonNode part =
        explanation.has("indicator")
            ? explanation.path("indicator")
            : explanation.path("aggregate");
    return part.hasNonNull("percentage")
        ? Optional.of(Figure.of(part.path("percentage").decimalValue()))
        : Optional.empty();
  }

  private String sentence(String planId, PrintedPlan plan) {
    return plan.rows().stream()
        .filter(row -> row.printedPercent() != null && row.printedPercent().value() != null)
        .filter(row -> !row.printedPercent().value().equals(Figure.HUNDRED))
        .findFirst()
        .or(() -> plan.rows().stream().findFirst())
        .map(row -> explanation(planId, "indicator:" + row.code()).path("sentence").asText())
        .orElse("");
  }

  private JsonNode explanation(String planId, String subject) {
    return result(planId, subject, "/explanation");
  }

  private JsonNode result(String planId, String subject, String view) {
    return api.get(
            at.account("viewer"),
            at.inReporting("/plans/" + planId + "/results/III/" + Api.segment(subject) + view))
        .expecting(200)
        .body();
  }
}
