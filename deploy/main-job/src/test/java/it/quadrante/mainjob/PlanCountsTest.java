package it.quadrante.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanCountsTest {

  @Test
  void everythingIsCounted() throws JsonProcessingException {
    // When
    PlanCounts counts =
        PlanCounts.of(
            new JsonMapper()
                .readTree(
                    """
                    {"year": 2021,
                     "measures": [
                       {"code": "A", "expectedIn": ["I", "II", "III"]},
                       {"code": "B", "expectedIn": ["III"]}],
                     "cards": [
                       {"code": "x", "formula": "[A]"},
                       {"code": "y", "formula": "100 × [B] / [A]"},
                       {"code": "z", "formula": " "}],
                     "assignments": [
                       {"card": "x", "kind": "S", "targets": [{"year": 2021}, {"year": 2022}]},
                       {"card": "y", "kind": "O", "targets": [{"year": 2022}]},
                       {"card": "y", "kind": "I", "targets": [{"year": 2021}]},
                       {"card": "z", "kind": "O", "targets": [{"year": 2021}]}]}
                    """));

    // Then
    assertThat(counts.indicators()).isEqualTo(4);
    assertThat(counts.assignments()).isEqualTo(Map.of("S", 1, "O", 2, "I", 1));
    assertThat(counts.cards()).isEqualTo(3);
    assertThat(counts.measures()).isEqualTo(2);
    assertThat(counts.shared()).containsExactly("A");
    assertThat(counts.cells()).isEqualTo(Map.of("I", 1, "II", 1, "III", 2));
    assertThat(counts.toBeCompleted()).isEqualTo(2);
  }
}
