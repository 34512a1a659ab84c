package it.quadrante.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** Each rule holds for a good document and is broken by a bad one. */
class ApiRuleTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  static List<ApiRule> rules() {
    return ApiRule.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void aGoodDocumentKeepsTheRule(ApiRule rule) throws IOException {
    assertThat(rule.faults().apply(new ApiDocument(read("good-document.yaml")))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void aBadDocumentBreaksTheRule(ApiRule rule) throws IOException {
    JsonNode bad = patched(read("good-document.yaml"), read("bad-documents.yaml").get(rule.name()));

    assertThat(rule.faults().apply(new ApiDocument(bad))).isNotEmpty();
  }

  @Test
  void everyBadDocumentIsOfARule() throws IOException {
    List<String> bad = new ArrayList<>();
    read("bad-documents.yaml").fieldNames().forEachRemaining(bad::add);

    assertThat(bad)
        .containsExactlyInAnyOrderElementsOf(rules().stream().map(ApiRule::name).toList());
  }

  private static JsonNode read(String file) throws IOException {
    try (InputStream yaml = ApiRuleTest.class.getResourceAsStream(file)) {
      return JSON.valueToTree(new Yaml().load(yaml));
    }
  }

  /** RFC 7386. */
  private static JsonNode patched(JsonNode target, JsonNode patch) {
    if (!patch.isObject()) {
      return patch;
    }
    ObjectNode merged = target.isObject() ? target.deepCopy() : JSON.createObjectNode();
    patch
        .properties()
        .forEach(
            member -> {
              if (member.getValue().isNull()) {
                merged.remove(member.getKey());
              } else {
                merged.set(
                    member.getKey(), patched(merged.path(member.getKey()), member.getValue()));
              }
            });
    return merged;
  }
}
