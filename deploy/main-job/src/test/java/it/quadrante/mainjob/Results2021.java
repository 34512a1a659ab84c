package it.quadrante.mainjob;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What reporting shows of the plan to the evaluator, who sees individual results as well. */
final class Results2021 {
  private static final String PLAN = "/plans/CCIAA-2021-PERFORMANCE";

  private static JsonNode read(String path) {
    return RunningSystem.api()
        .get(LuccaIn2021.LU.account("evaluator"), LuccaIn2021.LU.inReporting(PLAN + path))
        .expecting(200)
        .body();
  }

  static JsonNode current() {
    return read("/results/I");
  }

  /** What a closing froze, as soon as reporting has read all it closed over. */
  static JsonNode ofClosing(int number) {
    JsonNode head =
        Patience.await(
            "the snapshot of closing " + number,
            () ->
                StreamSupport.stream(read("/snapshots").path("items").spliterator(), false)
                    .filter(item -> item.path("closing").asInt() == number)
                    .findFirst()
                    .orElse(null));
    return read("/snapshots/" + Api.segment(head.path("snapshot").asText())).path("results");
  }

  static Map<String, String> percentages(JsonNode results) {
    Map<String, String> percentages = new LinkedHashMap<>();
    Stream.of("indicators", "nodes", "persons")
        .flatMap(list -> StreamSupport.stream(results.path(list).spliterator(), false))
        .forEach(item -> put(item, percentages));
    put(results.path("overall"), percentages);
    return percentages;
  }

  private static void put(JsonNode item, Map<String, String> percentages) {
    if (item.has("percentageText")) {
      percentages.put(item.path("id").asText(), item.path("percentageText").asText());
    }
  }

  /** Names of the files behind the first measure of an indicator. */
  static List<String> evidenceOf(String assignment) {
    JsonNode evidence =
        read("/results/I/" + Api.segment("indicator:" + assignment) + "/explanation")
            .findPath("periods")
            .path(0)
            .path("evidence");
    return StreamSupport.stream(evidence.spliterator(), false).map(JsonNode::asText).toList();
  }
}
