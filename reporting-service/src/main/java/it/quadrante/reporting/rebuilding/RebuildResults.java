package it.quadrante.reporting.rebuilding;

import io.smallrye.common.annotation.Identifier;
import it.quadrante.events.EventSettings;
import it.quadrante.reporting.input.events.ReadFacts;
import it.quadrante.reporting.input.store.PlanInputs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerConfig;

/**
 * Reads every fact into an empty database: organisation and plans before cells, closings last, so
 * that whatever a closing chooses from is there.
 */
@ApplicationScoped
public class RebuildResults {
  private static final List<String> IN_ORDER =
      List.of(
          "quadrante.planning.chamber-changed.v1",
          "quadrante.planning.plan-published.v1",
          "quadrante.measurement.cell-changed.v1",
          "quadrante.measurement.value-validated.v1",
          "quadrante.measurement.period-closed.v1");

  private final ReadFacts reader;
  private final PlanInputs inputs;
  private final Map<String, Object> kafka;
  private final EventSettings events;

  RebuildResults(
      ReadFacts reader,
      PlanInputs inputs,
      @Identifier("default-kafka-broker") Map<String, Object> kafka,
      EventSettings events) {
    this.reader = reader;
    this.inputs = inputs;
    this.kafka = kafka;
    this.events = events;
  }

  /**
   * What came of it.
   *
   * @param obstacle why nothing was read
   * @param facts how many of each topic
   */
  record Rebuilt(Optional<String> obstacle, Map<String, Long> facts) {}

  /**
   * @param group that reads on when the service is started with this database; it has read nothing
   *     yet, so it is not the one of a service that is running
   */
  @ActivateRequestContext
  Rebuilt rebuild(String group) {
    if (!inputs.chambers().isEmpty()) {
      return refused("the database is not empty");
    }
    try (WholeTopics topics = new WholeTopics(settings(group), IN_ORDER)) {
      if (topics.isGroupKnown()) {
        return refused("the group " + group + " has read already: name another");
      }
      Map<String, Long> facts = new LinkedHashMap<>();
      IN_ORDER.forEach(topic -> facts.put(topic, topics.read(topic, reader::read)));
      topics.commit();
      return new Rebuilt(Optional.empty(), facts);
    }
  }

  private static Rebuilt refused(String obstacle) {
    return new Rebuilt(Optional.of(obstacle), Map.of());
  }

  private Map<String, Object> settings(String group) {
    Map<String, Object> settings = new HashMap<>(kafka);
    settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, events.maxMessageBytes());
    return settings;
  }
}
