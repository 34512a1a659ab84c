package it.quadrante.openapi;

import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Documents as text, and back. */
final class DocumentParts {
  private DocumentParts() {}

  /**
   * @param text YAML or JSON
   */
  static OpenAPI read(String text) {
    return plainly()
        .withCustomStaticFile(() -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
        .build()
        .model();
  }

  static String json(OpenAPI document) {
    return plainly().withInitialModel(document).build().toJSON();
  }

  private static SmallRyeOpenAPI.Builder plainly() {
    return SmallRyeOpenAPI.builder()
        .enableModelReader(false)
        .enableStandardStaticFiles(false)
        .enableStandardFilter(false)
        .enableAnnotationScan(false);
  }
}
