package it.quadrante.planning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.quadrante.events.Envelope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The golden examples that consumers test against say what the schemas say. */
class ContractTest {

  private static Envelope golden(String fact) throws IOException {
    return Envelope.parse(Files.readString(Path.of("contracts", "v1", fact + ".json")));
  }

  @ParameterizedTest
  @CsvSource({
    "chamber-changed, chamber-changed",
    "chamber-changed-merged, chamber-changed",
    "chamber-changed-successor, chamber-changed",
    "plan-published, plan-published",
    "plan-published-to-be-completed, plan-published"
  })
  void theGoldenExampleFollowsItsSchema(String name, String fact) throws IOException {
    Envelope example = golden(name);

    assertThat(example.type()).isEqualTo("quadrante.planning." + fact + ".v1");
    assertThat(Topic.schemaFaults(fact, example.data())).isEmpty();
  }

  /** v1 requires it of every card: one to be completed carries the empty text. */
  @Test
  void aCardWithoutTheMemberFormulaIsSeen() throws IOException {
    ObjectNode data = (ObjectNode) golden("plan-published-to-be-completed").data().deepCopy();
    ((ObjectNode) data.at("/cards/1")).remove("formula");

    assertThat(Topic.schemaFaults("plan-published", data)).isNotEmpty();
  }

  @Test
  void aMemberThatIsMissingIsSeen() throws IOException {
    ObjectNode data = (ObjectNode) golden("plan-published").data().deepCopy();
    data.remove("scoringProfile");

    assertThat(Topic.schemaFaults("plan-published", data)).isNotEmpty();
  }

  @Test
  void whatV1RequiresStaysAsItIs() throws IOException {
    JsonNode schema =
        it.quadrante.events.EventJson.MAPPER.readTree(
            Files.readString(Path.of("contracts", "plan-published.v1.schema.json")));

    assertThat(schema.path("required"))
        .extracting(JsonNode::textValue)
        .containsExactly(
            "plan",
            "version",
            "inForceFrom",
            "act",
            "publishedAt",
            "publishedBy",
            "scoringProfile",
            "perspectives",
            "nodes",
            "measures",
            "cards",
            "assignments");
  }
}
