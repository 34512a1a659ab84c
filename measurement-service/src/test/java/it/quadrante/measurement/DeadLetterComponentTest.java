package it.quadrante.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class DeadLetterComponentTest extends MeasurementTest {
  private static final String DEAD_LETTERS = "quadrante.measurement.dead-letter.v1";

  @Test
  void whatCannotBeReadIsKeptWithItsReasonAndReadingGoesOn() {
    // Given
    String broken = "{\"specversion\":\"1.0\" " + UUID.randomUUID();

    // When
    send(Facts.PLAN_PUBLISHED, broken);
    publish(aPlan("P").measuring("After", "NUMBER", "III"));

    // Then
    awaitCell(cell("After"));
    ConsumerRecord<String, String> letter = awaitDeadLetter(broken);
    assertThat(letter.key()).isEqualTo(chamber);
    assertThat(header(letter, "topic")).isEqualTo(Facts.PLAN_PUBLISHED);
    assertThat(header(letter, "reason")).contains("not readable as JSON");
    assertThat(header(letter, "offset")).matches("[0-9]+");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"measures\":[{     | \"measures\":[null,{      | a measure lacks",
        "\"measures\":[{     | \"dropped\":[{            | measures is missing",
        "\"unit\":\"NUMBER\" | \"unit\":\"FURLONG\"      | does not fit",
        "\"version\":1,      | \"version\":0,            | version is missing"
      })
  void aFactThatIsNotWholeIsKeptWithItsReason(String part, String by, String reason) {
    // Given
    String fact = Facts.json(aPlan("P").measuring("Bad", "NUMBER", "III").toJson()).toString();
    assertThat(fact).contains(part);
    String broken = fact.replace(part, by);

    // When
    send(Facts.PLAN_PUBLISHED, broken);

    // Then
    assertThat(header(awaitDeadLetter(broken), "reason")).contains(reason);
  }

  @Test
  void aFactAboutAnotherChamberThanItsEnvelopeSaysIsNotApplied() {
    // Given
    String smuggled =
        aPlan("P")
            .measuring("M", "NUMBER", "III")
            .toJson()
            .replace("\"chamber\":\"" + chamber + "\",\"data\"", "\"chamber\":\"LU\",\"data\"");

    // When
    send(Facts.PLAN_PUBLISHED, "LU", smuggled);

    // Then
    assertThat(header(awaitDeadLetter(smuggled), "reason")).contains("another chamber");
    assertThat(count("select count(*) from cell where measure = 'M' and chamber = 'LU'")).isZero();
  }

  private ConsumerRecord<String, String> awaitDeadLetter(String text) {
    List<ConsumerRecord<String, String>> found = new ArrayList<>();
    Map<String, Object> config =
        Map.of(
            "bootstrap.servers",
            kafka.bootstrapServers(),
            "group.id",
            UUID.randomUUID().toString(),
            "auto.offset.reset",
            "earliest");
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
      consumer.subscribe(List.of(DEAD_LETTERS));
      await()
          .atMost(Duration.ofSeconds(20))
          .pollInSameThread()
          .until(
              () -> {
                for (var letter : consumer.poll(Duration.ofMillis(200))) {
                  if (text.equals(letter.value())) {
                    found.add(letter);
                  }
                }
                return !found.isEmpty();
              });
    }
    return found.get(0);
  }

  private static String header(ConsumerRecord<String, String> letter, String name) {
    return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }
}
