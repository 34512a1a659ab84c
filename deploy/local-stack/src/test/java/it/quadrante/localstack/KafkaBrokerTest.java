package it.quadrante.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerTest {
  private static final List<String> TOPICS =
      List.of(
          "quadrante.planning.chamber-changed.v1",
          "quadrante.planning.plan-published.v1",
          "quadrante.measurement.cell-changed.v1",
          "quadrante.measurement.value-validated.v1",
          "quadrante.measurement.period-closed.v1",
          "quadrante.planning.dead-letter.v1",
          "quadrante.measurement.dead-letter.v1",
          "quadrante.reporting.dead-letter.v1");

  @TempDir private static Path folder;
  private static KafkaBroker broker;

  @BeforeAll
  static void start() {
    broker = KafkaBroker.start(folder, 0);
  }

  @AfterAll
  static void stop() {
    ProcessHandle process = broker.process();
    broker.close();
    assertThat(process.isAlive()).isFalse();
  }

  @Test
  void theTopicsOfTheSystemHaveSixPartitions() throws ExecutionException, InterruptedException {
    try (Admin admin = broker.admin()) {
      Map<String, TopicDescription> topics = admin.describeTopics(TOPICS).allTopicNames().get();
      assertThat(topics.values()).allSatisfy(topic -> assertThat(topic.partitions()).hasSize(6));
    }
  }

  @Test
  void nothingIsCompactedOrExpires() throws ExecutionException, InterruptedException {
    try (Admin admin = broker.admin()) {
      List<ConfigResource> resources =
          TOPICS.stream().map(t -> new ConfigResource(ConfigResource.Type.TOPIC, t)).toList();
      assertThat(admin.describeConfigs(resources).all().get().values())
          .allSatisfy(
              config -> {
                assertThat(value(config, "cleanup.policy")).isEqualTo("delete");
                assertThat(value(config, "retention.ms")).isEqualTo("-1");
                assertThat(value(config, "retention.bytes")).isEqualTo("-1");
                assertThat(value(config, "max.message.bytes")).isEqualTo("16777216");
                assertThat(value(config, "compression.type")).isEqualTo("producer");
              });
    }
  }

  @Test
  void aMessageOfFifteenMebibytesPassesAndATopicIsNotMadeByWriting()
      throws ExecutionException, InterruptedException {
    try (KafkaProducer<String, byte[]> producer = producer();
        Admin admin = broker.admin()) {
      byte[] large = new byte[15 * 1024 * 1024];
      assertThat(producer.send(new ProducerRecord<>(TOPICS.get(1), "MS", large)).get().hasOffset())
          .isTrue();
      assertThat(admin.listTopics().names().get()).containsExactlyInAnyOrderElementsOf(TOPICS);
    }
  }

  @Test
  void killedAtOnceAndStartedOnAnotherPortItStillHasWhatItAcknowledged()
      throws ExecutionException, InterruptedException {
    // Given
    try (KafkaProducer<String, byte[]> producer = producer()) {
      producer.send(new ProducerRecord<>(TOPICS.get(0), 0, "MS", new byte[] {1})).get();
    }
    // When
    broker.kill();
    broker = KafkaBroker.start(folder, 0);
    // Then
    TopicPartition partition = new TopicPartition(TOPICS.get(0), 0);
    try (Admin admin = broker.admin()) {
      assertThat(
              admin
                  .listOffsets(Map.of(partition, OffsetSpec.latest()))
                  .partitionResult(partition)
                  .get()
                  .offset())
          .isEqualTo(1);
    }
  }

  private static KafkaProducer<String, byte[]> producer() {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", broker.bootstrapServers(), "max.request.size", 16_777_216);
    return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
  }

  private static String value(Config config, String name) {
    return config.get(name).value();
  }
}
