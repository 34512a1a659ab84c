package it.quadrante.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import it.quadrante.measurement.TracingComponentTest.SwitchedOn;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/** Measurement with traces on. */
@QuarkusTest
@TestProfile(SwitchedOn.class)
class TracingComponentTest extends MeasurementTest {
  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final String CALLER = "00f067aa0ba902b7";

  @Inject Collector collector;

  /** As an operator switches it on. */
  public static class SwitchedOn implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.otel.sdk.disabled", "false",
          "quarkus.otel.bsp.schedule.delay", "100ms",
          "quarkus.otel.exporter.otlp.enabled", "false");
    }
  }

  /** What a collector of traces is sent. */
  @Singleton
  public static class Collector implements SpanExporter {
    private final List<SpanData> spans = new CopyOnWriteArrayList<>();

    @Override
    public CompletableResultCode export(Collection<SpanData> batch) {
      spans.addAll(batch);
      return CompletableResultCode.ofSuccess();
    }

    @Override
    public CompletableResultCode flush() {
      return CompletableResultCode.ofSuccess();
    }

    @Override
    public CompletableResultCode shutdown() {
      return CompletableResultCode.ofSuccess();
    }
  }

  @Test
  void theReadingOfAFactBelongsToTheTraceThatMadeIt()
      throws ExecutionException, InterruptedException {
    ProducerRecord<String, String> fact =
        new ProducerRecord<>(Facts.CHAMBER_CHANGED, chamber, Facts.aChamber(chamber).toJson());
    fact.headers()
        .add(
            "traceparent", "00-%s-%s-01".formatted(TRACE, CALLER).getBytes(StandardCharsets.UTF_8));

    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", kafka.bootstrapServers()),
            new StringSerializer(),
            new StringSerializer())) {
      producer.send(fact).get();
    }

    awaitAppointments();
    await().until(() -> !reading().isEmpty());
    assertThat(reading())
        .singleElement()
        .satisfies(
            span -> {
              assertThat(span.getKind()).isEqualTo(SpanKind.CONSUMER);
              assertThat(span.getParentSpanId()).isEqualTo(CALLER);
            });
  }

  private List<SpanData> reading() {
    return collector.spans.stream().filter(span -> span.getTraceId().equals(TRACE)).toList();
  }
}
