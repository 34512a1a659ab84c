package it.quadrante.reporting.input.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import it.quadrante.events.Envelope;
import it.quadrante.events.UnreadableFact;
import it.quadrante.figure.Figure;
import it.quadrante.reporting.facts.Facts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The producers' contracts, as this service reads them. */
class FactsContractTest {
  private static final List<Path> CONTRACTS =
      List.of(
          Path.of("../planning-service/contracts"), Path.of("../measurement-service/contracts"));

  private final ReadFacts reader = new ReadFacts(null, null, null);

  static List<Path> goldenFiles() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path contracts : CONTRACTS) {
      try (Stream<Path> found = Files.list(contracts.resolve("v1"))) {
        found.filter(file -> file.toString().endsWith(".json")).sorted().forEach(files::add);
      }
    }
    return files;
  }

  @ParameterizedTest
  @MethodSource("goldenFiles")
  void everyGoldenFactIsRead(Path file) {
    Envelope envelope = Envelope.parse(Facts.read(file));

    Received received = reader.decode(envelope);

    assertThat(received.content()).isInstanceOf(ReadFacts.CONTENTS.get(envelope.type()));
    assertThat(received.content().chamber()).isEqualTo(envelope.chamber());
  }

  @ParameterizedTest
  @MethodSource("goldenFiles")
  void everyGoldenFactFitsItsSchema(Path file) throws IOException {
    Envelope envelope = Envelope.parse(Facts.read(file));
    String fact = envelope.type().replaceAll("^quadrante\\.[a-z]+\\.|\\.v1$", "");
    Path schema = file.getParent().resolveSibling(fact + ".v1.schema.json");

    var faults =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(schema), InputFormat.JSON)
            .validate(
                envelope.data(),
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));

    assertThat(faults).isEmpty();
  }

  @Test
  void theGoldenFactsAreOfEveryKindThatIsRead() throws IOException {
    assertThat(goldenFiles().stream().map(file -> Envelope.parse(Facts.read(file)).type()))
        .containsAll(ReadFacts.CONTENTS.keySet());
  }

  @Test
  void everyKindHasItsTopicInTheConfiguration() throws IOException {
    Properties config = new Properties();
    try (InputStream file = getClass().getResourceAsStream("/application.properties")) {
      config.load(file);
    }

    String topics = config.getProperty("mp.messaging.incoming.facts.topics");

    assertThat(topics.split(",")).containsExactlyInAnyOrderElementsOf(ReadFacts.CONTENTS.keySet());
  }

  @Test
  void aMemberThatComesLaterIsKeptAndDisturbsNobody() {
    Envelope envelope = Facts.golden(Facts.measurement("value-validated"), "MS");
    ((ObjectNode) envelope.data()).put("somethingNew", "kept");

    Received received = reader.decode(envelope);

    assertThat(((ValueValidated) received.content()).value().number()).isEqualTo(Figure.of(72));
    assertThat(received.body()).contains("\"somethingNew\":\"kept\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"cell", "outcome", "decision", "value"})
  void aValueWithoutWhatItNeedsIsUnreadable(String member) {
    Envelope envelope = Facts.golden(Facts.measurement("value-validated"), "MS");
    ((ObjectNode) envelope.data()).remove(member);

    assertThatThrownBy(() -> reader.decode(envelope)).isInstanceOf(UnreadableFact.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan", "inForceFrom", "scoringProfile", "nodes", "assignments"})
  void aPlanWithoutWhatItNeedsIsUnreadable(String member) {
    Envelope envelope = Facts.golden(Facts.planning("plan-published"), "MS");
    ((ObjectNode) envelope.data()).remove(member);

    assertThatThrownBy(() -> reader.decode(envelope)).isInstanceOf(UnreadableFact.class);
  }

  @Test
  void aFactOfAKindThatIsNotReadIsUnreadable() {
    Envelope golden = Facts.golden(Facts.planning("plan-published"), "MS");
    Envelope other =
        new Envelope(
            golden.id(),
            golden.source(),
            "quadrante.planning.plan-published.v2",
            golden.subject(),
            golden.time(),
            golden.chamber(),
            golden.data());

    assertThatThrownBy(() -> reader.decode(other))
        .isInstanceOf(UnreadableFact.class)
        .hasMessageContaining("v2");
  }
}
