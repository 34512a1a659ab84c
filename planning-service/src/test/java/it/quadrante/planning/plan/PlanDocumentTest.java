package it.quadrante.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.quadrante.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanDocumentTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void ofVeryManyFaultsAThousandAreToldAndThatThereAreMore() throws IOException {
    ObjectNode plan = sample();
    ArrayNode nodes = plan.putArray("nodes");
    for (int i = 0; i < 5_000; i++) {
      nodes.add(new BigDecimal("1e400"));
    }

    assertThat(codes(plan))
        .hasSize(1_001)
        .startsWith("FIGURE_OUT_OF_BOUNDS")
        .endsWith("TOO_MANY_FAULTS");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"rule\": \"BANDS\"}",
        "{\"rule\": \"BANDS\", \"bands\": []}",
        "{\"rule\": \"BANDS\", \"bands\": [{\"threshold\": 1, \"percent\": -1}]}",
        "{\"rule\": \"DATE_DECAY\"}",
        "{\"rule\": \"DATE_DECAY\", \"pointsPerDay\": 0}",
        "{\"cap\": 99}"
      })
  void anOverrideThatCannotScoreIsRefused(String scoring) throws IOException {
    ObjectNode plan = sample();
    assignment(plan).set("scoring", JSON.readTree(scoring));

    assertThat(codes(plan)).containsOnly("SCHEMA");
  }

  @Test
  void anInterimTargetForTheThirdQuadrimestreIsRefused() throws IOException {
    ObjectNode plan = sample();
    ObjectNode interim = assignment(plan).putArray("interimTargets").addObject();
    interim.put("quadrimestre", "III");
    interim.set("target", JSON.readTree("{\"kind\": \"THRESHOLD\", \"value\": 1}"));

    assertThat(codes(plan)).containsOnly("SCHEMA");
  }

  private static List<String> codes(JsonNode plan) {
    ProblemException refused =
        catchThrowableOfType(ProblemException.class, () -> PlanDocument.read(plan, Locale.ENGLISH));
    return refused.faults().stream().map(fault -> fault.code().name()).toList();
  }

  private static ObjectNode assignment(ObjectNode plan) {
    return (ObjectNode) plan.get("assignments").get(0);
  }

  private static ObjectNode sample() throws IOException {
    try (InputStream file = PlanDocumentTest.class.getResourceAsStream("/plan.json")) {
      return (ObjectNode) JSON.readTree(file);
    }
  }
}
