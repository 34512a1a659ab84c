package it.quadrante.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import it.quadrante.figure.Figure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {
  private static final Instant NOON = Instant.parse("2018-01-12T11:00:00Z");
  private static final SpanContext REQUEST =
      SpanContext.create(
          "4bf92f3577b34da6a3ce929d0e0e4736",
          "00f067aa0ba902b7",
          TraceFlags.getSampled(),
          TraceState.getDefault());

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

  @Test
  void aFactCarriesTheTraceItWasMadeIn() {
    Fact fact = new Fact("t.v1", "MS", "s", Map.of("traceparent", "of the data"));
    Envelope traced;
    try (Scope ignored = Context.root().with(Span.wrap(REQUEST)).makeCurrent()) {
      traced = Envelope.around(fact, "urn:x", NOON);
    }

    assertThat(Trace.in(traced.toJson()))
        .hasValue("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
    assertThat(Envelope.parse(traced.toJson())).isEqualTo(traced);
  }

  @Test
  void aFactMadeInNoTraceNamesNone() {
    Fact fact = new Fact("t.v1", "MS", "s", Map.of("traceparent", "of the data"));
    Envelope envelope = Envelope.around(fact, "urn:x", NOON);

    assertThat(Trace.in(envelope.toJson())).isEmpty();
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
