package it.quadrante.reporting.rebuilding;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Topics from their beginning to where they ended when they were looked at first, whoever else
 * reads them.
 */
final class WholeTopics implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final KafkaConsumer<String, String> consumer;
  private final List<TopicPartition> partitions;
  private final Map<TopicPartition, Long> ends;

  /**
   * @param settings of the consumer, without deserializers; its group is the one that goes on
   */
  WholeTopics(Map<String, Object> settings, List<String> topics) {
    consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    partitions =
        topics.stream()
            .flatMap(topic -> consumer.partitionsFor(topic).stream())
            .map(part -> new TopicPartition(part.topic(), part.partition()))
            .toList();
    ends = consumer.endOffsets(partitions);
  }

  /** Whether the group has read any of them. */
  boolean isGroupKnown() {
    return consumer.committed(ends.keySet()).values().stream().anyMatch(Objects::nonNull);
  }

  /** All of one topic, in batches; its partitions side by side. */
  long read(String topic, Consumer<ConsumerRecords<String, String>> taking) {
    List<TopicPartition> own =
        partitions.stream().filter(part -> part.topic().equals(topic)).toList();
    consumer.assign(own);
    consumer.seekToBeginning(own);
    long count = 0;
    while (own.stream().anyMatch(part -> consumer.position(part) < ends.get(part))) {
      ConsumerRecords<String, String> batch = consumer.poll(PATIENCE);
      taking.accept(batch);
      count += batch.count();
    }
    return count;
  }

  /** The group goes on from where they ended: what came meanwhile it reads again. */
  void commit() {
    Map<TopicPartition, OffsetAndMetadata> reached = new HashMap<>();
    ends.forEach((part, end) -> reached.put(part, new OffsetAndMetadata(end)));
    consumer.commitSync(reached);
  }

  @Override
  public void close() {
    consumer.close();
  }
}
