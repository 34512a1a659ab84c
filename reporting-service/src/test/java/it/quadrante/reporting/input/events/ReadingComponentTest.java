package it.quadrante.reporting.input.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import it.quadrante.events.Envelope;
import it.quadrante.reporting.ReportingTest;
import it.quadrante.reporting.facts.APlan;
import it.quadrante.reporting.facts.Facts;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReadingComponentTest extends ReportingTest {
  private static final String DEAD_LETTERS = "quadrante.reporting.dead-letter.v1";

  @Inject ReadFacts reader;

  private KafkaConsumer<String, String> consumer() {
    return new KafkaConsumer<>(
        Map.of(
            "bootstrap.servers", kafka.bootstrapServers(),
            "group.id", UUID.randomUUID().toString(),
            "auto.offset.reset", "earliest"),
        new StringDeserializer(),
        new StringDeserializer());
  }

  /** Everything in these topics from their beginning. */
  private ConsumerRecords<String, String> all(List<String> topics) {
    try (KafkaConsumer<String, String> consumer = consumer()) {
      List<TopicPartition> partitions =
          topics.stream()
              .flatMap(topic -> consumer.partitionsFor(topic).stream())
              .map(part -> new TopicPartition(part.topic(), part.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      Map<TopicPartition, List<ConsumerRecord<String, String>>> records = new HashMap<>();
      while (partitions.stream().anyMatch(part -> consumer.position(part) < ends.get(part))) {
        ConsumerRecords<String, String> polled = consumer.poll(Duration.ofMillis(200));
        polled
            .partitions()
            .forEach(
                part ->
                    records
                        .computeIfAbsent(part, p -> new ArrayList<>())
                        .addAll(polled.records(part)));
      }
      return new ConsumerRecords<>(records, Map.of());
    }
  }

  private String reasonOfTheDeadLetter(String payload) {
    List<String> reasons = new ArrayList<>();
    await()
        .atMost(Duration.ofSeconds(20))
        .pollInSameThread()
        .until(
            () -> {
              for (ConsumerRecord<String, String> letter : all(List.of(DEAD_LETTERS))) {
                if (letter.value().equals(payload)) {
                  byte[] reason = letter.headers().lastHeader("reason").value();
                  reasons.add(new String(reason, StandardCharsets.UTF_8));
                }
              }
              return !reasons.isEmpty();
            });
    return reasons.get(0);
  }

  @Test
  void whatCannotBeReadIsADeadLetterAndReadingGoesOn() {
    send(Facts.aPlan(chamber, "P").with("A").sent());
    String unreadable = "{\"specversion\":\"1.0\", " + chamber;

    send(Facts.VALUE_VALIDATED, chamber, unreadable);
    sendAndAwait(Facts.aValue(chamber, "A").number("72").sent());

    assertThat(reasonOfTheDeadLetter(unreadable)).startsWith("not readable as JSON");
    assertThat(indicator("P", "A").get("percentageText").textValue()).isEqualTo("90,00");
  }

  @Test
  void aPlanThatCannotBeCalculatedIsADeadLetterThatNamesTheFault() {
    Envelope faulty = Facts.aPlan(chamber, "P").with("A", "[A] / [UNKNOWN]", "LAST", "III").sent();

    send(faulty);

    assertThat(reasonOfTheDeadLetter(faulty.toJson()))
        .contains("plan cannot be calculated")
        .contains("UNKNOWN");
  }

  @Test
  void aFactOfAnotherChamberUnderThisKeyIsADeadLetter() {
    Envelope mine = Facts.aValue(chamber, "A").number("72").sent();
    ((ObjectNode) mine.data()).put("chamber", "LU");

    send(mine);

    assertThat(reasonOfTheDeadLetter(mine.toJson())).contains("LU");
  }

  @Test
  void aValueWithTooManyDigitsIsADeadLetter() {
    String huge = Facts.aValue(chamber, "A").number("72").sent().toJson().replace("72", "1e400000");

    send(Facts.VALUE_VALIDATED, chamber, huge);

    assertThat(reasonOfTheDeadLetter(huge)).contains("does not fit");
  }

  @Test
  void readingEverythingAgainIntoEmptyTablesGivesTheSameRows() throws SQLException {
    sendAndAwait(
        Facts.aPlan(chamber, "P").with("A").with("B").sent(),
        Facts.aPlan(chamber, "P").version(2).inForceFrom("II").with("A").sent(),
        Facts.cell(chamber, "A", 1, "2018-01-31"),
        Facts.aValue(chamber, "A").number("40").version(2).sent(),
        Facts.aValue(chamber, "A").number("72").sent());
    List<String> before = resultRows(chamber, "P");

    emptyDatabase();
    assertThat(resultRows(chamber, "P")).isEmpty();
    reader.read(all(List.copyOf(ReadFacts.CONTENTS.keySet())));

    assertThat(resultRows(chamber, "P")).hasSizeGreaterThan(20).isEqualTo(before);
  }

  @Test
  void readersAtWorkOnOnePlanLoseNoValue() {
    int measures = 24;
    APlan plan = Facts.aPlan(chamber, "P");
    IntStream.range(0, measures).forEach(number -> plan.with("M" + number));
    List<Envelope> facts = new ArrayList<>(List.of(plan.sent()));
    IntStream.range(0, measures)
        .forEach(number -> facts.add(Facts.aValue(chamber, "M" + number).number("80").sent()));
    ExecutorService readers = Executors.newFixedThreadPool(8);

    CompletableFuture.allOf(
            facts.stream()
                .map(fact -> CompletableFuture.runAsync(() -> take(fact), readers))
                .toArray(CompletableFuture[]::new))
        .join();
    readers.shutdown();

    assertThat(read(results("P")).at("/overall/withFigure").intValue()).isEqualTo(measures);
    assertThat(read(results("P")).at("/overall/percentageText").textValue()).isEqualTo("100,00");
  }

  private void take(Envelope fact) {
    reader.apply(fact.chamber(), List.of(reader.decode(fact)));
  }
}
