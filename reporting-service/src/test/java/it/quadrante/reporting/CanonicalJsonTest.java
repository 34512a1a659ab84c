package it.quadrante.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.quadrante.figure.Figure;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

  record Sample(String zebra, Figure ant, Map<String, Integer> middle) {}

  @Test
  void equalContentIsTheSameText() {
    String one = "{\"b\":1.50,\"a\":{\"d\":[2,1],\"c\":null}}";
    String other = "{ \"a\": {\"c\":null, \"d\":[2,1]}, \"b\":1.50 }";

    String canonical = CanonicalJson.write(CanonicalJson.read(one, JsonNode.class));

    assertThat(CanonicalJson.write(CanonicalJson.read(other, JsonNode.class)))
        .isEqualTo(canonical)
        .startsWith("{\"a\":");
  }

  @Test
  void membersAreSortedDecimalsPlainAndAbsentOnesLeftOut() {
    Sample sample = new Sample(null, Figure.of("0.0000001"), Map.of("y", 1, "x", 2));

    assertThat(CanonicalJson.write(sample))
        .isEqualTo("{\"ant\":0.0000001,\"middle\":{\"x\":2,\"y\":1}}");
  }

  @Test
  void aComputedFigureIsReadBackWithAllItsDigits() {
    Figure third = Figure.of(200).dividedBy(Figure.of(3));

    String text = CanonicalJson.write(new Sample("z", third, Map.of()));

    assertThat(CanonicalJson.read(text, Sample.class).ant()).isEqualTo(third);
  }
}
