package it.quadrante.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The mandatory keys of publiccode.yml 0.4, and its bounds. */
class PublicCodeTest {
  private static JsonNode metadata;

  @BeforeAll
  static void read() throws IOException {
    metadata = new YAMLMapper().readTree(Path.of("../../publiccode.yml").toFile());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/publiccodeYmlVersion",
        "/name",
        "/url",
        "/platforms/0",
        "/developmentStatus",
        "/softwareType",
        "/description/it/shortDescription",
        "/description/it/longDescription",
        "/description/it/features/0",
        "/legal/license",
        "/maintenance/type",
        "/maintenance/contacts/0/name",
        "/localisation/localisationReady",
        "/localisation/availableLanguages/0"
      })
  void everyMandatoryKeyIsThere(String key) {
    assertThat(metadata.at(key).asText()).isNotBlank();
  }

  @Test
  void descriptionsKeepTheirBounds() {
    for (JsonNode description : metadata.path("description")) {
      assertThat(description.path("shortDescription").asText()).hasSizeLessThanOrEqualTo(150);
      assertThat(description.path("longDescription").asText()).hasSizeBetween(150, 10_000);
    }
  }

  @Test
  void theLicenceIsThatOfTheRepository() {
    assertThat(metadata.at("/legal/license").asText()).isEqualTo("EUPL-1.2");
    assertThat(Path.of("../../LICENSE")).content().contains("EUROPEAN UNION PUBLIC LICENCE v. 1.2");
  }
}
