package it.quadrante.mainjob.transcription;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/** A kept plan, to be looked into. */
record Plan(JsonNode json) {

  static Plan of(Transcription transcription) {
    try {
      return new Plan(
          new ObjectMapper().readTree(transcription.planIn(Path.of("../samples")).toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<JsonNode> nodes(String level) {
    return all("nodes").stream().filter(node -> node.path("level").asText().equals(level)).toList();
  }

  List<JsonNode> all(String list) {
    return StreamSupport.stream(json.path(list).spliterator(), false).toList();
  }

  JsonNode node(String code) {
    return one("nodes", code);
  }

  JsonNode card(String code) {
    return one("cards", code);
  }

  JsonNode measure(String code) {
    return one("measures", code);
  }

  JsonNode assignment(String code) {
    return one("assignments", code);
  }

  /** Nodes that have an assignment of the card. */
  List<String> nodesOf(String card) {
    return all("assignments").stream()
        .filter(assignment -> assignment.path("card").asText().equals(card))
        .map(assignment -> assignment.path("node").asText())
        .toList();
  }

  private JsonNode one(String list, String code) {
    return all(list).stream()
        .filter(item -> item.path("code").asText().equals(code))
        .findFirst()
        .orElseThrow(() -> new AssertionError(list + " has no " + code));
  }
}
