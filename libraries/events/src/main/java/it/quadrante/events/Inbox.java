package it.quadrante.events;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

/**
 * Takes a batch of messages through a {@link FactReader}: each is read on its own, those of a
 * chamber are applied together. What cannot be read goes to the dead-letter topic; while the
 * database is away the batch waits, so that nothing is skipped.
 */
@ApplicationScoped
public class Inbox {
  private static final Logger LOG = Logger.getLogger(Inbox.class);

  /** After which a fact that fails alone, for no passing reason, is a dead letter. */
  private static final int MOST_ATTEMPTS = 3;

  private record Read<T>(ConsumerRecord<String, String> message, T fact) {}

  private final DeadLetters deadLetters;

  private volatile boolean stopping;

  Inbox(DeadLetters deadLetters) {
    this.deadLetters = deadLetters;
  }

  /** What fails while the service stops says nothing about the fact. */
  void stop(@Observes ShutdownEvent event) {
    stopping = true;
  }

  /**
   * Returns when every message of the batch is applied or a dead letter.
   *
   * @throws IllegalStateException when the service stops meanwhile: the batch is to be read again
   */
  public <T> void take(ConsumerRecords<String, String> batch, FactReader<T> reader) {
    Map<String, List<Read<T>>> byChamber = new LinkedHashMap<>();
    for (ConsumerRecord<String, String> message : batch) {
      try {
        Envelope envelope = envelope(message);
        byChamber
            .computeIfAbsent(envelope.chamber(), chamber -> new ArrayList<>())
            .add(new Read<>(message, reader.decode(envelope)));
      } catch (UnreadableFact unreadable) {
        deadLetters.send(message, unreadable.getMessage());
      } catch (RuntimeException unforeseen) {
        LOG.errorf(unforeseen, "fact cannot be decoded topic=%s", message.topic());
        deadLetters.send(message, unforeseen.toString());
      }
    }
    byChamber.forEach((chamber, facts) -> apply(chamber, facts, reader));
  }

  private static Envelope envelope(ConsumerRecord<String, String> message) {
    if (message.value() == null) {
      throw new UnreadableFact("empty message");
    }
    Envelope envelope = Envelope.parse(message.value());
    if (!envelope.chamber().equals(message.key())) {
      throw new UnreadableFact("record key is not the chamber " + envelope.chamber());
    }
    return envelope;
  }

  private <T> void apply(String chamber, List<Read<T>> facts, FactReader<T> reader) {
    Patience patience = new Patience();
    int attempts = 0;
    while (true) {
      try {
        reader.apply(chamber, facts.stream().map(Read::fact).toList());
        return;
      } catch (RuntimeException e) {
        if (stopping) {
          throw new IllegalStateException("stopped: the batch will be read again", e);
        }
        boolean passing = Trouble.isPassing(e);
        if (!passing && (facts.size() > 1 || ++attempts >= MOST_ATTEMPTS)) {
          isolate(chamber, facts, reader, e);
          return;
        }
        LOG.warnf("chamber=%s waits and retries: %s", chamber, e.toString());
        patience.await();
      }
    }
  }

  /** One bad fact must not hold up or discard the others of its batch. */
  private <T> void isolate(
      String chamber, List<Read<T>> facts, FactReader<T> reader, RuntimeException cause) {
    if (facts.size() == 1) {
      LOG.errorf(cause, "fact cannot be applied chamber=%s", chamber);
      deadLetters.send(facts.get(0).message(), cause.toString());
    } else {
      facts.forEach(fact -> apply(chamber, List.of(fact), reader));
    }
  }
}
