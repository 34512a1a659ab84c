package it.quadrante.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import it.quadrante.figure.Figure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class InboxTest {
  private static final String TOPIC = "t.v1";

  private final List<Long> dead = new ArrayList<>();
  private final List<String> applied = new ArrayList<>();
  private final Inbox inbox =
      new Inbox(
          new DeadLetters(null, new SimpleMeterRegistry()) {
            @Override
            void send(ConsumerRecord<String, String> message, String reason) {
              dead.add(message.offset());
            }
          });

  record Weighed(Figure weight) {}

  /** Fails for a weight of 2. */
  private class Scales implements FactReader<Weighed> {
    @Override
    public Weighed decode(Envelope envelope) {
      return envelope.as(Weighed.class);
    }

    @Override
    public void apply(String chamber, List<Weighed> facts) {
      if (facts.contains(new Weighed(Figure.of("2")))) {
        throw new IllegalStateException("EntityManagerFactory is closed");
      }
      facts.forEach(fact -> applied.add(chamber + " " + fact.weight()));
    }
  }

  private static ConsumerRecords<String, String> batch(String... weights) {
    List<ConsumerRecord<String, String>> messages = new ArrayList<>();
    for (String weight : weights) {
      Fact fact = new Fact(TOPIC, "MS", "MS/x@1", new Weighed(Figure.of(weight)));
      String json = Envelope.around(fact, "urn:x", Instant.parse("2018-01-12T11:00:00Z")).toJson();
      messages.add(new ConsumerRecord<>(TOPIC, 0, messages.size(), "MS", json));
    }
    return new ConsumerRecords<>(Map.of(new TopicPartition(TOPIC, 0), messages), Map.of());
  }

  @Test
  void whatCannotBeAppliedIsADeadLetterAndTheOthersOfItsBatchAreApplied() {
    inbox.take(batch("1", "2", "3"), new Scales());

    assertThat(dead).containsExactly(1L);
    assertThat(applied).containsExactly("MS 1", "MS 3");
  }

  @Test
  void whatFailsWhileTheServiceStopsIsReadAgainAndNoDeadLetter() {
    inbox.stop(new ShutdownEvent());

    assertThatThrownBy(() -> inbox.take(batch("1", "2", "3"), new Scales()))
        .hasMessageContaining("read again");
    assertThat(dead).isEmpty();
    assertThat(applied).isEmpty();
  }
}
