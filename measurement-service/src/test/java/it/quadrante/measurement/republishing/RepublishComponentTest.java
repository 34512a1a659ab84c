package it.quadrante.measurement.republishing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import it.quadrante.events.Envelope;
import it.quadrante.measurement.PeriodTest;
import it.quadrante.measurement.Topic;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the other services have to know leaves again as it was. */
@QuarkusTest
class RepublishComponentTest extends PeriodTest {
  @Inject RepublishCommand command;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private int republish(String... chambers) {
    return command.run(new PrintStream(out, true, UTF_8), List.of(chambers));
  }

  private void leftTwiceAlike(String topic, String subject) {
    List<Envelope> facts = Topic.of(kafka, topic).awaitAll(chamber + "/" + subject, 2);
    assertThat(facts.get(1).data()).isEqualTo(facts.get(0).data());
    assertThat(facts.get(1).id()).isNotEqualTo(facts.get(0).id());
  }

  @Test
  void everyCellValueAndClosingLeavesAgainWithTheSameData() {
    // Given
    openPlanOfTwo();
    afterTheDeadline();
    makeOfficial("A", "72");
    close("B", "ZERO").then().statusCode(201);
    reopen("2018-02-10").then().statusCode(201);

    // When
    int ended = republish(chamber);

    // Then
    assertThat(ended).isZero();
    assertThat(out.toString(UTF_8))
        .isEqualTo(
            "chamber=" + chamber + " changes=4 values=1 closings=2" + System.lineSeparator());
    leftTwiceAlike(CELL_CHANGED, "CCIAA/2017-III/A@1");
    leftTwiceAlike(CELL_CHANGED, "CCIAA/2017-III/A@2");
    leftTwiceAlike(CELL_CHANGED, "CCIAA/2017-III/A@3");
    leftTwiceAlike(CELL_CHANGED, "CCIAA/2017-III/B@1");
    leftTwiceAlike(VALUE_VALIDATED, "CCIAA/2017-III/A@1");
    leftTwiceAlike(PERIOD_CLOSED, "CCIAA/2017-III@1");
    leftTwiceAlike(PERIOD_CLOSED, "CCIAA/2017-III@2");
  }

  @Test
  void theVersionsOfACellLeaveTheFirstFirst() {
    // Given
    openPlanOfTwo();
    makeOfficial("A", "72");

    // When
    republish(chamber);

    // Then
    assertThat(awaitCellFacts("A", 6).stream().map(fact -> fact.data().get("version").intValue()))
        .containsExactly(1, 2, 3, 1, 2, 3);
  }

  /** Only the newest can be told from the cell itself. */
  @Test
  void ofVersionsBeforeTheirWordsWereKeptTheNewestLeaves() throws SQLException {
    // Given
    openPlanOfTwo();
    makeOfficial("A", "72");
    try (Connection connection = postgres.superuser("measurement");
        Statement statement = connection.createStatement()) {
      statement.execute(
          "update cell_fact set changed = null, told = null where chamber = '" + chamber + "'");
    }

    // When
    republish(chamber);

    // Then
    assertThat(out.toString(UTF_8)).contains(" changes=2 values=1 ");
    leftTwiceAlike(CELL_CHANGED, "CCIAA/2017-III/A@3");
    leftTwiceAlike(VALUE_VALIDATED, "CCIAA/2017-III/A@1");
  }

  @Test
  void aChamberThatIsNotKnownStopsAll() {
    // Given
    openPlanOfTwo();
    long before = count("select count(*) from chamber");

    // When
    int ended = republish(chamber, "XXX");

    // Then
    assertThat(ended).isEqualTo(1);
    assertThat(out.toString(UTF_8)).isEqualTo("not known here: XXX" + System.lineSeparator());
    assertThat(count("select count(*) from chamber")).isEqualTo(before);
  }

  @Test
  void whichChambersHasToBeSaid() {
    assertThat(republish()).isEqualTo(1);
  }
}
