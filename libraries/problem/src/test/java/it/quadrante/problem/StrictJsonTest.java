package it.quadrante.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.quadrante.figure.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {
  private final ObjectMapper json = new ObjectMapper();

  StrictJsonTest() {
    new StrictJson().customize(json);
  }

  record Entered(Figure number, String note, Integer year) {}

  @Test
  void decimalsKeepEveryDigitAlsoInATree() throws JsonProcessingException {
    JsonNode tree = json.readTree("{\"number\": 0.12345678901234567890}");

    assertThat(tree.path("number").decimalValue().toPlainString())
        .isEqualTo("0.12345678901234567890");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"number\": \"72\"}",
        "{\"number\": 1e400000}",
        "{\"year\": 2017.5}",
        "{\"year\": 2017, \"year\": 2018}",
        "{\"colour\": 1}",
        "{} {}",
        "{\"note\": \"a\\u0000b\"}",
        "{\"note\": \"a\\ud800b\"}"
      })
  void whatIsNotMeantThatWayIsRefused(String text) {
    assertThatThrownBy(() -> json.readValue(text, Entered.class))
        .isInstanceOfAny(JsonProcessingException.class, ProblemException.class);
  }

  @Test
  void aTreeKeepsNoTextThatADatabaseRefuses() {
    assertThatThrownBy(() -> json.readTree("{\"title\": \"a\\u0000b\"}"))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> assertThat(problem.code()).isEqualTo(HttpProblem.TEXT_UNREADABLE));
  }

  @Test
  void charactersBeyondTheFirstPlaneAreKept() throws JsonProcessingException {
    assertThat(json.readValue("{\"note\": \"è 🏛\"}", Entered.class).note()).isEqualTo("è 🏛");
  }
}
