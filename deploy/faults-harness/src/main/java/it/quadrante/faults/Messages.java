package it.quadrante.faults;

import it.quadrante.localstack.KafkaBroker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The messages on the topics of the system, to be looked at and to be added to. */
final class Messages {
  private static final String DEAD_LETTER = "dead-letter";
  private static final Duration POLL = Duration.ofMillis(500);
  private static final String MOST_BYTES = "16777216";

  /** A message as it stands on its topic. */
  record Told(String topic, String key, String value) {}

  private final KafkaBroker broker;

  Messages(KafkaBroker broker) {
    this.broker = broker;
  }

  /** Every fact there is, as of now, in the order of each topic. */
  List<Told> facts() {
    return read(false);
  }

  /** What services could not read, as of now. */
  List<Told> deadLetters() {
    return read(true);
  }

  private List<Told> read(boolean deadLetters) {
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", broker.bootstrapServers()),
            new StringDeserializer(),
            new StringDeserializer())) {
      List<TopicPartition> partitions =
          consumer.listTopics().entrySet().stream()
              .filter(topic -> topic.getKey().startsWith("quadrante."))
              .filter(topic -> topic.getKey().contains(DEAD_LETTER) == deadLetters)
              .flatMap(topic -> topic.getValue().stream())
              .map(one -> new TopicPartition(one.topic(), one.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      return upTo(consumer, consumer.endOffsets(partitions));
    }
  }

  private static List<Told> upTo(
      KafkaConsumer<String, String> consumer, Map<TopicPartition, Long> ends) {
    List<Told> told = new ArrayList<>();
    while (ends.entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
      for (ConsumerRecord<String, String> record : consumer.poll(POLL)) {
        told.add(new Told(record.topic(), record.key(), record.value()));
      }
    }
    return told;
  }

  /** Adds messages and waits until the broker has them. */
  void add(List<Told> messages) throws ExecutionException, InterruptedException {
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", broker.bootstrapServers(), "max.request.size", MOST_BYTES),
            new StringSerializer(),
            new StringSerializer())) {
      for (Told one : messages) {
        producer.send(new ProducerRecord<>(one.topic(), one.key(), one.value())).get();
      }
    }
  }
}
