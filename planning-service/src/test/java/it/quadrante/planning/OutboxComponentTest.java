package it.quadrante.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import it.quadrante.events.Envelope;
import it.quadrante.localstack.KafkaBroker;
import it.quadrante.localstack.PostgresServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OutboxComponentTest extends PlanningTest {
  private static final String TYPE = "quadrante.planning.chamber-changed.v1";

  KafkaBroker kafka;
  PostgresServer postgres;

  @Test
  void aChamberLeavesAsAFactThatFollowsItsSchema() {
    Envelope fact = Topic.of(kafka, TYPE).awaitSubject("MS@2");

    assertThat(fact.source()).isEqualTo("urn:quadrante:planning");
    assertThat(fact.traceparent()).isNull();
    assertThat(Topic.schemaFaults("chamber-changed", fact.data())).isEmpty();
    assertThat(fact.data().at("/units/0/code").textValue()).isEqualTo("ENTE");
  }

  @Test
  void aRowWhoseRelayDiedAfterPublishingLeavesAgain() throws SQLException {
    Envelope published = Topic.of(kafka, TYPE).awaitSubject("LU@2");

    putBack(published);

    List<Envelope> twice = Topic.of(kafka, TYPE).awaitAll("LU@2", 2);
    assertThat(twice).containsOnly(published);
    Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> outboxSize() == 0);
  }

  @Test
  void whereTracingIsOffAFactNamesNoTrace() {
    String begun = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    as("platform-admin", "/platform-admin")
        .header("traceparent", begun)
        .body(Map.of("code", "GR", "name", "Camera di commercio di Grosseto"))
        .post(CHAMBERS)
        .then()
        .statusCode(201);

    ConsumerRecord<String, String> fact = Topic.of(kafka, TYPE).awaitMessages("GR@1", 1).get(0);

    assertThat(Envelope.parse(fact.value()).traceparent()).isNull();
    assertThat(fact.headers()).isEmpty();
  }

  /** The state a relay leaves that is killed between publishing and clearing. */
  private void putBack(Envelope published) throws SQLException {
    try (Connection planning =
            DriverManager.getConnection(postgres.jdbcUrl("planning"), "planning", "planning");
        PreparedStatement chamber =
            planning.prepareStatement("select set_config('app.chamber', 'LU', false)");
        PreparedStatement insert =
            planning.prepareStatement(
                "insert into outbox (chamber, topic, envelope) values ('LU', ?, ?)")) {
      chamber.execute();
      insert.setString(1, TYPE);
      insert.setString(2, published.toJson());
      insert.executeUpdate();
    }
  }

  private int outboxSize() throws SQLException {
    try (Connection relay =
            DriverManager.getConnection(
                postgres.jdbcUrl("planning"), "planning_relay", "planning_relay");
        Statement statement = relay.createStatement();
        ResultSet result = statement.executeQuery("select count(*) from outbox")) {
      result.next();
      return result.getInt(1);
    }
  }
}
