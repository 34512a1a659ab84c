package it.quadrante.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import it.quadrante.events.Envelope;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OutboxComponentTest extends MeasurementTest {

  @AfterEach
  void restoreTheRelay() throws SQLException {
    superuser("grant select, delete on outbox to measurement_relay");
  }

  @Test
  void aRelayThatFailsBetweenPublishingAndClearingPublishesAgainAndLosesNothing()
      throws SQLException {
    // Given
    open("M", "NUMBER");
    awaitCellFacts("M", 1);
    superuser("revoke delete on outbox from measurement_relay");

    // When
    submit("M", number("72")).then().statusCode(201);
    List<Envelope> facts = awaitCellFacts("M", 3);
    superuser("grant delete on outbox to measurement_relay");

    // Then
    assertThat(facts.get(1)).isEqualTo(facts.get(2));
    assertThat(facts.get(1).data().get("state").textValue()).isEqualTo("SUBMITTED");
    await().atMost(Duration.ofSeconds(10)).until(() -> waiting() == 0);
  }

  @Test
  void whatIsWrittenWhileTheRelayIsAwayLeavesInOrderWhenItIsBack() throws SQLException {
    // Given
    open("M", "NUMBER");
    awaitCellFacts("M", 1);
    superuser("revoke select on outbox from measurement_relay");
    String seen = submit("M", number("1")).then().statusCode(201).extract().header("ETag");
    referent()
        .header("If-Match", seen)
        .body(number("2"))
        .post(cell("M") + "/submissions")
        .then()
        .statusCode(201);
    validate("M", "{\"submission\":2}").then().statusCode(201);
    assertThat(waiting()).isEqualTo(4);

    // When
    superuser("grant select on outbox to measurement_relay");

    // Then
    assertThat(awaitCellFacts("M", 4))
        .extracting(fact -> fact.data().get("version").intValue())
        .containsExactly(1, 2, 3, 4);
    Topic.of(kafka, VALUE_VALIDATED).awaitSubject(chamber + "/CCIAA/2017-III/M@1");
    await().atMost(Duration.ofSeconds(10)).until(() -> waiting() == 0);
  }

  private long waiting() {
    return count("select count(*) from outbox where chamber = '" + chamber + "'");
  }

  private void superuser(String sql) throws SQLException {
    try (Connection connection = postgres.superuser("measurement");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
