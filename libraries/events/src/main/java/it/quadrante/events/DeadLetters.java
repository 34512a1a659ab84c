package it.quadrante.events;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/**
 * Messages that could not be read, kept as they came with their reason and origin in headers
 * ({@code reason}, {@code topic}, {@code partition}, {@code offset}) and counted in {@code
 * quadrante.dead.letters}.
 */
@ApplicationScoped
class DeadLetters {
  private static final Logger LOG = Logger.getLogger(DeadLetters.class);
  private static final Duration SEND_TIMEOUT = Duration.ofSeconds(30);

  private static final int LONGEST_REASON = 1000;

  private final MutinyEmitter<String> kafka;
  private final Counter counter;

  DeadLetters(@Channel("dead-letter") MutinyEmitter<String> kafka, MeterRegistry metrics) {
    this.kafka = kafka;
    this.counter = metrics.counter("quadrante.dead.letters");
  }

  void send(ConsumerRecord<String, String> message, String reason) {
    LOG.errorf(
        "dead letter topic=%s partition=%d offset=%d reason=%s",
        message.topic(), message.partition(), message.offset(), shortened(reason));
    RecordHeaders headers = new RecordHeaders();
    add(headers, "reason", shortened(reason));
    add(headers, "topic", message.topic());
    add(headers, "partition", Integer.toString(message.partition()));
    add(headers, "offset", Long.toString(message.offset()));
    OutgoingKafkaRecordMetadata<String> address =
        OutgoingKafkaRecordMetadata.<String>builder()
            .withKey(message.key())
            .withHeaders(headers)
            .build();
    String payload = message.value() == null ? "" : message.value();
    sendUntilTaken(payload, address);
    counter.increment();
  }

  /** Reading waits rather than lose the message. */
  private void sendUntilTaken(String payload, OutgoingKafkaRecordMetadata<String> address) {
    Patience patience = new Patience();
    while (true) {
      try {
        kafka.sendMessage(Message.of(payload).addMetadata(address)).await().atMost(SEND_TIMEOUT);
        return;
      } catch (RuntimeException e) {
        LOG.warnf("dead letter waits and is sent again: %s", e.toString());
        patience.await();
      }
    }
  }

  private static String shortened(String reason) {
    return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON) + "…";
  }

  private static void add(RecordHeaders headers, String key, String value) {
    headers.add(key, value.getBytes(StandardCharsets.UTF_8));
  }
}
