package it.quadrante.planning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.bootstrap.logging.InitialConfigurator;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import it.quadrante.events.Envelope;
import it.quadrante.events.EventJson;
import it.quadrante.localstack.KafkaBroker;
import it.quadrante.planning.LogsAndTracesComponentTest.SwitchedOn;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logmanager.handlers.ConsoleHandler;
import org.junit.jupiter.api.Test;

/** Planning as the containers run it: its log in JSON, its requests traced. */
@QuarkusTest
@TestProfile(SwitchedOn.class)
class LogsAndTracesComponentTest extends PlanningTest {
  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final String CALLER = "00f067aa0ba902b7";

  KafkaBroker kafka;

  /** The environment of docker-compose.yml, with traces on; nobody collects them. */
  public static class SwitchedOn implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.log.console.json.enabled", "true",
          "quarkus.otel.sdk.disabled", "false",
          "quarkus.otel.exporter.otlp.enabled", "false");
    }
  }

  @Test
  void aLineOfTheLogIsJsonWithItsServiceAndTrace() throws JsonProcessingException {
    List<String> lines = new CopyOnWriteArrayList<>();
    Handler copy = copyOfConsole(lines);
    Logger quadrante = Logger.getLogger("it.quadrante");
    quadrante.addHandler(copy);

    register("SI");

    quadrante.removeHandler(copy);
    assertThat(lines).isNotEmpty().allMatch(line -> line.strip().lines().count() == 1);
    JsonNode line = EventJson.MAPPER.readTree(lines.get(0));
    assertThat(line.path("service").asText()).isEqualTo("planning-service");
    assertThat(line.path("message").asText()).isEqualTo("chamber registered chamber=SI");
    assertThat(line.at("/mdc/traceId").asText()).isEqualTo(TRACE);
  }

  @Test
  void theTraceOfARequestGoesOnInItsFact() {
    register("AR");

    ConsumerRecord<String, String> fact =
        Topic.of(kafka, "quadrante.planning.chamber-changed.v1").awaitMessages("AR@1", 1).get(0);

    String trace = Envelope.parse(fact.value()).traceparent();
    assertThat(trace).matches("00-" + TRACE + "-[0-9a-f]{16}-01").doesNotContain(CALLER);
    assertThat(fact.headers().lastHeader("traceparent").value()).asString().isEqualTo(trace);
  }

  private static void register(String chamber) {
    as("platform-admin", "/platform-admin")
        .header("traceparent", "00-%s-%s-01".formatted(TRACE, CALLER))
        .body(Map.of("code", chamber, "name", "Camera di commercio " + chamber))
        .post(CHAMBERS)
        .then()
        .statusCode(201);
  }

  /** Writes what the console writes. */
  private static Handler copyOfConsole(List<String> lines) {
    Formatter console =
        Arrays.stream(InitialConfigurator.DELAYED_HANDLER.getHandlers())
            .filter(ConsoleHandler.class::isInstance)
            .findFirst()
            .orElseThrow()
            .getFormatter();
    return new Handler() {
      @Override
      public void publish(LogRecord message) {
        lines.add(console.format(message));
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }
}
