package it.quadrante.planning;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import it.quadrante.events.Envelope;
import it.quadrante.localstack.KafkaBroker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What stands in a topic, from its first message on. */
public final class Topic {
  private final Map<String, Object> config;
  private final String name;

  private Topic(Map<String, Object> config, String name) {
    this.config = config;
    this.name = name;
  }

  public static Topic of(KafkaBroker kafka, String name) {
    return new Topic(
        Map.of(
            "bootstrap.servers",
            kafka.bootstrapServers(),
            "group.id",
            UUID.randomUUID().toString(),
            "auto.offset.reset",
            "earliest"),
        name);
  }

  public Envelope awaitSubject(String subject) {
    return awaitAll(subject, 1).get(0);
  }

  /** Every fact about a subject, once there are so many. */
  public List<Envelope> awaitAll(String subject, int count) {
    return awaitMessages(subject, count).stream()
        .map(message -> Envelope.parse(message.value()))
        .toList();
  }

  /** The same with key and headers. */
  List<ConsumerRecord<String, String>> awaitMessages(String subject, int count) {
    List<ConsumerRecord<String, String>> found = new ArrayList<>();
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
      consumer.subscribe(List.of(name));
      await()
          .atMost(Duration.ofSeconds(20))
          .pollInSameThread()
          .until(
              () -> {
                consumer
                    .poll(Duration.ofMillis(200))
                    .forEach(
                        message -> {
                          if (subject.equals(Envelope.parse(message.value()).subject())) {
                            found.add(message);
                          }
                        });
                return found.size() >= count;
              });
    }
    return found;
  }

  /** What a fact's data gets wrong by its schema in contracts/. */
  public static List<Error> schemaFaults(String fact, JsonNode data) {
    try {
      String schema = Files.readString(Path.of("contracts", fact + ".v1.schema.json"));
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(schema, InputFormat.JSON)
          .validate(
              data,
              context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
