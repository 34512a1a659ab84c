package it.quadrante.mainjob;

import static it.quadrante.mainjob.LuccaIn2021.ADMIN;
import static it.quadrante.mainjob.LuccaIn2021.cells;
import static it.quadrante.mainjob.LuccaIn2021.id;

import com.fasterxml.jackson.databind.JsonNode;
import it.quadrante.mainjob.CollectedValues.Row;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the steps of the first quadrimestre have in common: who types what, and how it is done. */
final class FirstQuadrimestre {
  static final String PERIOD = "/periods/CCIAA/2021/I";
  static final String QUEUE = "/validation-queue?year=2021&quadrimestre=I";
  static final String DUTIES = "/duties?year=2021&quadrimestre=I";

  static final Set<String> AREA_1 = Set.of("RI", "REGOLAZIONE");
  static final Set<String> AREA_2 = Set.of("PROMOZIONE", "RISORSE");
  static final Set<String> ENTITY = Set.of("ENTE");
  static final Set<String> WITHOUT_AREA = Set.of("AAGG", "ISR");

  static final String BY_SIX_UNITS = "Percent_FormInform_NUM";
  static final String CORRECTED = "Med_Conc";
  static final String SENT_BACK = "Percent_RifiutoRI_NUM";
  static final Set<String> LATE =
      Set.of("GG_DirBoll_IC_NUM", "GG_DirBoll_IC_DEN", "Data_PForm_Prom");

  /** Without a value at the first closing: this one comes when the period is reopened … */
  static final String COMES_LATER = "Percent_LibriRI_NUM";

  /** … and this one never. */
  static final String NEVER_COMES = "Data_RilevPrezzi_1";

  private FirstQuadrimestre() {}

  /** Nine in the morning in Rome. */
  static void itIs(String day) {
    RunningSystem.clock().set(Instant.parse(day + "T07:00:00Z"));
  }

  /** What is typed the first time, three slips included that show later. */
  static List<Row> typedBy(Set<String> units) {
    return CollectedValues.of(units).stream()
        .filter(row -> !LATE.contains(row.measure()))
        .filter(row -> !Set.of(COMES_LATER, NEVER_COMES).contains(row.measure()))
        .map(FirstQuadrimestre::withItsSlip)
        .toList();
  }

  private static Row withItsSlip(Row row) {
    Map<String, String> slips =
        Map.of(
            SENT_BACK + "@RI",
            "90",
            BY_SIX_UNITS + "@REGOLAZIONE",
            "15",
            CORRECTED + "@REGOLAZIONE",
            "36");
    String slip = slips.get(row.measure() + "@" + row.unit());
    return slip == null ? row : row.typed(slip);
  }

  /** Rows of which one measure has something else typed. */
  static List<Row> with(List<Row> rows, String measure, String typed) {
    return rows.stream()
        .map(row -> row.measure().equals(measure) ? row.typed(typed) : row)
        .toList();
  }

  /** Of every cell, by measure. */
  static Map<String, Integer> versions() {
    Map<String, Integer> versions = new LinkedHashMap<>();
    cells().forEach((measure, cell) -> versions.put(measure, cell.path("version").asInt()));
    return versions;
  }

  static Set<String> measuresOf(List<JsonNode> work) {
    return work.stream().map(item -> item.at("/cell/measure").asText()).collect(Collectors.toSet());
  }

  static Set<String> measuresOf(Set<String> units) {
    return CollectedValues.of(units).stream().map(Row::measure).collect(Collectors.toSet());
  }

  static <T, R> List<R> atOnce(List<T> all, Function<T, R> act) {
    List<CompletableFuture<R>> begun =
        all.stream()
            .map(
                one ->
                    CompletableFuture.supplyAsync(
                        () -> act.apply(one), command -> new Thread(command).start()))
            .toList();
    return begun.stream().map(CompletableFuture::join).toList();
  }

  /** A validator takes all of a queue in one request. */
  static void together(Person validator, List<JsonNode> queue) {
    List<Map<String, Object>> items =
        queue.stream()
            .map(
                item ->
                    Map.<String, Object>of(
                        "cell", item.at("/cell/id").asText(),
                        "submission", item.path("submission").asInt()))
            .toList();
    validator.posts("/cells/validations", Map.of("items", items)).expecting(201);
  }

  static JsonNode counts() {
    return ADMIN.reads(PERIOD).expecting(200).body().at("/period/counts");
  }

  static Api.Answer closing(List<String> excluded) {
    List<Map<String, String>> decisions =
        excluded.stream()
            .map(
                measure ->
                    Map.of("cell", id(measure), "policy", "EXCLUDE", "reason", "Non documentato"))
            .toList();
    return onPeriod("/closings", Map.of("reason", "Raccolta completata", "decisions", decisions));
  }

  static Api.Answer reopening(String until) {
    return onPeriod("/reopenings", Map.of("reason", "Rettifica del dato", "until", until));
  }

  private static Api.Answer onPeriod(String act, Map<String, ?> body) {
    return ADMIN.posts(PERIOD + act, body, ADMIN.reads(PERIOD).expecting(200).tag());
  }
}
