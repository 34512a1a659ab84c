package it.quadrante.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.quadrante.figure.Figure;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {
  private static final Instant NOON = Instant.parse("2018-01-12T11:00:00Z");

  record Weighed(Figure weight, LocalDate on, String absent) {}

  @Test
  void aFactSurvivesItsEnvelope() {
    Weighed weighed = new Weighed(Figure.of("33.33"), LocalDate.of(2017, 5, 22), null);
    Envelope sent = Envelope.around(new Fact("t.v1", "MS", "MS/x@1", weighed), "urn:x", NOON);

    Envelope received = Envelope.parse(sent.toJson());

    assertThat(received).isEqualTo(sent);
    assertThat(received.as(Weighed.class)).isEqualTo(weighed);
  }

  @Test
  void aMemberThisReaderDoesNotKnowIsIgnored() {
    String grown =
        "{\"specversion\":\"1.0\",\"id\":\"1\",\"type\":\"t.v1\",\"chamber\":\"MS\",\"new\":1,\"data\":{\"weight\":1.50,\"later\":true}}";

    assertThat(Envelope.parse(grown).as(Weighed.class).weight()).isEqualTo(Figure.of("1.5"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{",
        "{\"specversion\":\"1.0\"}",
        "{\"specversion\":\"0.3\",\"id\":\"1\",\"type\":\"t\",\"chamber\":\"MS\",\"data\":{}}",
        "{\"specversion\":\"1.0\",\"id\":\"1\",\"type\":\"t\",\"data\":{}}"
      })
  void whatIsNoCloudEventOfOursIsUnreadable(String text) {
    assertThatThrownBy(() -> Envelope.parse(text)).isInstanceOf(UnreadableFact.class);
  }

  @Test
  void dataOfAnotherShapeIsUnreadable() {
    Envelope envelope = Envelope.around(new Fact("t.v1", "MS", "s", "words"), "urn:x", NOON);

    assertThatThrownBy(() -> envelope.as(Weighed.class)).isInstanceOf(UnreadableFact.class);
  }
}
