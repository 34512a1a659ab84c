package it.quadrante.benchmarks.measurement;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that comes with the benchmark. */
final class Resource {
  private Resource() {}

  static String text(String name) throws IOException {
    try (InputStream file = Resource.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** A copy that other programs can read. */
  static Path copy(String name, Path folder) throws IOException {
    return Files.writeString(folder.resolve(name), text(name));
  }
}
