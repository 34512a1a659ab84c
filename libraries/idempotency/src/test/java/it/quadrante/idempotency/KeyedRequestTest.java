package it.quadrante.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import it.quadrante.problem.ProblemException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyedRequestTest {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
  private static final List<String> KEY = List.of("k");
  private static final String OPERATION = "POST /api/v1/x";

  private static String fingerprint(String operation, Object body) {
    return KeyedRequest.of(KEY, operation, body, JSON).fingerprint();
  }

  private static Object tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "8e03978e-40d5-43dd-bc93-6894a57f9324", "\"quoted\"", "!~"})
  void aKeyIsVisibleAscii(String key) {
    assertThat(KeyedRequest.of(List.of(key), OPERATION, null, JSON).key()).isEqualTo(key);
  }

  @Test
  void aKeyHasAtMostAHundredCharacters() {
    assertThat(KeyedRequest.of(List.of("k".repeat(100)), OPERATION, null, JSON).key()).hasSize(100);
    assertRefused(List.of("k".repeat(101)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "è", "a\tb", "a\u007f"})
  void anythingElseIsRefused(String key) {
    assertRefused(List.of(key));
  }

  @Test
  void twoKeysAreRefused() {
    assertRefused(List.of("a", "b"));
  }

  private static void assertRefused(List<String> keys) {
    assertThatThrownBy(() -> KeyedRequest.of(keys, OPERATION, null, JSON))
        .isInstanceOf(ProblemException.class)
        .hasMessage("IDEMPOTENCY_KEY_INVALID");
  }

  @Test
  void theOrderOfMembersIsNoDifference() {
    assertThat(fingerprint(OPERATION, tree("{\"a\":1,\"b\":{\"c\":2,\"d\":3}}")))
        .isEqualTo(fingerprint(OPERATION, tree("{ \"b\": {\"d\":3,\"c\":2}, \"a\": 1 }")))
        .isEqualTo(fingerprint(OPERATION, Map.of("b", Map.of("d", 3, "c", 2), "a", 1)))
        .matches("[0-9a-f]{64}");
  }

  @Test
  void anotherBodyOrOperationIsAnotherRequest() {
    String body = fingerprint(OPERATION, tree("{\"a\":1}"));

    assertThat(body)
        .isNotEqualTo(fingerprint(OPERATION, tree("{\"a\":2}")))
        .isNotEqualTo(fingerprint(OPERATION, tree("{\"a\":[1]}")))
        .isNotEqualTo(fingerprint(OPERATION, null))
        .isNotEqualTo(fingerprint("POST /api/v1/y", tree("{\"a\":1}")));
  }

  @Test
  void aHostileNumberCostsNothing() {
    String numbers = String.join(",", Collections.nCopies(1000, "1e999999999"));

    assertThat(fingerprint(OPERATION, tree("[" + numbers + "]"))).hasSize(64);
  }
}
